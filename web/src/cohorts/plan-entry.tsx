import { formatTime, type PlainDate } from "@mikrolaan/shared/calendar";
import type { CSSProperties, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./plan-entry.module.css";
import type { PlanMark } from "./plan-marks.ts";
import { kindOf, SignDrawing } from "./plan-sign.tsx";
import type { MarkHandling } from "./plan-track.tsx";
import { useMarkTexts } from "./use-mark-texts.ts";

type PlanEntryProps = {
  readonly mark: PlanMark;
  readonly startsOn: PlainDate;
  readonly handling: MarkHandling;
  /** With its end and place, where there is room. */
  readonly isFull?: boolean;
  readonly style?: CSSProperties;
};

/** A meeting in the month or the week: chosen by a press, opened by a second. */
export function PlanEntry({ mark, startsOn, handling, isFull = false, style }: PlanEntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, full } = useMarkTexts(startsOn);
  const level = handling.levelOf(mark.id);
  const isChosen = handling.chosen?.id === mark.id;
  const time = formatTime(mark.startsAt, language);

  function press(event: KeyboardEvent) {
    const weeks = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (!event.shiftKey || weeks === 0 || !mark.canMove) return;
    event.preventDefault();
    handling.move?.(mark, weeks);
  }

  return (
    <button
      type="button"
      data-on-paper
      className={classNames(
        styles.entry,
        isFull && styles.full,
        isChosen && styles.chosen,
        mark.isCancelled && styles.cancelled,
      )}
      style={style}
      aria-pressed={isChosen}
      onClick={() => (isChosen ? handling.open(mark.id) : handling.choose(mark.id))}
      onKeyDown={press}
    >
      <span className={styles.line}>
        <SignDrawing kind={level ?? kindOf(mark)} />
        <span>
          {isFull ? `${time}–${formatTime(mark.endsAt, language)}` : time} {name(mark, true)}
          <span className="visually-hidden">, {full(mark, level)}</span>
        </span>
      </span>
      {isFull && (
        <span className={styles.more}>
          {[mark.place, mark.who].filter(Boolean).join(" · ")}
          {mark.overnight && ` · ${t("cohorts.new.overnight")}`}
        </span>
      )}
    </button>
  );
}
