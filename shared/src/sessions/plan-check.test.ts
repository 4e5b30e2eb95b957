import { describe, expect, it } from "vitest";
import { addWeeks, type ClosedRule, localTime, plainDate } from "../calendar/index.ts";
import { codes, found, module, phase, session, today } from "./plan-check.given.ts";

it("a plan in which all is well has nothing to look at", () => {
  expect(found({})).toEqual([]);
});

describe("days on which nothing is held", () => {
  const winter: ClosedRule = { name: "Vinterferie", kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 };
  const whitMonday = session("2026-05-25");

  it("a session on Whit Monday is named with the holiday", () => {
    expect(found({ sessions: [whitMonday] })).toMatchObject([
      {
        ...{ code: "DAY_OFF", level: "WARN", sessionId: whitMonday.id, date: "2026-05-25" },
        dayOff: { kind: "HOLIDAY", code: "WHIT_MONDAY" },
      },
    ]);
  });

  it("one that someone has kept there, and one the day after, are not", () => {
    expect(codes({ sessions: [{ ...whitMonday, keptOnDayOff: true }] })).toEqual([]);
    expect(codes({ sessions: [session("2026-05-26")] })).toEqual([]);
  });

  it("days on end of one module are told as one, with how many they are", () => {
    const retreat = ["2026-07-16", "2026-07-17", "2026-07-18", "2026-07-19"].map((date) =>
      session(date, { module: "RETREAT" }),
    );
    const summer: ClosedRule = { ...winter, name: "Sommerferie", fromWeek: 29, toWeek: 31 };
    expect(found({ sessions: retreat, closed: [summer] })).toMatchObject([
      { code: "DAY_OFF", date: "2026-07-16", count: 4 },
    ]);
    const apart = [retreat[0], retreat[2]].flatMap((it) => (it ? [it] : []));
    const counts = found({ sessions: apart, closed: [summer] }).map(({ count }) => count);
    expect(counts).toEqual([1, 1]);
  });

  it("what has been held is past mending", () => {
    expect(codes({ sessions: [whitMonday], today: plainDate("2026-05-26") })).toEqual([]);
  });

  it("a network meeting in the municipality's closed week is named with the week's name", () => {
    const meetings = [{ id: "a meeting", date: plainDate("2027-02-18") }];
    expect(found({ meetings, closed: [winter] })).toMatchObject([
      { code: "DAY_OFF", meetingId: "a meeting", dayOff: { kind: "CLOSED", name: "Vinterferie" } },
    ]);
    expect(codes({ meetings })).toEqual([]);
  });
});

describe("days outside their phase", () => {
  it("a course day after the course's last day is one, with the day it should be within", () => {
    expect(found({ sessions: [session("2026-08-17")] })).toMatchObject([
      { code: "OUTSIDE_PHASE", phaseCode: "COLLECTIVE_COURSE", otherDate: "2026-08-16" },
    ]);
    expect(found({ sessions: [session("2026-05-03")] })).toMatchObject([
      { code: "OUTSIDE_PHASE", otherDate: "2026-05-04" },
    ]);
  });

  it("its first and its last day are not", () => {
    expect(codes({ sessions: [session("2026-05-04"), session("2026-08-16")] })).toEqual([]);
  });

  it("follow-up before the business starts is one, and years after is none", () => {
    const followUp = { module: "FOLLOW_UP_ACCOUNTING" } as const;
    expect(found({ sessions: [session("2026-08-07", followUp)] })).toMatchObject([
      { code: "OUTSIDE_PHASE", phaseCode: "LOAN_AND_START", otherDate: "2026-08-10" },
    ]);
    expect(codes({ sessions: [session("2028-08-11", followUp)] })).toEqual([]);
  });
});

describe("whole modules", () => {
  const template = {
    version: "a test's",
    phases: [],
    modules: [module("ACCOUNTING", 18, 3), module("MARKETING_WORKSHOP", 20, 1)],
  };
  const accounting = ["2026-05-04", "2026-05-11", "2026-05-18"].map((date) => session(date));
  const workshop = session("2026-06-01", { module: "MARKETING_WORKSHOP" });

  it("a module with 6 of its 9 hours is short of them", () => {
    const sessions = [...accounting.slice(1), workshop];
    expect(found({ template, sessions })).toMatchObject([
      { code: "HOURS_SHORT", module: "ACCOUNTING", minutes: 360, ofMinutes: 540 },
    ]);
    expect(codes({ template, sessions: [...accounting, workshop] })).toEqual([]);
  });

  it("is held to what its series promise when that is more", () => {
    const promised = [{ module: "ACCOUNTING", minutes: 720 } as const];
    expect(found({ template, promised, sessions: [...accounting, workshop] })).toMatchObject([
      { code: "HOURS_SHORT", minutes: 540, ofMinutes: 720 },
    ]);
  });

  it("is asked for no more hours once the course is over", () => {
    expect(codes({ template, today: plainDate("2026-08-17") })).toEqual([]);
  });

  it("the workshop before the accounting it builds on is out of order", () => {
    const early = { ...workshop, date: plainDate("2026-05-05") };
    const late = accounting.map((it, n) => ({ ...it, date: addWeeks(plainDate("2026-05-12"), n) }));
    expect(found({ template, sessions: [early, ...late] })).toMatchObject([
      {
        ...{ code: "MODULE_ORDER", module: "MARKETING_WORKSHOP", otherModule: "ACCOUNTING" },
        ...{ sessionId: workshop.id, date: "2026-05-05", otherDate: "2026-05-12" },
      },
    ]);
  });

  it("a last day of accounting that is made up for after the workshop is not", () => {
    const makeUp = session("2026-06-08", { ordinal: 3 });
    expect(codes({ template, sessions: [...accounting.slice(0, 2), workshop, makeUp] })).toEqual(
      [],
    );
  });
});

describe("what sessions lack", () => {
  const course = [phase("COLLECTIVE_COURSE", "2026-01-05", "2026-12-31")];

  it("rooms and teachers are asked for six weeks ahead, together with the first that lacks them", () => {
    const bare = { hasPlace: false, hasStaff: false };
    const sessions = ["2026-03-09", "2026-04-13", "2026-04-14", "2026-03-05"].map((date) =>
      session(date, bare),
    );
    expect(found({ phases: course, sessions, today })).toMatchObject([
      { code: "NO_ROOM", count: 3, date: "2026-03-05", sessionId: "2026-03-05" },
      { code: "NO_STAFF", count: 3, date: "2026-03-05" },
    ]);
    expect(codes({ phases: course, sessions: [session("2026-03-09")] })).toEqual([]);
  });

  it("rosters are missed from the day after, and only where someone is expected", () => {
    const held = { expected: 12, recorded: 11 };
    const sessions = [session("2026-03-01", held), session("2026-03-02", held)];
    expect(found({ phases: course, sessions })).toMatchObject([
      { code: "ROSTER_NOT_TAKEN", count: 1, date: "2026-03-01" },
    ]);
    const taken = [session("2026-03-01", { expected: 12, recorded: 12 }), session("2026-02-23")];
    expect(codes({ phases: course, sessions: taken })).toEqual([]);
  });
});

describe("what is booked twice", () => {
  const clash = {
    ...({ of: "2026-05-06", kind: "ROOM", name: "Fjordsalen", cohortName: "Hold 4" } as const),
    ...{ date: plainDate("2026-05-06"), startsAt: localTime("10:00") },
  };
  const sessions = [session("2026-05-06")];

  it("is refused, with the room and the other cohort", () => {
    expect(found({ sessions, clashes: [clash] })).toMatchObject([
      { code: "DOUBLE_BOOKED", level: "REFUSED", clash: "ROOM", names: ["Fjordsalen", "Hold 4"] },
    ]);
    expect(codes({ sessions })).toEqual([]);
  });

  it("in the night of a retreat is said to be that, and by day is not", () => {
    const retreat = [session("2026-05-06", { module: "RETREAT", overnight: true })];
    const evening = { ...clash, startsAt: localTime("17:00") };
    expect(codes({ sessions: retreat, clashes: [evening] })).toEqual(["NIGHT_BOOKED"]);
    expect(codes({ sessions: retreat, clashes: [clash] })).toEqual(["DOUBLE_BOOKED"]);
  });

  it("people expected elsewhere are counted, and none are named", () => {
    const participantClashes = [{ of: "2026-05-06", people: 2 }];
    expect(found({ sessions, participantClashes })).toMatchObject([
      { code: "PARTICIPANT_CLASH", count: 2, names: [] },
    ]);
    expect(codes({ sessions, participantClashes: [{ of: "another", people: 2 }] })).toEqual([]);
  });

  it("a network meeting's room is looked at as well", () => {
    const meetings = [{ id: "a meeting", date: plainDate("2026-12-10") }];
    const clashes = [{ ...clash, of: "a meeting" }];
    expect(found({ meetings, clashes })).toMatchObject([
      { code: "DOUBLE_BOOKED", meetingId: "a meeting", sessionId: null },
    ]);
  });
});

it("what cannot be carried out comes first, and what is only to be known last", () => {
  const pinned = { ...phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"), endPinned: true };
  const sessions = [session("2026-05-25")];
  const participantClashes = [{ of: "2026-05-25", people: 1 }];
  const levels = found({ phases: [pinned], sessions, participantClashes }).map((it) => it.level);
  expect(levels).toEqual(["REFUSED", "WARN", "INFO"]);
});
