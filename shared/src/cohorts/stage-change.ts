import type { PlainDate } from "../calendar/index.ts";
import { type ExitRoute, type Stage, type StagePosition, stageNumber, stages } from "./stage.ts";

export type StageChangeRefusal =
  | "STAGE_UNCHANGED"
  | "ALREADY_EXITED"
  | "REASON_REQUIRED"
  | "DATE_BEFORE_LAST_CHANGE"
  | "DATE_IN_FUTURE";

/** What kind of move it is: on, back, out of the programme, or in again. */
export type StageDirection = "FORWARD" | "BACKWARD" | "EXIT" | "RETURN";

export type StageChange =
  | {
      readonly kind: "allowed";
      readonly position: StagePosition;
      readonly direction: StageDirection;
      /** The stages passed over on the way forward, for the record; people decide. */
      readonly skipped: readonly Stage[];
    }
  | { readonly kind: "refused"; readonly reasons: readonly StageChangeRefusal[] };

export type StageChangeContext = {
  /** The day the person moved. */
  readonly on: PlainDate;
  readonly lastChangedOn: PlainDate | null;
  readonly today: PlainDate;
  readonly reason: string | null;
};

/**
 * Whether a person may be moved to a stage, or recorded as having left.
 *
 * Forward moves may skip stages. Who has left may come back only to the stage they left.
 * Refuses  STAGE_UNCHANGED, ALREADY_EXITED, REASON_REQUIRED (for leaving, coming back and moving
 *          backward), DATE_BEFORE_LAST_CHANGE, DATE_IN_FUTURE; all that apply.
 */
export function decideStageChange(
  current: StagePosition,
  target: StagePosition,
  { on, lastChangedOn, today, reason }: StageChangeContext,
): StageChange {
  const direction = directionOf(current, target);
  const unchanged = current.stage === target.stage && current.exitRoute === target.exitRoute;
  const returns = current.stage === target.stage && target.exitRoute === null;

  const reasons: StageChangeRefusal[] = [];
  if (unchanged) reasons.push("STAGE_UNCHANGED");
  if (current.exitRoute !== null && !returns && !unchanged) reasons.push("ALREADY_EXITED");
  if (direction !== "FORWARD" && !unchanged && !reason?.trim()) reasons.push("REASON_REQUIRED");
  if (lastChangedOn !== null && on < lastChangedOn) reasons.push("DATE_BEFORE_LAST_CHANGE");
  if (on > today) reasons.push("DATE_IN_FUTURE");
  if (reasons.length > 0) return { kind: "refused", reasons };

  const skipped = stages.slice(stageNumber(current.stage) + 1, stageNumber(target.stage));
  return { kind: "allowed", position: target, direction, skipped };
}

/** Where a move leads: a stage left out is the current one, and no route out is staying in. */
export function targetPosition(
  current: StagePosition,
  move: { readonly stage: Stage | null; readonly exitRoute: ExitRoute | null },
): StagePosition {
  return { stage: move.stage ?? current.stage, exitRoute: move.exitRoute };
}

function directionOf(current: StagePosition, target: StagePosition): StageDirection {
  if (target.exitRoute !== null) return "EXIT";
  if (current.exitRoute !== null) return "RETURN";
  return stageNumber(target.stage) < stageNumber(current.stage) ? "BACKWARD" : "FORWARD";
}
