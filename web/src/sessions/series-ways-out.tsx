import { formatTime } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import type { Problem } from "../ui/problems.ts";
import { useLanguage } from "../ui/use-language.ts";
import { shortDayText } from "../ui/weekday.ts";
import styles from "./series.module.css";
import { useSessionTexts } from "./session-texts.ts";

type WaysOutProps = {
  readonly reasons: readonly Problem[];
  readonly onOnlyFree?: () => void;
};

const shown = 3;

/** When the taken dates of a series could be instead, and the way to plan the others. */
export function SeriesWaysOut({ reasons, onOnlyFree }: WaysOutProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useSessionTexts();
  const taken = reasons.filter(({ code }) => code === "SLOT_TAKEN");
  if (taken.length === 0) return null;
  const lines = [...new Set(taken.map(({ field }) => field))].flatMap((field) => {
    const clash = taken.find((it) => it.field === field)?.clash;
    if (!clash || clash.free.length === 0) return [];
    const times = clash.free
      .slice(0, shown)
      .map(
        ({ date, startsAt }) =>
          `${shortDayText(date, language)} ${t("ui.clash.at", { time: formatTime(startsAt, language) })}`,
      );
    return [{ field, words: `${day(clash.date)}. ${t("ui.clash.free")} ${times.join(", ")}` }];
  });
  return (
    <div className={styles.waysOut}>
      {lines.map(({ field, words }) => (
        <p key={field}>{words}</p>
      ))}
      {onOnlyFree && (
        <div>
          <Button onClick={onOnlyFree}>{t("sessions.network.series.onlyFree")}</Button>
        </div>
      )}
    </div>
  );
}
