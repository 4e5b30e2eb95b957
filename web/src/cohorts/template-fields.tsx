import {
  type ModuleCode,
  moduleCodes,
  type PhaseEdge,
  type TemplateContent,
} from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useToast } from "../ui/toast.tsx";
import type { useOpened } from "../ui/use-opened.ts";
import { DateRuleDialog } from "./date-rule-dialog.tsx";
import { ModuleDialog } from "./module-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import { referencesOf, type TemplateDraft } from "./use-template-draft.ts";

/** What of a template a window is open on: a date of a phase, who carries it out, or a module. */
export type Field =
  | { readonly kind: "rule"; readonly index: number; readonly edge: PhaseEdge }
  | { readonly kind: "roles"; readonly index: number }
  | { readonly kind: "module"; readonly code: ModuleCode };

/** What holds the field of a path: "phases.7.end" is the end of the eighth phase. */
export function fieldAt({ modules }: TemplateContent, path: string): Field {
  const [list, at, key] = path.split(".");
  const index = Number(at);
  if (list === "modules") {
    return { kind: "module", code: modules[index]?.code ?? moduleCodes[0] };
  }
  return { kind: "rule", index, edge: key === "end" ? "END" : "START" };
}

type TemplateFieldsProps = {
  readonly field: ReturnType<typeof useOpened<Field>>;
  readonly draft: TemplateDraft;
};

/** The window in which one field of a template is changed. */
export function TemplateFields({ field, draft }: TemplateFieldsProps) {
  switch (field.item?.kind) {
    case undefined:
      return null;
    case "rule":
      return <RuleField {...field.item} field={field} draft={draft} />;
    case "roles":
      return <RolesField {...field.item} field={field} draft={draft} />;
    case "module":
      return <ModuleField {...field.item} field={field} draft={draft} />;
  }
}

type Props<Kind extends Field["kind"]> = TemplateFieldsProps & Extract<Field, { kind: Kind }>;

function RuleField({ index, edge, field, draft }: Props<"rule">) {
  const { t } = useTranslation();
  const phase = draft.content.phases[index];
  if (!phase) return null;
  const title = t("templates.rule.title", {
    phase: t(`codes.phase.${phase.code}`),
    edge: t(`templates.rule.${edge}`),
  });
  const isStart = edge === "START";
  return (
    <DateRuleDialog
      title={title}
      rule={isStart ? phase.start : phase.end}
      references={referencesOf(draft.content)}
      mayBeOpen={!isStart}
      opened={field.isOpen}
      onClose={field.close}
      onUse={(rule) => {
        if (!isStart) draft.changePhase(index, { end: rule });
        else if (rule) draft.changePhase(index, { start: rule });
      }}
    />
  );
}

function RolesField({ index, field, draft }: Props<"roles">) {
  const { t } = useTranslation();
  const phase = draft.content.phases[index];
  if (!phase) return null;
  return (
    <RolesDialog
      title={t(`codes.phase.${phase.code}`)}
      roles={phase.roles}
      opened={field.isOpen}
      onClose={field.close}
      onUse={(roles) => draft.changePhase(index, { roles })}
    />
  );
}

function ModuleField({ code, field, draft }: Props<"module">) {
  const { t } = useTranslation();
  const toast = useToast();
  const module = draft.content.modules.find((it) => it.code === code) ?? null;
  function remove() {
    draft.removeModule(code);
    const message = t("templates.modules.removed", { module: t(`codes.module.${code}`) });
    toast({ message, undo: () => module && draft.putModule(module) });
  }
  return (
    <ModuleDialog
      code={code}
      module={module}
      references={referencesOf(draft.content)}
      opened={field.isOpen}
      onClose={field.close}
      onUse={draft.putModule}
      onRemove={remove}
    />
  );
}
