import { localTime, plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { changesOf, inScope, type Sibling, shiftOf, valuesOf } from "./session-changes.ts";
import type { SessionToEdit } from "./session-to-edit.ts";

const session = {
  id: "3",
  cohortId: "c",
  module: "ACCOUNTING",
  ordinal: 3,
  date: plainDate("2027-05-24"),
  startsAt: localTime("09:00"),
  endsAt: localTime("12:00"),
  overnight: false,
  place: "Fjordsalen",
  instructor: "Lars Bøgh",
  topic: "Priser",
  status: "PLANNED",
  cancelledReason: null,
  version: 1,
  recorded: 0,
  expected: 12,
  room: { id: "r1", name: "Fjordsalen" },
  staff: [{ id: "m1", name: "Lars Bøgh" }],
  series: { id: "s", version: 1, days: 4 },
  can: { edit: true, cancel: true, restore: false },
} satisfies SessionToEdit;

const values = valuesOf(session);

describe("what is sent of an edited session", () => {
  it("is nothing when nothing is other than before", () => {
    expect(changesOf(session, values)).toEqual({});
    expect(changesOf(session, { ...values, topic: " Priser " })).toEqual({});
  });

  it("is only what is other, so that the others in scope keep what is theirs", () => {
    const later = { ...values, startsAt: localTime("10:00"), memberIds: ["m1", "m2"] };
    expect(changesOf(session, later)).toEqual({ startsAt: "10:00", memberIds: ["m1", "m2"] });
    expect(changesOf(session, { ...values, memberIds: [] })).toEqual({ memberIds: [] });
  });

  it("takes the room away when a place is written, and the place when a room is chosen", () => {
    const elsewhere = { ...values, roomId: null, place: "Biblioteket" };
    expect(changesOf(session, elsewhere)).toEqual({ roomId: null, place: "Biblioteket" });
    const inWords = { ...session, room: null, place: "Biblioteket" };
    const chosen = { ...valuesOf(inWords), roomId: "r2" };
    expect(changesOf(inWords, chosen)).toEqual({ roomId: "r2", place: null });
  });

  it("holds the topic of this session alone", () => {
    const topic = { ...values, topic: null };
    expect(changesOf(session, topic)).toEqual({ topic: null });
    expect(changesOf(session, { ...topic, scope: "ALL" })).toEqual({});
  });

  it("moves the others as many days as this one", () => {
    expect(shiftOf(session, { ...values, date: plainDate("2027-05-31") })).toBe(7);
    expect(shiftOf(session, { ...values, date: plainDate("2027-05-20") })).toBe(-4);
    expect(shiftOf(session, { ...values, date: null })).toBe(0);
  });
});

describe("the sessions a change is for", () => {
  const sibling = (id: string, date: string, more: Partial<Sibling> = {}): Sibling => ({
    ...session,
    id,
    date: plainDate(date),
    ...more,
  });
  const siblings = [
    sibling("4", "2027-05-31"),
    sibling("1", "2027-05-10"),
    sibling("2", "2027-05-17", { status: "CANCELLED" }),
    sibling("3", "2027-05-24"),
    sibling("other module", "2027-05-31", { module: "RETREAT" }),
    sibling("other series", "2027-05-31", { series: { id: "t" } }),
  ];
  const ids = (scope: "THIS" | "FOLLOWING" | "ALL") =>
    inScope(siblings, session, scope).map(({ id }) => id);

  it("are it alone, those after it, or all of its series, by time and without the cancelled", () => {
    expect(ids("THIS")).toEqual(["3"]);
    expect(ids("FOLLOWING")).toEqual(["3", "4"]);
    expect(ids("ALL")).toEqual(["1", "3", "4"]);
  });
});
