import { formatDate, mondayOfProgrammeWeek } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import bars from "./plan-bar.module.css";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { barOf, type gapBetween, type PlanScale } from "./plan-scale.ts";
import styles from "./plan-table.module.css";
import { PlanTrack } from "./plan-track.tsx";
import { usePhaseTexts } from "./use-phase-texts.ts";

type PlanRowProps = {
  readonly phase: PlanPhase;
  readonly scale: PlanScale;
  readonly gap: ReturnType<typeof gapBetween>;
  readonly marks: readonly PlanMark[];
  readonly selected: PlanMark | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/** Weeks that "uge 19–33" takes on a bar. */
const roomForWords = 7;

const fills = {
  PREPARATION: bars.preparation,
  COURSE: bars.course,
  SCREENING: bars.screening,
  AFTER_START: bars.afterStart,
} as const;

/** One line of the plan: what it is, when, and the meetings in it. */
export function PlanRow({ phase, scale, gap, marks, selected, onSelect, onOpen }: PlanRowProps) {
  const { t } = useTranslation();
  const { onBar, inFull } = usePhaseTexts(scale.startsOn);
  const { before, weeks, isOpen } = barOf(scale, phase);
  const after = scale.weeks - before - weeks;
  const hasMarks = marks.length > 0;
  const isInside = !hasMarks && weeks >= roomForWords;
  const isBefore = !isInside && before >= roomForWords;
  const words = (
    <span className={bars.words} aria-hidden="true">
      {onBar({ startsOn: phase.startsOn, endsOn: phase.endsOn ?? null })}
    </span>
  );
  return (
    <tr className={classNames(selected && styles.chosen)}>
      <th scope="row">
        <span className={styles.number}>{phase.number}</span>
        {t(`codes.phase.${phase.code}`)}
      </th>
      {before > 0 && (
        <td colSpan={before} className={styles.left}>
          {isBefore && words}
        </td>
      )}
      <td colSpan={weeks}>
        <span className="visually-hidden">
          {inFull({ ...phase, endsOn: phase.endsOn ?? null })}
        </span>
        <div className={classNames(bars.bar, fills[phase.kind], isOpen && bars.open)}>
          {isInside && words}
        </div>
        {hasMarks && (
          <PlanTrack
            phase={phase}
            marks={marks}
            selected={selected}
            from={mondayOfProgrammeWeek(scale.startsOn, before + 1)}
            days={weeks * 7}
            startsOn={scale.startsOn}
            isDark={phase.kind === "COURSE"}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        )}
      </td>
      {after > 0 && (
        <td colSpan={after} className={styles.right}>
          {!isInside && !isBefore && words}
          {gap && <Gap gap={gap} share={Math.min(1, gap.days / 7 / after)} />}
        </td>
      )}
      <td />
    </tr>
  );
}

type GapProps = { readonly gap: NonNullable<PlanRowProps["gap"]>; readonly share: number };

/** Where the support has ended and the screening that may extend it has not begun. */
function Gap({ gap: { from, to, days }, share }: GapProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={bars.gap}>
      <span className={bars.hole} style={{ width: `${share * 100}%` }} />
      <span aria-hidden="true" className={bars.gapWords}>
        {t("cohorts.plan.gap", { count: days })}
      </span>
      <span className="visually-hidden">
        {t("cohorts.plan.gapBar", {
          count: days,
          from: formatDate(from, language),
          to: formatDate(to, language),
        })}
      </span>
    </span>
  );
}
