import type { AttendanceStatus } from "../rules/index.ts";

/** What is recorded of one person on one day; all null while nothing is. */
export type MarkValue = {
  readonly status: AttendanceStatus | null;
  /** Time attended. */
  readonly minutes: number | null;
  readonly reason: string | null;
};

export const noMark: MarkValue = { status: null, minutes: null, reason: null };

export type Merge =
  | { readonly kind: "merged"; readonly value: MarkValue }
  | { readonly kind: "clash" };

/**
 * What a mark becomes when two people changed it from the same base: field by field, where only one
 * of them changed a field, that change stands.
 *
 * Shape    two fields: presence (the status with its minutes) and the reason. A mark taken away has
 *          neither, so it only goes together with a mark that the other left alone. It is the same
 *          whoever of the two comes first.
 * Refuses  with a clash: the same field, changed to different values.
 * Example  from "present": one writes late, the other adds "bus strike" is late, "bus strike".
 */
export function mergeMark(base: MarkValue, theirs: MarkValue, mine: MarkValue): Merge {
  if (sameMark(theirs, mine)) return { kind: "merged", value: theirs };
  if (sameMark(base, theirs)) return { kind: "merged", value: mine };
  if (sameMark(base, mine)) return { kind: "merged", value: theirs };
  if (theirs.status === null || mine.status === null) return { kind: "clash" };

  const presence = pick(base, theirs, mine, samePresence);
  const reason = pick(base, theirs, mine, sameReason);
  if (!presence || !reason) return { kind: "clash" };
  const { status, minutes } = presence;
  return { kind: "merged", value: { status, minutes, reason: reason.reason } };
}

/** Whether two marks say the same. */
export function sameMark(one: MarkValue, other: MarkValue): boolean {
  return samePresence(one, other) && sameReason(one, other);
}

type Same = (one: MarkValue, other: MarkValue) => boolean;

/** Whose field stands; null when both changed it, and not to the same. */
function pick(base: MarkValue, theirs: MarkValue, mine: MarkValue, same: Same): MarkValue | null {
  if (same(theirs, mine) || same(base, mine)) return theirs;
  return same(base, theirs) ? mine : null;
}

function samePresence(one: MarkValue, other: MarkValue): boolean {
  return one.status === other.status && one.minutes === other.minutes;
}

function sameReason(one: MarkValue, other: MarkValue): boolean {
  return one.reason === other.reason;
}
