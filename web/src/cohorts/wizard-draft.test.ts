import { localTime, plainDate } from "@mikrolaan/shared/calendar";
import { type DraftModule, draftOf, withKept } from "@mikrolaan/shared/cohorts";
import { describe, expect, it } from "vitest";
import type { WizardModuleFragment } from "../gql/graphql.ts";
import {
  choicesOf,
  draftsOf,
  proposedCount,
  shownModules,
  toReview,
  toSave,
  withAllProposed,
  withProposed,
} from "./wizard-draft.ts";

const startsOn = plainDate("2026-01-05");
const nine = localTime("09:00");
const noon = localTime("12:00");
const three = localTime("15:00");

const mondays: DraftModule = draftOf("ACCOUNTING", {
  rule: { pattern: { kind: "WEEKLY", every: 1, weekdays: [1] }, count: 8, until: null },
  ...{ startsOn: plainDate("2026-05-04"), startsAt: nine, endsAt: noon, nights: 0 },
  ...{ roomId: null, place: null, memberIds: [] },
});

type Row = WizardModuleFragment["rows"][number];

/** What the server says of a module: nothing, but of the occurrences told. */
function answer(
  module: DraftModule,
  said: Readonly<Record<number, Partial<Row>>> = {},
): WizardModuleFragment[] {
  const rows = module.rows.map((row): Row => {
    const { occurrence, date, startsAt, endsAt, roomId, place, keepOnDayOff, dropped } = row;
    return {
      ...{ occurrence, date, startsAt, endsAt, roomId, place, keepOnDayOff, dropped },
      ...{ memberIds: [...row.memberIds], proposal: null, noSuchTime: false, dayOff: null },
      ...{ clashes: [], ...said[occurrence] },
    };
  });
  const others = { every: 1, weekdays: [1], nth: null, weekday: null, day: null };
  return [
    {
      ...module,
      memberIds: [],
      rule: { pattern: { kind: "WEEKLY", ...others }, count: 8, until: null },
      rows,
    },
  ];
}

const whitMonday = {
  dayOff: { holiday: "WHIT_MONDAY", closed: null },
  proposal: plainDate("2026-06-29"),
};
const free = (date: string, startsAt = nine, endsAt = noon) => ({
  date: plainDate(date),
  startsAt,
  endsAt,
});
const clash = (...times: ReturnType<typeof free>[]) => ({
  clashes: [
    {
      ...{ kind: "ROOM" as const, name: "Salen", cohortName: "Hold 4", module: "ACCOUNTING" },
      ...free("2026-05-04"),
      free: times,
    },
  ],
});

function shown(module: DraftModule, said: Readonly<Record<number, Partial<Row>>> = {}) {
  const [only] = shownModules([module], answer(module, said));
  if (!only) throw new Error("Nothing is shown.");
  return only;
}

describe("rows as they are shown", () => {
  it("have what was said of them while they are the same, and nothing once they are changed", () => {
    const module = shown(mondays, { 4: whitMonday });
    expect(module.rows[3]).toMatchObject({
      dayOff: { kind: "HOLIDAY", code: "WHIT_MONDAY" },
      proposal: "2026-06-29",
      pending: false,
    });
    const kept = withKept(mondays, 4);
    const [after] = shownModules([kept], answer(mondays, { 4: whitMonday }));
    expect(after?.rows[3]).toMatchObject({ proposal: null, pending: true });
    expect(after?.rows[2]?.pending).toBe(false);
  });
});

describe("choices", () => {
  it("are a day off and a clash each, and both have something proposed", () => {
    const module = shown(mondays, { 4: whitMonday, 6: clash(free("2026-07-06")) });
    expect(choicesOf(module).map(({ kind }) => kind)).toEqual(["DATE", "TAKEN"]);
    expect(proposedCount([module])).toBe(2);
    expect(proposedCount([shown(mondays, { 6: clash() })])).toBe(0);
  });

  it("are answered one by one: by the proposal, or by the nearest free time", () => {
    const module = shown(mondays, { 4: whitMonday, 6: clash(free("2026-06-08", noon, three)) });
    expect(withProposed(module, 4).rows.at(-1)?.date).toBe("2026-06-29");
    const sixth = withProposed(module, 6).rows.find(({ occurrence }) => occurrence === 6);
    expect(sixth).toMatchObject({ date: "2026-06-08", startsAt: noon, endsAt: three });
  });

  it("are answered all at once without two rows at one time", () => {
    const times = [free("2026-06-29"), free("2026-07-06"), free("2026-07-13")];
    const said = { 1: clash(...times), 2: clash(...times), 4: whitMonday };
    const dates = withAllProposed(shown(mondays, said)).rows.map(({ date }) => date);
    expect(dates.slice(-3)).toEqual(["2026-06-29", "2026-07-06", "2026-07-13"]);
    expect(new Set(dates).size).toBe(8);
  });
});

describe("what is asked and saved", () => {
  it("says only what the API knows, whatever was looked up", () => {
    const held = withAllProposed(shown(mondays, { 4: whitMonday, 6: clash(free("2026-07-06")) }));
    expect(Object.keys(toReview([held])[0]?.rows[0] ?? {}).sort()).toEqual([
      ...["date", "dropped", "endsAt", "keepOnDayOff", "memberIds"],
      ...["occurrence", "place", "roomId", "startsAt"],
    ]);
    expect(toSave([held])[0]?.rows[0]).not.toHaveProperty("dropped");
  });

  it("can be kept and read again", () => {
    const kept: unknown = JSON.parse(JSON.stringify(toReview([mondays])));
    expect(draftsOf(startsOn, kept)).toEqual([mondays]);
    expect(draftsOf(startsOn, [{ module: "ACCOUNTING" }])).toBeNull();
  });
});
