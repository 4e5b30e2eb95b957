import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";
import styles from "./series.module.css";
import type { SeriesRow } from "./series-row.ts";
import { useSessionTexts } from "./session-texts.ts";

/** The dates of a series without a meeting, each with its reason and the way to plan one all the same. */
export function SeriesLeftOut({ series }: { series: SeriesRow }) {
  const { t } = useTranslation();
  const [date, setDate] = useState<PlainDate | null>(null);
  const why = useWhy();
  const { leftOut, startsAt, endsAt, room, place, theme, member, cohorts } = series;
  if (leftOut.length === 0) return null;
  const start = {
    ...{ date, startsAt, endsAt, theme, roomId: room?.id ?? null, memberId: member?.id ?? null },
    ...{ place: room ? null : place, cohortIds: cohorts.map(({ id }) => id) },
  };
  return (
    <div>
      <p className={styles.label}>{t("sessions.network.series.leftOut")}</p>
      <ul className={styles.leftOut}>
        {leftOut.map((it) => (
          <li key={it.date}>
            <span>{why(it)}</span>{" "}
            {it.dayOff === null && (
              <Button size="small" onClick={() => setDate(it.date)}>
                {t("sessions.network.series.planFree")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <PlanMeetingDialog opened={date !== null} onClose={() => setDate(null)} start={start} />
    </div>
  );
}

function useWhy(): (leftOut: SeriesRow["leftOut"][number]) => string {
  const { t } = useTranslation();
  const { day: written } = useSessionTexts();
  const text = useProblemText();
  return ({ date, dayOff, clashes }) => {
    const day = written(date);
    if (dayOff !== null) {
      const why = t(`codes.holiday.${dayOff}`, { defaultValue: dayOff });
      return t("sessions.network.series.isOff", { day, why });
    }
    if (clashes.length === 0) return t("sessions.network.series.isFree", { day });
    const why = clashes.map((clash) => text({ code: "SLOT_TAKEN", clash })).join(" ");
    return t("sessions.network.series.isTaken", { day, why });
  };
}
