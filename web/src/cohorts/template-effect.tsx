import { type PlainDate, programmeWeekOf, weekdayOf } from "@mikrolaan/shared/calendar";
import type { TemplateContent } from "@mikrolaan/shared/cohorts";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DateText } from "../ui/figures.tsx";
import { hoursText } from "../ui/hours.ts";
import { Paper } from "../ui/page.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { MondayChoice } from "./monday-choice.tsx";
import styles from "./template.module.css";
import { changedDates, sumOf, type TemplateDates, templateDates } from "./template-dates.ts";
import { begun, useRuleTexts } from "./use-rule-texts.ts";

type TemplateEffectProps = {
  readonly startsOn: PlainDate | null;
  readonly onStart: (startsOn: PlainDate | null) => void;
  readonly saved: TemplateContent;
  readonly content: TemplateContent;
  readonly dates: TemplateDates | null;
};

/** What a template comes to from a start: its days and hours, and what moves by changes not saved yet. */
export function TemplateEffect(props: TemplateEffectProps) {
  const { startsOn, onStart, content, dates } = props;
  const { t } = useTranslation();
  const { today } = useViewer();
  const id = useId();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const problem = unreadable === null ? undefined : { sentence: unreadable };
  return (
    <Paper title={t("templates.effect.title")}>
      <div className={styles.effect}>
        <div>
          <DateField
            label={t("templates.effect.startsOn")}
            help={t("templates.effect.help")}
            today={today}
            id={id}
            name="startsOn"
            value={startsOn}
            onChange={onStart}
            problem={problem}
            onUnreadable={setUnreadable}
          />
          <MondayChoice date={startsOn} onChoose={onStart} />
        </div>
        <Sum content={content} dates={dates} startsOn={startsOn} />
        <Changes {...props} />
      </div>
    </Paper>
  );
}

function Sum({
  content,
  dates,
  startsOn,
}: Pick<TemplateEffectProps, "content" | "dates" | "startsOn">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { days, minutes } = sumOf(content);
  const last = dates?.kind === "dates" ? lastOf(dates) : null;
  return (
    <div>
      <p className="strong">
        {t("templates.effect.sum", { days, hours: hoursText(minutes, language) })}
      </p>
      {dates === null && <p className="second">{t("templates.effect.none")}</p>}
      {dates?.kind === "cycle" && <p className="second">{t("templates.effect.cycle")}</p>}
      {dates?.kind === "outside" && <p className="second">{t("templates.effect.outside")}</p>}
      {startsOn && last && (
        <p className="second">
          {t("templates.effect.span", { count: programmeWeekOf(startsOn, last) })}{" "}
          <DateText date={last} />
        </p>
      )}
    </div>
  );
}

function Changes({ startsOn, saved, content, dates }: TemplateEffectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const texts = useRuleTexts();
  if (saved === content || !startsOn || weekdayOf(startsOn) !== 1 || dates?.kind !== "dates") {
    return null;
  }
  const [before, now] = [sumOf(saved), sumOf(content)];
  const changed = changedDates(templateDates(saved, startsOn), dates);
  const written = (date: PlainDate | null) =>
    date ? <DateText date={date} /> : t("templates.effect.noDate");
  return (
    <div role="status">
      {before.minutes !== now.minutes || before.days !== now.days ? (
        <p className="second">
          {t("templates.effect.sumBefore", {
            days: before.days,
            hours: hoursText(before.minutes, language),
          })}
        </p>
      ) : null}
      <h3 className="strong">
        {changed.length > 0
          ? t("templates.effect.changed", { count: changed.length })
          : t("templates.effect.unchanged")}
      </h3>
      <ul className={styles.changes}>
        {changed.map(({ at, from, to }) => (
          <li key={at}>
            <div>{begun(texts.reference(at))}</div>
            <div className="second">
              {written(from)} → {written(to)}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The last day that has a date. */
function lastOf({ known }: Extract<TemplateDates, { kind: "dates" }>): PlainDate | null {
  return [...known.values()].reduce((latest, date) => {
    return date && (!latest || date > latest) ? date : latest;
  }, null);
}
