import {
  type AttendanceStatus,
  type MarkValue,
  minutesFor,
  noMark,
} from "@mikrolaan/shared/sessions";
import type { RosterQuery } from "../gql/graphql.ts";
import type { RosterQueue } from "./roster-queue.ts";

export type StoredRow = RosterQuery["session"]["roster"][number];

/** What a mark waits for: why an earlier one is changed, or which of two is to stand. */
export type Question = {
  readonly kind: "why" | "clash";
  readonly value: MarkValue;
  /** The other's name, when it is known by the refusal only. */
  readonly by: string | null;
};

/** Someone on the roster with the mark as it is shown, which may not be saved yet. */
export type RosterPerson = Pick<
  StoredRow,
  "enrolmentId" | "participantId" | "name" | "businessIdea"
> & {
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  /** As it is stored, with who set it and when. */
  readonly stored: StoredRow["mark"];
  /** Leave that fills the day in ahead; null once a mark is set. */
  readonly planned: NonNullable<StoredRow["planned"]> | null;
  /** The why that goes with a change on its way. */
  readonly why: string | null;
  readonly isUnsent: boolean;
  readonly question: Question | null;
};

/** The marks for which a why is asked, by enrolment. */
export type AskedWhy = ReadonlyMap<string, MarkValue>;

type QueueState = ReturnType<RosterQueue["state"]>;

export function personOf(
  { mark: stored, planned = null, ...person }: StoredRow,
  sessionId: string,
  { pending, refused }: Pick<QueueState, "pending" | "refused">,
  asked: AskedWhy,
): RosterPerson {
  const isOwn = (it: { readonly group: string; readonly key: string }) =>
    it.group === sessionId && it.key === person.enrolmentId;
  const change = pending.findLast(isOwn);
  const question = questionOf(asked.get(person.enrolmentId), refused.findLast(isOwn));
  const sent = change && !change.value.yields ? change.value : (stored ?? noMark);
  const shown = question?.kind === "why" ? question.value : sent;
  return {
    ...person,
    stored,
    planned: shown.status === null ? planned : null,
    status: shown.status,
    minutes: shown.minutes,
    why: change?.value.why ?? null,
    isUnsent: pending.some((it) => isOwn(it) && it.state === "failed"),
    question,
  };
}

function questionOf(
  asked: MarkValue | undefined,
  refused: QueueState["refused"][number] | undefined,
): Question | null {
  if (asked) return { kind: "why", value: asked, by: null };
  if (refused?.reason.code === "REASON_REQUIRED") {
    return { kind: "why", value: refused.value, by: null };
  }
  if (refused?.reason.code !== "CHANGED_BY_ANOTHER") return null;
  return { kind: "clash", value: refused.value, by: refused.reason.detail ?? null };
}

/** Whether a refusal is asked about at the person's name, instead of being told above the roster. */
export function isAsked({ code }: { readonly code: string }): boolean {
  return code === "CHANGED_BY_ANOTHER" || code === "REASON_REQUIRED";
}

export function valueNow(person: RosterPerson): MarkValue {
  return { status: person.status, minutes: person.minutes, reason: reasonOf(person) };
}

/** The reason stays with its mark when only the hours change. */
function reasonOf({ stored, status }: RosterPerson): string | null {
  return stored && stored.status === status ? stored.reason : null;
}

/** A mark keeps its reason while its status stays, and takes that of the leave it confirms. */
export function reasonFor(person: RosterPerson, status: AttendanceStatus | null): string | null {
  if (person.status === status) return reasonOf(person);
  const ahead = aheadOf(person);
  return ahead?.status === status ? ahead.reason : null;
}

/** The leave that fills someone in ahead, as the core asks for it. */
export function aheadOf({ planned }: RosterPerson) {
  return planned && { status: planned.status, reason: planned.reason ?? null };
}

/** Whether a person's mark would become another; minutes left open follow the status. */
export function isOther(
  person: RosterPerson,
  status: AttendanceStatus | null,
  minutes: number | null,
): boolean {
  return person.status !== status || (minutes !== null && person.minutes !== minutes);
}

/** How long a mark stands for, also before the server has said it. */
export function shownMinutes(
  { status, minutes }: Pick<RosterPerson, "status" | "minutes">,
  sessionMinutes: number,
): number | null {
  return status === null ? null : (minutes ?? minutesFor(status, sessionMinutes));
}
