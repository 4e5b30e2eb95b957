import { type PastedRow, pastedRows } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { problemSentence } from "../ui/problems.ts";
import { StatusWord } from "../ui/status-word.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import type { ShownModule } from "./wizard-draft.ts";

type WizardPasteProps = {
  readonly opened: boolean;
  readonly module: ShownModule;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
  readonly onClose: () => void;
};

/** The window into which dates are pasted from a sheet; what cannot be read is said line by line. */
export function WizardPaste({ opened, ...rest }: WizardPasteProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("wizard.paste.title")} opened={opened} onClose={rest.onClose}>
      <PasteForm {...rest} />
    </Dialog>
  );
}

function PasteForm({ module, texts, deeds, onClose }: Omit<WizardPasteProps, "opened">) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const toast = useToast();
  const form = useForm<{ readonly text: string }>({
    initial: { text: "" },
    submit: async ({ text }) => {
      const days = pastedRows(text, today, module).filter(({ kind }) => kind === "ROW");
      if (days.length === 0) return [{ code: "REQUIRED", field: "text" }];
      deeds.paste(days);
      toast({ message: t("wizard.paste.done", { count: days.length }), undo: deeds.restore });
      onClose();
      return null;
    },
  });
  const rows = pastedRows(form.values.text, today, module);
  const count = rows.filter(({ kind }) => kind === "ROW").length;
  return (
    <Form form={form} action={t("wizard.paste.use", { count })} cancel={onClose}>
      <TextareaField
        label={t("wizard.paste.columns")}
        help={t("wizard.paste.help", { time: texts.time(module) })}
        autoFocus
        rows={6}
        {...form.field("text")}
      />
      {rows.length > 0 && <Read rows={rows} texts={texts} />}
    </Form>
  );
}

function Read({ rows, texts }: { rows: readonly PastedRow[]; texts: WizardTexts }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.pasted} aria-label={t("wizard.paste.preview")}>
      {rows.map((row) => (
        <li key={row.line}>
          {row.kind === "ROW" ? (
            <StatusWord status="done">
              {texts.day(row.date)} {texts.time(row)}
            </StatusWord>
          ) : (
            <Wrong row={row} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Wrong({ row }: { row: Extract<PastedRow, { kind: "WRONG" }> }) {
  const { t } = useTranslation();
  const { line, code, text } = row;
  const words =
    code === "TOO_LARGE"
      ? t("wizard.paste.tooMany", { text })
      : problemSentence(t, { code }, t("wizard.paste.date", { text }));
  return <StatusWord status="refused">{t("wizard.paste.line", { line, words })}</StatusWord>;
}
