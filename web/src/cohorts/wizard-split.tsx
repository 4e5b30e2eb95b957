import { programmeWeekOf } from "@mikrolaan/shared/calendar";
import type { ModuleCode, PhaseCode } from "@mikrolaan/shared/cohorts";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery, WizardModuleFragment } from "../gql/graphql.ts";
import { Columns } from "../ui/page.tsx";
import { moduleDeeds } from "./module-deeds.ts";
import type { Wizard } from "./use-wizard.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import type { ShownModule } from "./wizard-draft.ts";
import { listHeadingId, WizardList } from "./wizard-list.tsx";
import { WizardModules } from "./wizard-modules.tsx";
import { WizardRule } from "./wizard-rule.tsx";

export type WizardViewProps = {
  readonly modules: readonly ShownModule[];
  readonly wizard: Wizard;
  readonly choices: WizardChoicesQuery | undefined;
  readonly texts: WizardTexts;
  readonly chosen: ModuleCode | null;
  readonly followers: readonly {
    readonly module: ModuleCode;
    readonly phases: readonly PhaseCode[];
  }[];
  readonly template: readonly WizardModuleFragment[];
  readonly decided: number;
  readonly onDecided: () => void;
  readonly onChoose: (module: ModuleCode) => void;
};

/** Side by side on a wide screen: the rule and the modules, and the days of the module chosen. */
export function WizardSplit({
  module,
  ...view
}: WizardViewProps & { readonly module: ShownModule | undefined }) {
  const { decided } = view;
  useEffect(() => {
    if (decided > 0) focusNextChoice();
  }, [decided]);
  if (!module) return null;
  const { wizard, choices, texts, onDecided } = view;
  const deeds = moduleDeeds(wizard, module, onDecided);
  return (
    <div className={styles.review}>
      <Columns split="4-8">
        <div className={styles.left}>
          <div className={styles.rule}>
            <WizardRule key={module.module} {...{ module, choices, texts, deeds }} />
            <TemplateSays module={module} {...view} />
          </div>
          <WizardModules {...view} chosen={module.module} />
        </div>
        <WizardList key={module.module} {...{ module, choices, texts, deeds }} />
      </Columns>
    </div>
  );
}

/** In which weeks the template has the module, to be compared with what has become of it. */
export function TemplateSays({
  module,
  template,
  wizard,
}: Pick<WizardViewProps, "template" | "wizard"> & { readonly module: ShownModule }) {
  const { t } = useTranslation();
  const startsOn = wizard.draft?.basis.startsOn;
  const rows = template.find((it) => it.module === module.module)?.rows ?? [];
  const [first, last] = [rows[0]?.date, rows.at(-1)?.date];
  if (!startsOn || !first || !last) return null;
  const [from, to] = [programmeWeekOf(startsOn, first), programmeWeekOf(startsOn, last)];
  const weeks = from === to ? String(from) : `${from}–${to}`;
  return <p className="second">{t("wizard.template", { weeks })}</p>;
}

/** Goes on to the first choice that is left in the list, or to its heading when there is none. */
function focusNextChoice(): void {
  const choice = document.querySelector("[data-choice]");
  const button = choice?.querySelector("[data-first]") ?? choice?.querySelector("button");
  const next = button ?? document.getElementById(listHeadingId);
  if (!(next instanceof HTMLElement)) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}
