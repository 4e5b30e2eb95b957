import { formatDate, mondayOfProgrammeWeek } from "@mikrolaan/shared/calendar";
import type { supportGap } from "@mikrolaan/shared/sessions";
import { IconPin } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import bars from "./plan-bar.module.css";
import { type PhaseHandling, PlanBar } from "./plan-bar.tsx";
import { figuresOf, nearestMark, placed } from "./plan-figures.ts";
import { PlanLanding } from "./plan-landing.tsx";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { barOf, type PlanScale } from "./plan-scale.ts";
import styles from "./plan-table.module.css";
import { type MarkHandling, PlanTrack } from "./plan-track.tsx";
import { useLandingTexts } from "./use-landing-texts.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";
import { useWeekDrag } from "./use-week-drag.ts";

type PlanRowProps = {
  readonly phase: PlanPhase;
  readonly scale: PlanScale;
  readonly gap: ReturnType<typeof supportGap>;
  readonly marks: readonly PlanMark[];
  readonly handling: MarkHandling;
  readonly phases: PhaseHandling;
  /** Its bar is the one that Tab reaches. */
  readonly isReached: boolean;
};

/** Weeks that "uge 19–33" takes on a bar. */
const roomForWords = 7;

/** Weeks that the gap takes with "12 dage" beside it. */
const weeksOfGapWords = 6;

/** One line of the plan: what it is, when, and the meetings in it. */
export function PlanRow(props: PlanRowProps) {
  const { phase, scale, gap, marks, handling, phases, isReached } = props;
  const { t } = useTranslation();
  const { onBar } = usePhaseTexts(scale.startsOn);
  const { before, weeks } = barOf(scale, phase);
  const after = scale.weeks - before - weeks;
  const hasMarks = marks.length > 0;
  const isInside = !hasMarks && weeks >= roomForWords;
  const isBefore = !isInside && before >= roomForWords;
  const isPinned = phase.startPinned || phase.endPinned;
  const isChosen =
    phases.chosen?.id === phase.id || marks.some((it) => it.id === handling.chosen?.id);
  const words = (
    <span className={bars.words} aria-hidden="true">
      {onBar({ startsOn: phase.startsOn, endsOn: phase.endsOn ?? null })}
    </span>
  );
  return (
    <tr className={classNames(isChosen && styles.chosen)}>
      <th scope="row">
        <button
          type="button"
          tabIndex={-1}
          data-on-paper
          className={styles.name}
          onClick={() => phases.choose(phase)}
        >
          <span className={styles.number}>{phase.number}</span>
          {t(`codes.phase.${phase.code}`)}
          {isPinned && (
            <>
              <IconPin size={14} stroke={1.75} aria-hidden="true" />
              <span className="visually-hidden">, {t("plan.phase.pinned")}</span>
            </>
          )}
        </button>
      </th>
      {before > 0 && (
        <td colSpan={before} className={styles.left}>
          {isBefore && words}
        </td>
      )}
      <td colSpan={weeks}>
        <Ghost phase={phase} scale={scale} />
        <Line {...props} handling={handling} phases={phases} isReached={isReached}>
          {isInside && words}
        </Line>
      </td>
      {after > 0 && (
        <td colSpan={after} className={styles.right}>
          {!isInside && !isBefore && words}
          {gap && (
            <Gap
              gap={gap}
              share={Math.min(1, gap.days / 7 / after)}
              isRoomy={after >= weeksOfGapWords}
            />
          )}
        </td>
      )}
      <td />
    </tr>
  );
}

type Dragged = { readonly mark: PlanMark } | { readonly phase: PlanPhase };

/** How near to a mark it is taken hold of, in px; else the bar is. */
const grip = 9;

/** The bar with its meetings, both of which can be dragged along it. */
function Line({
  phase,
  scale,
  marks,
  handling,
  phases,
  isReached,
  children,
}: PlanRowProps & { readonly children: ReactNode }) {
  const { before, weeks } = barOf(scale, phase);
  const { markLands, phaseLands } = useLandingTexts(scale.startsOn);
  const from = mondayOfProgrammeWeek(scale.startsOn, before + 1);
  const figures = placed(figuresOf(marks), from, weeks * 7);

  const { drag, on, endsDrag } = useWeekDrag<Dragged>({
    take: (event) => {
      const nearest = nearestMark(event, figures);
      if (nearest && nearest.px <= grip) {
        return handling.move && nearest.mark.canMove ? { mark: nearest.mark } : null;
      }
      return phases.move && phase.can.move ? { phase } : null;
    },
    weekWidth: (element) => element.getBoundingClientRect().width / weeks,
    drop: (what, by) => {
      if ("mark" in what) handling.move?.(what.mark, by);
      else phases.move?.(what.phase, by);
    },
  });

  return (
    <>
      <PlanBar
        {...on}
        phase={phase}
        scale={scale}
        handling={phases}
        isReached={isReached}
        endsDrag={endsDrag}
      >
        {children}
      </PlanBar>
      {marks.length > 0 && (
        <PlanTrack
          {...on}
          phase={phase}
          marks={marks}
          handling={handling}
          figures={figures}
          startsOn={scale.startsOn}
          isDark={phase.kind === "COURSE"}
          endsDrag={endsDrag}
        />
      )}
      {drag && "phase" in drag.what && (
        <PlanLanding
          from={drag.weeks / weeks}
          width={1}
          words={phaseLands(phase, drag.weeks)}
          isLate={before + drag.weeks > scale.weeks / 2}
        />
      )}
      {drag && "mark" in drag.what && (
        <PlanLanding
          from={Math.floor(placeOf(drag.what.mark, figures) * weeks + drag.weeks) / weeks}
          width={1 / weeks}
          words={markLands(drag.what.mark, drag.weeks)}
          isLate={before + drag.weeks > scale.weeks / 2}
        />
      )}
    </>
  );
}

function placeOf(mark: PlanMark, figures: ReturnType<typeof placed>): number {
  return figures.find(({ figure }) => figure.marks.includes(mark))?.at ?? 0;
}

/** Where a phase was planned at first, as a thin line under where it is now. */
function Ghost({ phase, scale }: { phase: PlanPhase; scale: PlanScale }) {
  const { plannedStartsOn: startsOn, plannedEndsOn: endsOn } = phase;
  if (startsOn === phase.startsOn && (endsOn ?? null) === (phase.endsOn ?? null)) return null;
  const now = barOf(scale, phase);
  const first = barOf(scale, { startsOn, endsOn: endsOn ?? null });
  return (
    <span
      className={styles.ghost}
      style={{
        left: `${((first.before - now.before) / now.weeks) * 100}%`,
        width: `${(first.weeks / now.weeks) * 100}%`,
      }}
    />
  );
}

type GapProps = {
  readonly gap: NonNullable<PlanRowProps["gap"]>;
  readonly share: number;
  /** Its length in days can stand beside it. */
  readonly isRoomy: boolean;
};

/** Where the support has ended and the screening that may extend it has not begun. */
function Gap({ gap: { from, to, days }, share, isRoomy }: GapProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={bars.gap}>
      <span className={bars.hole} style={{ width: `${share * 100}%` }} />
      {isRoomy && (
        <span aria-hidden="true" className={bars.gapWords}>
          {t("cohorts.plan.gap", { count: days })}
        </span>
      )}
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
