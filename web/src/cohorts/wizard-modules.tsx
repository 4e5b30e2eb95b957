import { isBlock, type ModuleCode, type PhaseCode } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { StatusWord } from "../ui/status-word.tsx";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { choicesOf, movingBlock, type ShownModule } from "./wizard-draft.ts";

type WizardModulesProps = {
  readonly modules: readonly ShownModule[];
  readonly followers: readonly {
    readonly module: ModuleCode;
    readonly phases: readonly PhaseCode[];
  }[];
  readonly chosen: ModuleCode | null;
  readonly texts: WizardTexts;
  readonly onChoose: (module: ModuleCode) => void;
};

/** The modules of the course, each with its size, its weeks and how many choices it waits for. */
export function WizardModules({ modules, chosen, onChoose, ...rest }: WizardModulesProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.modules} aria-label={t("wizard.modules")}>
      {modules.map((module) => (
        <li key={module.module}>
          <button
            type="button"
            className={styles.module}
            aria-current={module.module === chosen || undefined}
            onClick={() => onChoose(module.module)}
          >
            <span className={styles.moduleWords}>
              <span className={styles.moduleName}>{t(`codes.module.${module.module}`)}</span>
              <Second module={module} {...rest} />
            </span>
            <Left module={module} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Second({
  module,
  followers,
  texts,
}: Pick<WizardModulesProps, "followers" | "texts"> & { readonly module: ShownModule }) {
  const { t } = useTranslation();
  const phases = followers.find((it) => it.module === module.module)?.phases ?? [];
  const names = phases.map((code) => t(`codes.phase.${code}`)).join(t("wizard.and"));
  return (
    <span className="second">
      {texts.size(module)} · <When module={module} texts={texts} />
      {names && ` · ${t("wizard.follows", { phases: names })}`}
    </span>
  );
}

/** In which weeks it is; of a block its dates, or those proposed and why. */
function When({ module, texts }: { readonly module: ShownModule; readonly texts: WizardTexts }) {
  const { t } = useTranslation();
  const dates = module.rows.map(({ date }) => date);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return t("wizard.noDays");
  if (!isBlock(module)) return texts.weekRange(first, last);
  const moving = movingBlock(module);
  const [from, to] = [moving[0]?.proposal, moving.at(-1)?.proposal];
  const off = moving.find((it) => it.dayOff && !it.keepOnDayOff)?.dayOff;
  if (!from || !to || !off)
    return `${texts.dayRange(first, last)}, ${texts.weekRange(first, last)}`;
  return t("wizard.proposed", {
    dates: texts.dayRange(from, to),
    weeks: texts.weekRange(from, to),
    reason: texts.off(off),
  });
}

function Left({ module }: { readonly module: ShownModule }) {
  const { t } = useTranslation();
  const count = choicesOf(module).length;
  return count > 0 ? (
    <StatusWord status="warning">
      {count}
      <span className="visually-hidden"> {t("wizard.choicesLeft", { count })}</span>
    </StatusWord>
  ) : (
    <StatusWord status="done">
      <span className="visually-hidden">{t("wizard.inPlace")}</span>
    </StatusWord>
  );
}
