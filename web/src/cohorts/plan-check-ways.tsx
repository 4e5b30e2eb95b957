import type { ModuleCode, PhaseCode, PhaseEdge } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FreeTime } from "../ui/problems.ts";
import { useViewer } from "../ui/viewer.tsx";
import { NextFree } from "./next-free.tsx";
import type { PlanCheck } from "./use-plan-checks.ts";

/** What can be done from the list of what to look at; null for those who may not. */
export type PlanWays = {
  readonly showMark: (id: string) => void;
  readonly showPhase: ((code: PhaseCode) => void) | null;
  readonly edit: ((id: string) => void) | null;
  readonly add: ((module: ModuleCode) => void) | null;
  /** Days on end go to the next week that is free. */
  readonly moveDays: ((id: string) => void) | null;
  readonly keep: ((id: string) => void) | null;
  /** Whether a day is one of several on end of its module. */
  readonly isOfSeveral: (id: string) => boolean;
  readonly moveTo: ((id: string, free: FreeTime) => void) | null;
  readonly closeGap: (() => void) | null;
  readonly release: ((code: PhaseCode, edge: PhaseEdge) => void) | null;
};

type CheckWaysProps = {
  readonly check: PlanCheck;
  readonly cohortId: string;
  readonly ways: PlanWays;
};

/** The ways out of one breach: the deed itself where it is known, and the way to the thing. */
export function CheckWays({ check, cohortId, ways }: CheckWaysProps) {
  const { sessionId, meetingId, phaseCode, edge, module } = check;
  const { can } = useViewer();
  const { edit, add, keep, moveTo, moveDays, closeGap, release, showPhase } = ways;
  if (meetingId) return <To to={`/network/${meetingId}`} name="meeting" />;
  const show = sessionId && <Do name="show" on={() => ways.showMark(sessionId)} />;
  const roster = `/cohorts/${cohortId}/attendance/${sessionId ?? ""}`;
  switch (check.code) {
    case "DOUBLE_BOOKED":
    case "NIGHT_BOOKED":
    case "OUTSIDE_PHASE":
    case "MODULE_ORDER":
      return (
        <>
          {sessionId && edit && <Do name="edit" on={() => edit(sessionId)} />}
          {show}
        </>
      );
    case "PARTICIPANT_CLASH":
      return (
        <>
          {sessionId && edit && <Do name="edit" on={() => edit(sessionId)} />}
          {can.readParticipants ? <To to={roster} name="roster" /> : show}
        </>
      );
    case "DAY_OFF":
      return (
        <>
          {sessionId && moveDays && ways.isOfSeveral(sessionId) && (
            <Do name="nextWeek" on={() => moveDays(sessionId)} />
          )}
          {sessionId && moveTo && !ways.isOfSeveral(sessionId) && (
            <NextFree sessionId={sessionId} onChoose={(free) => moveTo(sessionId, free)} />
          )}
          {sessionId && keep && <Do name="keep" on={() => keep(sessionId)} />}
          {show}
        </>
      );
    case "SUPPORT_GAP":
      return (
        <>
          {closeGap && <Do name="closeGap" on={closeGap} />}
          {phaseCode && showPhase && <Do name="showPhase" on={() => showPhase(phaseCode)} />}
        </>
      );
    case "HOURS_SHORT":
      return module && add && <Do name="add" on={() => add(module)} />;
    case "ROSTER_NOT_TAKEN":
      return can.readParticipants ? <To to={roster} name="roster" /> : show;
    case "NO_ROOM":
    case "NO_STAFF": {
      const name = check.code === "NO_ROOM" ? "place" : "staff";
      return (
        <>
          {sessionId && edit && <Do name={name} on={() => edit(sessionId)} />}
          {show}
        </>
      );
    }
    case "WORKING_HOURS":
      return <To to="/cohorts/plan#load" name="load" />;
    case "PLAN_PINNED":
      return (
        phaseCode && (
          <>
            {release && edge && <Do name="release" on={() => release(phaseCode, edge)} />}
            {showPhase && <Do name="showPhase" on={() => showPhase(phaseCode)} />}
          </>
        )
      );
    default:
      return <To to="/team" name="team" />;
  }
}

type Way =
  | "show"
  | "showPhase"
  | "edit"
  | "place"
  | "staff"
  | "meeting"
  | "roster"
  | "team"
  | "load"
  | "add"
  | "closeGap"
  | "nextWeek"
  | "keep"
  | "release";

function To({ to, name }: { to: string; name: Way }) {
  const { t } = useTranslation();
  return <Link to={to}>{t(`plan.way.${name}`)}</Link>;
}

function Do({ name, on }: { name: Way; on: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" onClick={on}>
      {t(`plan.way.${name}`)}
    </button>
  );
}
