import type { RecurrencePattern } from "@mikrolaan/shared/calendar";
import { networkDates } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { useViewer } from "../ui/viewer.tsx";
import { recurrenceOf, type SeriesWhen } from "./rule-values.ts";
import styles from "./series.module.css";
import { useSessionTexts } from "./session-texts.ts";
import { useResources } from "./use-resources.ts";

/** The dates that a rule gives in the half year to come, by the core's own count; nothing is stored by looking. */
export function SeriesPreview({ values }: { values: SeriesWhen }) {
  const { t } = useTranslation();
  const pattern = recurrenceOf(values)?.pattern;
  if (!pattern || values.startsOn === null) {
    return <p className="second">{t("sessions.network.series.incomplete")}</p>;
  }
  return <Dates pattern={pattern} startsOn={values.startsOn} />;
}

type DatesProps = {
  readonly pattern: RecurrencePattern;
  readonly startsOn: NonNullable<SeriesWhen["startsOn"]>;
};

function Dates({ pattern, startsOn }: DatesProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useSessionTexts();
  const { closedRules } = useResources();
  const rule = { pattern, startsOn, madeUntil: null, endedOn: null };
  const { dates, leftOut } = networkDates(rule, today, closedRules);
  if (dates.length === 0) {
    return <p className="second">{t("sessions.network.series.previewNone")}</p>;
  }
  return (
    <section aria-label={t("sessions.network.series.preview", { count: dates.length })}>
      <p className={styles.label}>
        {t("sessions.network.series.preview", { count: dates.length })}
      </p>
      <ul className={styles.next}>
        {dates.map(({ occurrenceOn, date }) => (
          <li key={occurrenceOn}>
            {date === occurrenceOn
              ? day(date)
              : t("sessions.network.series.previewMoved", {
                  day: day(date),
                  from: day(occurrenceOn),
                })}
          </li>
        ))}
        {leftOut.map(({ occurrenceOn, dayOff }) => (
          <li key={occurrenceOn} className="ink3">
            {t("sessions.network.series.previewOff", {
              day: day(occurrenceOn),
              why: dayOff.kind === "HOLIDAY" ? t(`codes.holiday.${dayOff.code}`) : dayOff.name,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
