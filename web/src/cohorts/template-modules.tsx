import { minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes, type TemplateModule } from "@mikrolaan/shared/cohorts";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateText } from "../ui/figures.tsx";
import { hoursText } from "../ui/hours.ts";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./template.module.css";
import { useRuleTexts } from "./use-rule-texts.ts";

type TemplateModulesProps = {
  readonly modules: readonly TemplateModule[];
  /** The days that a start gives each module; null while there are none. */
  readonly days: ReadonlyMap<ModuleCode, readonly PlainDate[]> | null;
  /** Opens the form of a module, in the template or not; null where it may not be changed. */
  readonly onEdit: ((code: ModuleCode) => void) | null;
};

/** The course modules of a template, each as the sentence its form is. */
export function TemplateModules({ modules, days, onEdit }: TemplateModulesProps) {
  const { t } = useTranslation();
  const missing = moduleCodes.filter((code) => modules.every((it) => it.code !== code));
  return (
    <Paper flush title={t("templates.modules.title")}>
      <ul className={styles.modules}>
        {modules.map((module) => (
          <Module
            key={module.code}
            module={module}
            days={days?.get(module.code) ?? []}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {onEdit && missing.length > 0 && (
        <div className={styles.add}>
          {missing.map((code) => (
            <Button key={code} size="small" icon={IconPlus} onClick={() => onEdit(code)}>
              {t("templates.modules.addOf", { module: t(`codes.module.${code}`) })}
            </Button>
          ))}
        </div>
      )}
    </Paper>
  );
}

type ModuleProps = {
  readonly module: TemplateModule;
  readonly days: readonly PlainDate[];
  readonly onEdit: TemplateModulesProps["onEdit"];
};

function Module({ module, days, onEdit }: ModuleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const texts = useRuleTexts();
  const { code, pattern, startsAt, endsAt, role } = module;
  const name = t(`codes.module.${code}`);
  const hours = hoursText(pattern.count * minutesBetween(startsAt, endsAt), language);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <li className={styles.module}>
      <div>
        <h3 className="strong">{name}</h3>
        <p>
          {texts.pattern(module)}.{" "}
          {t("templates.module.begins", { rule: texts.rule(module.start) })}.
        </p>
        <p className="second">
          {t("templates.modules.hours", { count: pattern.count, hours })},{" "}
          {t(`codes.programmeRole.${role}`)}
          {first && last && (
            <>
              {" · "}
              <DateText date={first} />
              {last !== first && (
                <>
                  {" – "}
                  <DateText date={last} />
                </>
              )}
            </>
          )}
        </p>
      </div>
      {onEdit && (
        <Button
          size="small"
          aria-label={t("templates.modules.editOf", { module: name })}
          onClick={() => onEdit(code)}
        >
          {t("templates.modules.edit")}
        </Button>
      )}
    </li>
  );
}
