import type { PhaseCode, PhaseEdge } from "@mikrolaan/shared/cohorts";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../ui/keys.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./plan-board.module.css";
import { PlanChecks } from "./plan-checks.tsx";
import type { SessionDeeds } from "./plan-deeds.ts";
import { figuresOf } from "./plan-figures.ts";
import { PlanLegend } from "./plan-legend.tsx";
import { PlanList } from "./plan-list.tsx";
import { marksOf, nextMark, type PlanCohort, type PlanMark } from "./plan-marks.ts";
import { PlanMonth } from "./plan-month.tsx";
import { PlanNow } from "./plan-now.tsx";
import { PlanPhaseStrip } from "./plan-phase-strip.tsx";
import { isWithin, type PlanScale, planScale } from "./plan-scale.ts";
import { PlanSteps } from "./plan-steps.tsx";
import { PlanTable } from "./plan-table.tsx";
import type { MarkHandling } from "./plan-track.tsx";
import { PlanWeek } from "./plan-week.tsx";
import { PlanZoomBar } from "./plan-zoom-bar.tsx";
import { usePhaseDeeds } from "./use-phase-deeds.ts";
import { usePlanAddress } from "./use-plan-address.ts";
import { levelOfMark, usePlanChecks } from "./use-plan-checks.ts";

type PlanBoardProps = {
  readonly cohort: PlanCohort;
  readonly onOpen: (id: string) => void;
  /** What is known of the chosen meeting, and what may be done with it. */
  readonly inspector: (id: string) => ReactNode;
  readonly deeds: SessionDeeds;
};

/** The plan: the table with its chosen meeting, what to look at, and every meeting week by week. */
export function PlanBoard({ cohort, onOpen, inspector, deeds }: PlanBoardProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const phone = usePhone();
  const address = usePlanAddress();
  const { startsOn, phases } = cohort;
  const { checks, error, refetch } = usePlanChecks(cohort.id);
  const phaseDeeds = usePhaseDeeds(startsOn, deeds.undo);
  const marks = useMemo(() => marksOf(cohort), [cohort]);
  const scale = useMemo(
    () =>
      planScale(
        startsOn,
        phases,
        marks.map(({ date }) => date),
      ),
    [startsOn, phases, marks],
  );
  const phaseOf = (code: PhaseCode | null) => phases.find((phase) => phase.code === code) ?? null;
  const chosenPhase = phaseOf(address.phaseCode);
  const chosen = chosenPhase
    ? null
    : (marks.find(({ id }) => id === address.markId) ?? nextMark(marks, today));
  const mayMovePhases = phases.some(({ can }) => can.move);
  const mayEdit = marks.some(({ canMove }) => canMove);
  const screening4 = phaseOf("SCREENING_4");
  const release = (code: PhaseCode, edge: PhaseEdge) => {
    const phase = phaseOf(code);
    if (phase) void phaseDeeds.release(phase, edge);
  };

  useKeys(t("cohorts.plan.keys"), [
    { keys: ["←", "→"], does: t("cohorts.plan.keysMove") },
    { keys: ["Home", "End"], does: t("cohorts.plan.keysEnds") },
    { keys: ["Enter"], does: t("cohorts.plan.keysOpen") },
    { keys: ["↑", "↓"], does: t("plan.keys.phase") },
    { keys: ["Shift+←", "Shift+→"], does: t("plan.keys.move") },
    { keys: ["Esc"], does: t("plan.keys.letGo") },
  ]);
  const { zoom } = address;
  const goTo = (id: string) =>
    address.chooseMark(id, marks.find((mark) => mark.id === id)?.date ?? null);
  const at = address.at ?? (isWithin(scale, today) ? today : startsOn);
  const handling: MarkHandling = {
    chosen,
    choose: (id) => address.chooseMark(id),
    open: onOpen,
    move: mayEdit ? (mark, weeks) => deeds.move(mark.id, weeks) : null,
    levelOf: (id) => levelOfMark(checks, id),
  };

  const figures = figuresOf(marks);
  const daysWith = (id: string) =>
    figures.map(({ marks: days }) => days.map((day) => day.id)).find((ids) => ids.includes(id)) ?? [
      id,
    ];

  const list = marks.length > 0 && <PlanList startsOn={startsOn} marks={marks} onOpen={onOpen} />;
  const look = (
    <PlanChecks
      cohortId={cohort.id}
      startsOn={startsOn}
      marks={marks}
      checks={checks}
      error={error}
      onRetry={() => void refetch()}
      ways={{
        showMark: phone ? onOpen : goTo,
        showPhase: phone ? null : address.choosePhase,
        edit: mayEdit ? deeds.edit : null,
        add: mayEdit ? deeds.add : null,
        moveTo: mayEdit ? deeds.moveTo : null,
        moveDays: mayEdit ? (id) => deeds.move(id, 1) : null,
        keep: mayEdit ? (id) => deeds.keep(daysWith(id)) : null,
        isOfSeveral: (id) => daysWith(id).length > 1,
        closeGap: screening4?.can.move ? () => void phaseDeeds.closeGap(screening4) : null,
        release: mayMovePhases ? release : null,
      }}
    />
  );
  if (phone) {
    return (
      <Stack>
        <PlanNow phases={phases} />
        {look}
        {list}
        {marks.length === 0 && <NoMarks />}
      </Stack>
    );
  }
  return (
    <div className={styles.board} data-print="lying">
      <Columns split="9-3">
        <div>
          <PlanZoomBar startsOn={startsOn} zoom={zoom} at={at} onShow={address.show} />
          <Paper flush>
            {zoom === "month" && (
              <PlanMonth cohort={cohort} marks={marks} at={at} handling={handling} />
            )}
            {zoom === "week" && (
              <PlanWeek cohort={cohort} marks={marks} at={at} handling={handling} />
            )}
            {zoom === "weeks" && (
              <PlanTable
                cohort={cohort}
                scale={scale}
                marks={marks}
                handling={handling}
                phases={{
                  chosen: chosenPhase,
                  choose: ({ code }) => address.choosePhase(code),
                  move: mayMovePhases ? (phase, weeks) => void phaseDeeds.move(phase, weeks) : null,
                }}
              />
            )}
            {chosen && (
              <section className={styles.chosen} aria-label={t("cohorts.plan.chosen")}>
                <div className={styles.inspector}>{inspector(chosen.id)}</div>
                <PlanSteps marks={marks} chosen={chosen} onChoose={goTo} />
              </section>
            )}
            {chosenPhase && (
              <section className={styles.chosen} aria-label={t("plan.phase.chosen")}>
                <div className={styles.inspector}>
                  <PlanPhaseStrip
                    phase={chosenPhase}
                    startsOn={startsOn}
                    onMove={(weeks) => void phaseDeeds.move(chosenPhase, weeks)}
                    onRelease={() => void phaseDeeds.release(chosenPhase)}
                  />
                </div>
              </section>
            )}
          </Paper>
          {zoom === "weeks" && (
            <PlanLegend marks={marks} phases={phases} levelOf={handling.levelOf} />
          )}
          {zoom === "weeks" && <Outside marks={marks} scale={scale} />}
        </div>
        {look}
      </Columns>
      {list}
      {marks.length === 0 && <NoMarks />}
    </div>
  );
}

function Outside({ marks, scale }: { marks: readonly PlanMark[]; scale: PlanScale }) {
  const { t } = useTranslation();
  const count = marks.filter(({ date }) => !isWithin(scale, date)).length;
  if (count === 0) return null;
  return <p className="second">{t("cohorts.plan.outside", { count })}</p>;
}

function NoMarks() {
  const { t } = useTranslation();
  return (
    <Paper>
      <Empty small title={t("cohorts.plan.none")}>
        {t("cohorts.plan.noneWords")}
      </Empty>
    </Paper>
  );
}
