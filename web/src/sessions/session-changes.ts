import { addDays, daysBetween, type LocalTime, type PlainDate } from "@mikrolaan/shared/calendar";
import type { EditScope, SessionChangesInput } from "../gql/graphql.ts";
import type { SessionToEdit } from "./session-to-edit.ts";

/** A session while it is edited: what the form holds, and whom it is for. */
export type SessionValues = {
  readonly date: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberIds: readonly string[];
  readonly topic: string | null;
  readonly scope: EditScope;
};

/** What is asked of a session to know which others belong with it. */
export type Sibling = Pick<
  SessionToEdit,
  "id" | "module" | "ordinal" | "date" | "startsAt" | "endsAt" | "status" | "recorded"
> & { readonly series: { readonly id: string } | null };

export function valuesOf(session: SessionToEdit): SessionValues {
  return {
    date: session.date,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    roomId: session.room?.id ?? null,
    place: session.room ? null : session.place,
    memberIds: session.staff.map(({ id }) => id),
    topic: session.topic,
    scope: "THIS",
  };
}

/** Only what is other than before, so that the others in scope keep what is theirs. */
export function changesOf(session: SessionToEdit, values: SessionValues): SessionChangesInput {
  const before = valuesOf(session);
  const { date, startsAt, endsAt, roomId, memberIds, scope } = values;
  const place = roomId === null ? textOf(values.place) : null;
  const topic = textOf(values.topic);
  return {
    ...(date !== before.date && { date }),
    ...(startsAt !== before.startsAt && { startsAt }),
    ...(endsAt !== before.endsAt && { endsAt }),
    ...(roomId !== before.roomId && { roomId }),
    ...(place !== before.place && { place }),
    ...(!hasSame(memberIds, before.memberIds) && { memberIds: [...memberIds] }),
    ...(scope === "THIS" && topic !== before.topic && { topic }),
  };
}

/** The sessions that a change is for, by time: those of the same series that are to be held, and itself. */
export function inScope<S extends Sibling>(
  siblings: readonly S[],
  asked: Sibling,
  scope: EditScope,
): readonly S[] {
  const when = ({ date, startsAt }: Sibling) => `${date} ${startsAt}`;
  return siblings
    .filter((it) => {
      if (it.id === asked.id) return true;
      if (scope === "THIS" || it.status !== "PLANNED") return false;
      const isOfSeries = it.module === asked.module && it.series?.id === asked.series?.id;
      return isOfSeries && (scope === "ALL" || when(it) >= when(asked));
    })
    .toSorted((a, b) => when(a).localeCompare(when(b)));
}

/** How many days a session is to go; those in a wider scope go as many. */
export function shiftOf(session: Pick<Sibling, "date">, values: SessionValues): number {
  return values.date === null ? 0 : daysBetween(session.date, values.date);
}

/** The day a session is wanted on, by which a refusal of it is known. */
export function wantedDayOf(session: Pick<Sibling, "date">, shift: number): PlainDate {
  return addDays(session.date, shift);
}

function textOf(text: string | null): string | null {
  return text?.trim() || null;
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
