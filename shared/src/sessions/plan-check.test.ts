import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWeeks,
  type ClosedRule,
  localTime,
  plainDate,
} from "../calendar/index.ts";
import type { DateRule, ModuleCode, PhaseCode, ProgrammeTemplate } from "../cohorts/index.ts";
import type { StaffingRuleCode } from "../rules/index.ts";
import {
  checkPlan,
  type PlanCheckPhase,
  type PlanCheckSession,
  type PlanFacts,
  supportGap,
} from "./index.ts";

const startsOn = plainDate("2026-01-05");
const today = plainDate("2026-03-02");

/** A plan in which all is well, until a test says what is not. */
const well: PlanFacts = {
  today,
  startsOn,
  phases: [
    phase("RECRUITMENT", "2026-02-23", "2026-05-24"),
    phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"),
    phase("SUBSISTENCE_SUPPORT", "2026-08-10", "2027-02-21"),
    phase("LOAN_AND_START", "2026-08-10", "2027-03-21"),
    phase("SCREENING_4", "2027-02-22", "2027-03-14"),
  ],
  sessions: [],
  meetings: [],
  template: null,
  promised: [],
  closed: [],
  clashes: [],
  participantClashes: [],
  people: 12,
  team: { rules: null, members: [], followers: [], weeks: [] },
};

const found = (more: Partial<PlanFacts>) => checkPlan({ ...well, ...more });
const codes = (more: Partial<PlanFacts>) => found(more).map(({ code }) => code);

function phase(code: PhaseCode, from: string, to: string | null): PlanCheckPhase {
  const inWeek1: DateRule = { kind: "WEEK", week: 1, weekday: 1 };
  return {
    ...{ code, startsOn: plainDate(from), endsOn: to === null ? null : plainDate(to) },
    ...{ startRule: inWeek1, endRule: inWeek1, startPinned: false, endPinned: false },
  };
}

function session(date: string, more: Partial<PlanCheckSession> = {}): PlanCheckSession {
  return {
    ...{ id: date, module: "ACCOUNTING", ordinal: 1, date: plainDate(date) },
    ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00"), overnight: false },
    ...{ keptOnDayOff: false, hasPlace: true, hasStaff: true, expected: 0, recorded: 0, ...more },
  };
}

function module(code: ModuleCode, week: number, count: number): ProgrammeTemplate["modules"][0] {
  return {
    ...{ code, start: { kind: "WEEK", week, weekday: 1 }, pattern: { kind: "DAYS", count } },
    ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00"), nights: 0, role: "COACH" },
  };
}

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

describe("support and the screening that may extend it", () => {
  const until = (date: string) =>
    well.phases.map((it) =>
      it.code === "SUBSISTENCE_SUPPORT" ? { ...it, endsOn: plainDate(date) } : it,
    );

  it("support until 9 February and screening from the 22nd leave 12 days to 12 people", () => {
    expect(found({ phases: until("2027-02-09") })).toMatchObject([
      {
        ...{ code: "SUPPORT_GAP", level: "WARN", phaseCode: "SCREENING_4", count: 12, of: 12 },
        ...{ date: "2027-02-09", otherDate: "2027-02-22" },
      },
    ]);
  });

  it("support until the day before leaves none, nor does an open end", () => {
    expect(codes({ phases: until("2027-02-21") })).toEqual([]);
    expect(codes({ phases: [phase("SUBSISTENCE_SUPPORT", "2026-08-10", null)] })).toEqual([]);
  });

  it("a hole that lies behind is past mending", () => {
    const phases = until("2027-02-09");
    expect(codes({ phases, today: plainDate("2027-02-21") })).toContain("SUPPORT_GAP");
    expect(codes({ phases, today: plainDate("2027-02-22") })).not.toContain("SUPPORT_GAP");
  });

  it("by the handbook's weeks the hole is 12 to 15 days, and 33 to 36 for whoever is screened last", () => {
    const mondays = fc.integer({ min: 0, max: 53 * 20 }).map((n) => addWeeks(startsOn, n));
    fc.assert(
      fc.property(mondays, (monday) => {
        const start = addWeeks(monday, 31);
        const support = { startsOn: start, endsOn: addDays(addMonths(start, 6), -1) };
        const screening = {
          startsOn: addWeeks(monday, 59),
          endsOn: addDays(addWeeks(monday, 62), -1),
        };
        const gap = supportGap(support, screening);
        expect(gap?.days).toBeGreaterThanOrEqual(12);
        expect(gap?.days).toBeLessThanOrEqual(15);
        expect(gap?.mostDays).toBe((gap?.days ?? 0) + 21);
      }),
    );
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

describe("pinned edges", () => {
  it("are told with the date that the rule would give", () => {
    const offset = { from: "SUBSISTENCE_SUPPORT.END", months: 0, weeks: -6, days: 1 } as const;
    const rule: DateRule = { kind: "OFFSET", ...offset };
    const phases = well.phases.map((it) =>
      it.code === "SCREENING_4" ? { ...it, startRule: rule, startPinned: true } : it,
    );
    expect(found({ phases })).toMatchObject([
      {
        ...{ code: "PLAN_PINNED", level: "INFO", phaseCode: "SCREENING_4", edge: "START" },
        ...{ date: "2027-02-22", otherDate: "2027-01-11" },
      },
    ]);
  });

  it("that hang on a module follow its days as they are", () => {
    const rule: DateRule = { kind: "OFFSET", from: "ACCOUNTING.END", months: 0, weeks: 0, days: 0 };
    const course = { ...phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"), endRule: rule };
    const sessions = [session("2026-06-22"), session("2026-05-04")];
    const pinned = { ...course, endPinned: true };
    expect(found({ phases: [pinned], sessions })).toMatchObject([
      { edge: "END", otherDate: "2026-06-22" },
    ]);
    expect(codes({ phases: [course], sessions })).toEqual([]);
  });
});

describe("staffing by the rule pack", () => {
  const reason = { da: "Derfor.", en: "That is why." };
  const competences = ["SELF_EMPLOYMENT", "CASEWORK", "SOCIAL_WORK"] as const;
  const onStaff = { kind: "STAFF", retired: false } as const;
  const member = (name: string, ftePercent: number, ...has: (typeof competences)[number][]) => {
    return { ...onStaff, name, ftePercent, competences: has };
  };
  const measured = (
    rules: Partial<Record<StaffingRuleCode, number>>,
    team: Partial<PlanFacts["team"]>,
    on = today,
  ) => {
    const inForce = Object.entries(rules).map(([code, value]) => {
      return { code: code as StaffingRuleCode, value, reason };
    });
    const pack = { competences, rules: inForce };
    return found({ today: on, team: { ...well.team, ...team, rules: pack } });
  };

  it("one person where two are asked for, with the pack's own reason", () => {
    expect(measured({ TEAM_PEOPLE: 2 }, { members: [member("Mette", 100)] })).toMatchObject([
      { code: "TEAM_PEOPLE", level: "WARN", count: 1, of: 2, reason },
    ]);
    const two = [member("Mette", 50), member("Søren", 50)];
    expect(measured({ TEAM_PEOPLE: 2 }, { members: two })).toEqual([]);
  });

  it("less than one post between them, and exactly one", () => {
    const members = [member("Mette", 60), member("Søren", 39)];
    expect(measured({ TEAM_FTE: 1 }, { members })).toMatchObject([
      { code: "TEAM_FTE", count: 99, of: 100 },
    ]);
    expect(measured({ TEAM_FTE: 1 }, { members: [...members, member("Lis", 1)] })).toEqual([]);
  });

  it("nobody who has been self-employed, and one who has", () => {
    const rules = { SELF_EMPLOYED_MEMBER: 1 };
    expect(measured(rules, { members: [member("Mette", 50, "CASEWORK")] })).toMatchObject([
      { code: "SELF_EMPLOYED_MEMBER", count: 0, of: 1 },
    ]);
    expect(measured(rules, { members: [member("Mette", 50, "SELF_EMPLOYMENT")] })).toEqual([]);
  });

  it("the competences that nobody has, by name", () => {
    const members = [member("Mette", 50, "CASEWORK")];
    const rules = { COMPETENCES_COVERED: 0 };
    expect(measured(rules, { members })).toMatchObject([
      { code: "COMPETENCES_COVERED", missing: ["SELF_EMPLOYMENT", "SOCIAL_WORK"], count: 2 },
    ]);
    expect(measured(rules, { members: [member("Mette", 50, ...competences)] })).toEqual([]);
  });

  it("self-employment is said once where it has a rule of its own", () => {
    const members = [member("Mette", 50, "CASEWORK")];
    const both = measured({ COMPETENCES_COVERED: 0, SELF_EMPLOYED_MEMBER: 1 }, { members });
    expect(both.map(({ code, missing }) => [code, missing])).toEqual([
      ["SELF_EMPLOYED_MEMBER", []],
      ["COMPETENCES_COVERED", ["SOCIAL_WORK"]],
    ]);
  });

  it("one person on the cohort while it recruits, and none to miss once it has", () => {
    const rules = { FIRST_MEETING_STAFF: 2 };
    expect(measured(rules, { followers: [onStaff] })).toMatchObject([
      { code: "FIRST_MEETING_STAFF", count: 1, of: 2 },
    ]);
    expect(measured(rules, { followers: [onStaff, onStaff] })).toEqual([]);
    expect(measured(rules, {}, plainDate("2026-05-25"))).toEqual([]);
  });

  it("a week above contract hours, with the first and how many there are", () => {
    const week = (monday: string, hours: number) => {
      return {
        name: "Mette",
        monday: plainDate(monday),
        minutes: hours * 60,
        contractMinutes: 1110,
      };
    };
    const weeks = [week("2026-05-18", 20), week("2026-05-11", 18.5), week("2026-05-04", 19)];
    expect(measured({ WORKING_HOURS: 37 }, { weeks })).toMatchObject([
      {
        ...{ code: "WORKING_HOURS", names: ["Mette"], date: "2026-05-04", count: 2 },
        ...{ minutes: 1140, ofMinutes: 1110, reason },
      },
    ]);
    expect(measured({ WORKING_HOURS: 37 }, { weeks: [week("2026-05-11", 18.5)] })).toEqual([]);
  });

  it("without a pack in force nothing is measured", () => {
    expect(codes({ team: { ...well.team, members: [member("Mette", 10)] } })).toEqual([]);
  });
});

it("what cannot be carried out comes first, and what is only to be known last", () => {
  const pinned = { ...phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"), endPinned: true };
  const sessions = [session("2026-05-25")];
  const participantClashes = [{ of: "2026-05-25", people: 1 }];
  const levels = found({ phases: [pinned], sessions, participantClashes }).map((it) => it.level);
  expect(levels).toEqual(["REFUSED", "WARN", "INFO"]);
});
