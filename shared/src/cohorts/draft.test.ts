import { describe, expect, it } from "vitest";
import {
  type ClosedRule,
  localTime,
  minutesBetween,
  plainDate,
  weekdayOf,
} from "../calendar/index.ts";
import { closedWeeks, courseTemplate, datesOf, draftModule } from "./draft.fixture.ts";
import {
  candidatesOf,
  choicesIn,
  type DraftModule,
  draftFrom,
  draftOf,
  isAdded,
  type ModuleCode,
  type ModuleRule,
  missingMinutes,
  needsDate,
  plannedMinutes,
  recurrenceOf,
  reviewOf,
  withAdded,
  withDropped,
  withFewerHours,
  withKept,
  withPlannedPromised,
  withProposal,
  withRow,
  withRule,
} from "./index.ts";

const usual = { startsAt: localTime("09:00"), endsAt: localTime("12:00"), nights: 0 };

const start = plainDate("2026-01-05");
const mondays = draft("ACCOUNTING");

function draft(code: ModuleCode): DraftModule {
  return draftModule(code, start);
}

function reviewed(module: DraftModule, closed: readonly ClosedRule[] = []) {
  const [only] = reviewOf([module], { closed });
  if (!only) throw new Error("Nothing was reviewed.");
  return only;
}

function proposals(module: DraftModule, closed: readonly ClosedRule[] = []) {
  return reviewed(module, closed).rows.flatMap(({ occurrence, proposal }) =>
    proposal ? [[occurrence, proposal]] : [],
  );
}

function rule(change: Partial<ModuleRule>): ModuleRule {
  const recurrence = recurrenceOf({ kind: "WEEKLY", every: 1, weekdays: [1], count: 8 });
  const booked = { roomId: null, place: null, memberIds: [] };
  return { ...usual, ...booked, rule: recurrence, startsOn: plainDate("2026-05-04"), ...change };
}

describe("a draft of a programme", () => {
  it("has the 16 days and 88 hours of the handbook, from one date", () => {
    const modules = draftFrom(courseTemplate, start);
    expect(modules.map(({ rows }) => rows.length)).toEqual([8, 2, 2, 4]);
    expect(modules.map(({ promisedMinutes }) => promisedMinutes / 60)).toEqual([24, 12, 12, 40]);
    expect(datesOf(mondays).slice(0, 2)).toEqual(["2026-05-04", "2026-05-11"]);
    expect(datesOf(draft("RETREAT"))).toEqual([
      "2026-08-13",
      "2026-08-14",
      "2026-08-15",
      "2026-08-16",
    ]);
  });

  it("says which nights are stayed: 3 of a retreat of 4 days, or 4 where that is chosen", () => {
    const stayed = (module: DraftModule) => module.rows.map(({ overnight }) => overnight);
    expect(stayed(draft("RETREAT"))).toEqual([true, true, true, false]);
    expect(stayed(withRule(draft("RETREAT"), { nights: 4 }))).toEqual([true, true, true, true]);
    expect(stayed(mondays)).not.toContain(true);
  });
});

describe("the proposals of a draft", () => {
  it("move Whit Monday 2026 to the first Monday after the course, so that 24 hours remain", () => {
    const review = reviewed(mondays);
    const [, , , fourth] = review.rows;
    expect(fourth).toMatchObject({
      date: "2026-05-25",
      dayOff: { kind: "HOLIDAY", code: "WHIT_MONDAY" },
      proposal: "2026-06-29",
    });
    expect(choicesIn(review).length).toBe(1);
    const held = withProposal(review, 4);
    expect(datesOf(held).at(-1)).toBe("2026-06-29");
    expect(plannedMinutes(held)).toBe(24 * 60);
    expect(choicesIn(reviewed(held)).length).toBe(0);
  });

  it("give two days of one series two dates, and pass over what is closed or taken", () => {
    const closed: readonly ClosedRule[] = [
      {
        name: "Flytning",
        kind: "PERIOD",
        from: plainDate("2026-06-27"),
        to: plainDate("2026-07-03"),
      },
    ];
    const twoOff = withDropped(mondays, 1);
    expect(proposals(twoOff)).toEqual([
      [1, "2026-06-29"],
      [4, "2026-07-06"],
    ]);
    expect(proposals(mondays, closed)).toEqual([[4, "2026-07-06"]]);
    const [taken] = reviewOf([mondays], {
      closed: [],
      isTaken: (module, date) => module === "ACCOUNTING" && date === "2026-06-29",
    });
    expect(taken?.rows[3]?.proposal).toBe("2026-07-06");
  });

  it("move a block as a whole to the nearest later week in which all its days are free", () => {
    const vat = draft("VAT_AND_TAX");
    expect(datesOf(vat)).toEqual(["2026-07-14", "2026-07-15"]);
    const review = reviewed(vat, closedWeeks);
    expect(review.rows.map(({ proposal }) => proposal)).toEqual(["2026-08-04", "2026-08-05"]);
    expect(choicesIn(review).length).toBe(1);
    expect(datesOf(withProposal(review, 2))).toEqual(["2026-08-04", "2026-08-05"]);
  });

  it("move all four days of a retreat when Ascension Day is one of them, nights and all", () => {
    const retreat = withRule(draft("RETREAT"), { startsOn: plainDate("2026-05-14") });
    const review = reviewed(retreat);
    expect(review.rows.map(({ dayOff: off }) => off !== null)).toEqual([true, false, false, false]);
    // The week after would be 21 to 24 May, and the 24th is Whit Sunday.
    const moved = withProposal(review, 1);
    expect(datesOf(moved)).toEqual(["2026-05-28", "2026-05-29", "2026-05-30", "2026-05-31"]);
    expect(moved.rows.map(({ overnight }) => overnight)).toEqual([true, true, true, false]);
  });

  it("never meet another module of the same cohort", () => {
    const workshop = withRule(draft("MARKETING_WORKSHOP"), { startsOn: plainDate("2026-07-21") });
    const [, vat] = reviewOf([workshop, draft("VAT_AND_TAX")], { closed: closedWeeks });
    const [first] = reviewOf([workshop], { closed: closedWeeks });
    expect(first?.rows[0]?.proposal).toBe("2026-08-04");
    expect(vat?.rows[0]?.proposal).toBe("2026-08-11");
  });

  it("give a day dropped from a block the next working day, from a retreat the next day", () => {
    const workshop = draft("MARKETING_WORKSHOP");
    expect(datesOf(workshop)).toEqual(["2026-06-30", "2026-07-01"]);
    expect(proposals(withDropped(workshop, 1))).toEqual([[1, "2026-07-02"]]);
    const overWeekend = withRule(workshop, { startsOn: plainDate("2026-07-02") });
    expect(proposals(withDropped(overWeekend, 1))).toEqual([[1, "2026-07-06"]]);
    expect(proposals(withDropped(draft("RETREAT"), 1))).toEqual([[1, "2026-08-17"]]);
  });

  it("are none at the end of the calendar, where no later day is left", () => {
    const last = draftOf("ACCOUNTING", {
      ...rule({ startsOn: plainDate("2199-12-25") }),
      rule: recurrenceOf({ kind: "WEEKLY", every: 1, weekdays: [3], count: 1 }),
    });
    expect(proposals(last)).toEqual([]);
    expect(choicesIn(reviewed(last)).length).toBe(1);
  });

  it("come from the dates that are asked about beforehand", () => {
    const retreat = withRule(draft("RETREAT"), { startsOn: plainDate("2026-05-14") });
    for (const module of [mondays, retreat, draft("VAT_AND_TAX"), withDropped(mondays, 8)]) {
      const known = new Set(candidatesOf(module, closedWeeks));
      for (const [, date] of proposals(module, closedWeeks)) expect(known).toContain(date);
    }
    expect(candidatesOf(draft("MARKETING_WORKSHOP"), [])).toEqual([]);
  });
});

describe("a row of a draft", () => {
  it("goes to another date, time, room and people, and leaves the others alone", () => {
    const change = {
      date: plainDate("2026-05-06"),
      startsAt: localTime("13:00"),
      endsAt: localTime("16:00"),
      roomId: "room",
      memberIds: ["lars"],
    };
    const changed = withRow(mondays, 1, change);
    expect(changed.rows[0]).toMatchObject({ occurrence: 1, ...change });
    expect(changed.rows.slice(1)).toEqual(mondays.rows.slice(1));
  });

  it("takes its place by date when it is moved past others", () => {
    const moved = withRow(mondays, 1, { date: plainDate("2026-05-12") });
    expect(moved.rows.map(({ occurrence }) => occurrence)).toEqual([2, 1, 3, 4, 5, 6, 7, 8]);
  });

  it("that is dropped keeps its hours until the planner says fewer", () => {
    const dropped = withDropped(mondays, 8);
    expect(missingMinutes(dropped)).toBe(0);
    expect(reviewed(dropped).rows.at(-1)?.proposal).toBe("2026-07-06");
    const fewer = withFewerHours(dropped, 8);
    expect([fewer.rows.length, fewer.promisedMinutes]).toEqual([7, 21 * 60]);
    expect(choicesIn(reviewed(fewer)).length).toBe(1);
  });

  it("is kept on its day, dropped or holiday, when the planner says so", () => {
    const kept = reviewed(withKept(mondays, 4));
    expect(choicesIn(kept).length).toBe(0);
    expect(kept.rows[3]).toMatchObject({ keepOnDayOff: true, proposal: null });
    expect(kept.rows[3]?.dayOff).not.toBeNull();
    expect(withKept(withDropped(mondays, 1), 1).rows[0]?.dropped).toBe(false);
  });

  it("kept on a holiday asks again on another holiday", () => {
    const moved = withRow(withKept(mondays, 4), 4, { date: plainDate("2026-06-05") });
    const row = reviewed(moved, closedWeeks).rows.find((it) => it.occurrence === 4);
    expect(row && needsDate(row)).toBe(true);
  });

  it("made shorter asks for the hours that go missing, or for fewer to be promised", () => {
    const shorter = withRow(mondays, 1, { endsAt: localTime("11:00") });
    expect(missingMinutes(shorter)).toBe(60);
    expect(choicesIn(reviewed(shorter))).toEqual([
      { kind: "DATE", occurrence: 4 },
      { kind: "HOURS" },
    ]);
    expect(missingMinutes(withPlannedPromised(shorter))).toBe(0);
  });

  it("asks for a choice where its time is taken, unless it goes with its block anyway", () => {
    const review = reviewed(draft("VAT_AND_TAX"), closedWeeks);
    expect(choicesIn(review, () => true)).toEqual([{ kind: "BLOCK", occurrence: 1 }]);
    expect(choicesIn(reviewed(mondays), ({ occurrence }) => occurrence === 6)).toEqual([
      { kind: "DATE", occurrence: 4 },
      { kind: "TAKEN", occurrence: 6 },
    ]);
  });

  it("is added after the rule's own, whatever has been taken out", () => {
    const added = withAdded(withFewerHours(mondays, 8), plainDate("2026-06-24"), {
      roomId: "room",
    });
    const last = added.rows.at(-1);
    expect(last).toMatchObject({ occurrence: 9, date: "2026-06-24", roomId: "room" });
    expect(added.rows.filter((row) => isAdded(added, row)).length).toBe(1);
  });
});

describe("a rule changed in its sentence", () => {
  it("makes the days anew by another weekday, count or start", () => {
    const recurrence = recurrenceOf({ kind: "WEEKLY", every: 1, weekdays: [3], count: 10 });
    const changed = withRule(withDropped(mondays, 1), { rule: recurrence });
    expect(changed.rows.length).toBe(10);
    expect(changed.rows.every((row) => weekdayOf(row.date) === 3 && !row.dropped)).toBe(true);
    expect(changed.promisedMinutes).toBe(30 * 60);
    const later = withRule(mondays, { startsOn: plainDate("2026-05-11") });
    expect(datesOf(later)[0]).toBe("2026-05-11");
  });

  it("gives other times to the rows that follow it, and promises their length", () => {
    const byHand = withRow(mondays, 1, {
      startsAt: localTime("13:00"),
      endsAt: localTime("16:00"),
    });
    const changed = withRule(byHand, { startsAt: localTime("10:00"), endsAt: localTime("14:00") });
    expect(changed.rows.map(({ startsAt }) => startsAt).slice(0, 3)).toEqual([
      "13:00",
      "10:00",
      "10:00",
    ]);
    const minutes = changed.rows.map(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt));
    expect(changed.promisedMinutes).toBe(minutes.reduce((sum, it) => sum + it, 0));
  });

  it("gives another room and other people to the rows that follow it, and keeps their dates", () => {
    const held = withProposal(reviewed(mondays), 4);
    const byHand = withRow(held, 2, { roomId: "hall", memberIds: ["bo"] });
    const changed = withRule(byHand, { roomId: "room", memberIds: ["lars"] });
    expect(datesOf(changed)).toEqual(datesOf(held));
    expect(changed.rows.filter(({ roomId }) => roomId === "room").length).toBe(7);
    expect(changed.rows.find((it) => it.occurrence === 2)?.memberIds).toEqual(["bo"]);
    expect(changed.promisedMinutes).toBe(24 * 60);
  });

  it("that has no days at all is the caller's to ask about first", () => {
    const none = recurrenceOf({ kind: "WEEKLY", every: 1, weekdays: [], count: 3 });
    expect(() => withRule(mondays, { rule: none })).toThrow(RangeError);
  });
});
