import {
  addWeeks,
  type ClosedRule,
  dayOff,
  formatWeekdayDate,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { FreeTimes } from "../ui/free-times.tsx";
import type { FreeTime, Problem } from "../ui/problems.ts";
import { useLanguage } from "../ui/use-language.ts";
import { MarkedSessions } from "./marked-sessions.tsx";
import styles from "./session-editor.module.css";
import { useResources } from "./use-resources.ts";

type WaysOutProps = {
  readonly cohortId: string;
  readonly reasons: readonly Problem[];
  /** How many sessions the refused deed was for. */
  readonly count: number;
  /** Fills the form with a free time; without it the deed is for several. */
  readonly onTime?: ((free: FreeTime) => void) | undefined;
  readonly onDate?: ((date: PlainDate) => void) | undefined;
  readonly onKeep?: (() => void) | undefined;
  readonly onOnlyFree?: (() => void) | undefined;
};

/** What can be done about a refused deed on sessions: other times, keep the day, or leave some out. */
export function WaysOut(props: WaysOutProps) {
  const { cohortId, reasons, count, onTime, onDate, onKeep, onOnlyFree } = props;
  const { t } = useTranslation();
  const free = reasons.find(({ clash }) => clash && clash.free.length > 0)?.clash?.free;
  const hasClash = reasons.some(({ code }) => code === "SLOT_TAKEN");
  const dayOffReason = reasons.find(({ code }) => code === "DAY_OFF");
  const freeCount = count - fieldsOf(reasons).size;
  return (
    <>
      <MarkedSessions cohortId={cohortId} reasons={reasons} />
      {hasClash && onTime && <FreeTimes free={free ?? []} onChoose={onTime} />}
      {dayOffReason && (
        <OfDayOff date={dayOffReason.date ?? null} onDate={onDate} onKeep={onKeep} />
      )}
      {onOnlyFree && freeCount > 0 && freeCount < count && (
        <div>
          <Button onClick={onOnlyFree}>
            {t("sessions.plan.waysOut.onlyFree", { free: freeCount, count })}
          </Button>
        </div>
      )}
    </>
  );
}

type DayOffProps = Pick<WaysOutProps, "onDate" | "onKeep"> & { readonly date: PlainDate | null };

/** A holiday or closed day: the same weekday in the first week that is open, or the day all the same. */
function OfDayOff({ date, onDate, onKeep }: DayOffProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { closedRules } = useResources();
  const next = date && nextOpen(date, closedRules);
  return (
    <div className={styles.actions}>
      {next && onDate && (
        <Button onClick={() => onDate(next)}>
          {t("sessions.plan.waysOut.nextFree", { day: formatWeekdayDate(next, language) })}
        </Button>
      )}
      {onKeep && <Button onClick={onKeep}>{t("sessions.plan.waysOut.keep")}</Button>}
    </div>
  );
}

const mostWeeksTried = 60;

function nextOpen(date: PlainDate, rules: readonly ClosedRule[]): PlainDate | null {
  for (let weeks = 1; weeks <= mostWeeksTried; weeks += 1) {
    const candidate = addWeeks(date, weeks);
    if (dayOff(rules, candidate) === null) return candidate;
  }
  return null;
}

/** The wanted days that reasons are about, each once; one that stays where it is, is none of them. */
export function fieldsOf(reasons: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    reasons.flatMap(({ field }) => {
      const [list, at] = field?.split(".") ?? [];
      return list === "sessions" || list === "rows" ? [`${list}.${at}`] : [];
    }),
  );
}
