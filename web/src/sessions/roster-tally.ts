import {
  type AttendanceStatus,
  type AttendanceStatusRule,
  ruleOf,
  standardStatuses,
} from "@mikrolaan/shared/sessions";

/** How a roster stands. Who was not invited is left out of `people`. */
export type RosterTally = {
  readonly people: number;
  readonly marked: number;
  readonly attended: number;
  readonly unset: number;
  /** Of those unset, whom leave planned for the day has filled in ahead. */
  readonly ahead: number;
  /** The statuses of those away and those not there all the time, with how many, in the order given. */
  readonly others: readonly { readonly status: AttendanceStatus; readonly count: number }[];
};

/** The order in which marks are offered; who was not invited is rare and comes last. */
export const markOrder: readonly AttendanceStatus[] = [
  "PRESENT",
  "SICK",
  "EXCUSED",
  "ABSENT",
  "LATE",
  "LEFT_EARLY",
  "NOT_INVITED",
];

/** By the rules in force on the session's day, the usual ones unless told. */
export function tallyOf(
  statuses: readonly (AttendanceStatus | null)[],
  ahead: number = 0,
  rules: readonly AttendanceStatusRule[] = standardStatuses,
): RosterTally {
  const marks = statuses.filter((status) => status !== null);
  const unset = statuses.length - marks.length;
  const held = marks.filter((status) => ruleOf(status, rules).countsAsHeld);
  return {
    people: held.length + unset,
    marked: held.length,
    attended: marks.filter((status) => ruleOf(status, rules).countsAsAttended).length,
    unset,
    ahead,
    others: markOrder
      .filter((status) => status !== "PRESENT")
      .map((status) => ({ status, count: marks.filter((it) => it === status).length }))
      .filter(({ count }) => count > 0),
  };
}
