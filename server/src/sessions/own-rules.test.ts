import { plainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus, AttendanceWeight } from "@mikrolaan/shared/rules";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownAttendanceRules } from "../rules/attendance-rules.reads.ts";
import { setAttendanceRules } from "../rules/attendance-rules.service.ts";
import { ask } from "../testing/ask.ts";
import { course, marked, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { attendanceRulesPreview } from "./rules-preview.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const standard = { definition: "ATTENDED_OF_HELD", gatePercent: 75, reason: "Besluttet" } as const;

type Weights = Partial<Record<AttendanceStatus, AttendanceWeight>>;

function counting(weights: Weights) {
  return Object.entries(weights).map(([code, weight]) => {
    return { code: code as AttendanceStatus, weight };
  });
}

type More = { readonly gatePercent?: number; readonly after?: string | null };

/** Sets them after the newest there are, unless told after which. */
function set(place: Town, from: string, weights: Weights, more: More = {}) {
  const wanted = { ...standard, validFrom: plainDate(from), statuses: counting(weights) };
  return place.as("DEVELOPMENT", async (ctx) => {
    const [newest] = await ownAttendanceRules(ctx);
    return setAttendanceRules(ctx, { ...wanted, after: newest?.id ?? null, ...more });
  });
}

/** A town where one of two was sick on each of the first two days. */
async function sickTwice(): Promise<{ place: Town; cohortId: string; dates: readonly string[] }> {
  const place = await town(database.orm);
  const { cohortId, sessions, enrolmentIds } = await course(place);
  for (const session of sessions.slice(0, 2)) {
    await marked(
      place,
      session,
      wanted(enrolmentIds[0], "PRESENT"),
      wanted(enrolmentIds[1], "SICK"),
    );
  }
  return { place, cohortId, dates: sessions.slice(0, 3).map(({ date }) => date) };
}

async function figures(place: Town, cohortId: string) {
  const { data, errors } = await ask(
    place,
    "MANAGEMENT",
    `{ cohort(id: "${cohortId}") {
         sessions { present }
         attendance { attended { attended held expected share(by: ATTENDED_OF_EXPECTED) } gatePercent } } }`,
  );
  expect(errors).toEqual([]);
  const { sessions, attendance } = data.cohort;
  return {
    ...attendance[0].attended,
    present: sessions.slice(0, 2),
    percent: attendance[0].gatePercent,
  };
}

describe("a municipality's own attendance rules", () => {
  it("count history anew from their day on, and leave the days before as they were", async () => {
    const { place, cohortId, dates } = await sickTwice();
    expect(await figures(place, cohortId)).toMatchObject({
      attended: 2,
      held: 4,
      expected: 2,
      share: 1,
    });
    agreed(await set(place, dates[1] ?? "", { SICK: "ATTENDED" }));
    expect(await figures(place, cohortId)).toMatchObject({
      ...{ attended: 3, held: 4, expected: 3 },
      present: [{ present: 1 }, { present: 2 }],
    });
  });

  it("from the same day once more replace those before, which are kept", async () => {
    const { place, cohortId, dates } = await sickTwice();
    agreed(await set(place, dates[0] ?? "", { SICK: "NOTHING" }));
    agreed(await set(place, dates[0] ?? "", { SICK: "EXPECTED" }, { gatePercent: 80 }));
    expect(await figures(place, cohortId)).toMatchObject({ held: 4, expected: 4, percent: 80 });
    const { data } = await ask(
      place,
      "LEGAL",
      `{ ownAttendanceRules { validFrom reason setBy replaced gatePercent } }`,
    );
    expect(data.ownAttendanceRules).toMatchObject([
      { gatePercent: 80, replaced: false, reason: "Besluttet", setBy: "Test DEVELOPMENT" },
      { gatePercent: 75, replaced: true },
    ]);
  });

  it("are told with the viewer by their days, after the shipped ones until then", async () => {
    const { place } = await sickTwice();
    agreed(await set(place, "2027-01-01", { SICK: "EXPECTED" }));
    const { data } = await ask(
      place,
      "COACH",
      `{ viewer { attendanceRules { validFrom validUntil definition gatePercent
           statuses { code countsAsExpected } } } }`,
    );
    const [shipped, own] = data.viewer.attendanceRules;
    expect([shipped.validFrom, shipped.validUntil]).toEqual(["2007-01-01", "2027-01-01"]);
    expect([own.validFrom, own.validUntil]).toEqual(["2027-01-01", null]);
    expect(own.statuses).toContainEqual({ code: "SICK", countsAsExpected: true });
  });

  it("are refused to whoever has not seen the newest, and then nothing is changed", async () => {
    const { place } = await sickTwice();
    const first = agreed(await set(place, "2020-01-01", { SICK: "ATTENDED" }));
    for (const after of [null, "11111111-1111-4111-8111-111111111111"]) {
      const late = await set(place, "2020-01-01", { SICK: "EXPECTED" }, { after });
      expect(codesOf(late)).toEqual(["CHANGED_BY_ANOTHER"]);
    }
    const { data } = await ask(place, "LEGAL", "{ ownAttendanceRules { id } }");
    expect(data.ownAttendanceRules).toEqual([{ id: first.id }]);
    agreed(await set(place, "2020-01-01", { SICK: "EXPECTED" }, { after: first.id }));
  });

  it("that say what is so already are refused, and so is everyone but the development function", async () => {
    const { place } = await sickTwice();
    expect(codesOf(await set(place, "2027-01-01", { SICK: "HELD" }))).toEqual(["RULES_UNCHANGED"]);
    const deed = `mutation { setAttendanceRules(input: { validFrom: "2027-01-01", reason: "x",
      definition: ATTENDED_OF_HELD, gatePercent: 80, statuses: [{ code: SICK, weight: HELD }] }) {
        ... on OwnAttendanceRules { gatePercent } } }`;
    for (const role of ["COACH", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      expect((await ask(place, role, deed)).errors).toEqual(["FORBIDDEN"]);
    }
    expect((await ask(place, "DEVELOPMENT", deed)).data.setAttendanceRules.gatePercent).toBe(80);
  });

  it("of one town are nothing to another", async () => {
    const [{ place }, other] = [await sickTwice(), await sickTwice()];
    agreed(await set(place, "2020-01-01", { SICK: "ATTENDED" }));
    expect(await figures(other.place, other.cohortId)).toMatchObject({ attended: 2 });
    const { data } = await ask(other.place, "LEGAL", "{ ownAttendanceRules { id } }");
    expect(data.ownAttendanceRules).toEqual([]);
  });
});

describe("before rules are set, it is told what they would change:", () => {
  const preview = (place: Town, validFrom: string, weights: Weights) =>
    place.as("DEVELOPMENT", (ctx) =>
      attendanceRulesPreview(ctx, {
        validFrom: plainDate(validFrom),
        statuses: counting(weights),
      }),
    );

  it("the marks of the days from then, their cohorts, and the figures before and after", async () => {
    const { place, dates } = await sickTwice();
    const all = await preview(place, dates[0] ?? "", { SICK: "ATTENDED" });
    expect(all).toMatchObject({
      ...{ changedMarks: 2, changedCohorts: 1, validTo: null },
      before: { attended: 2, held: 4, expected: 2 },
      after: { attended: 4, held: 4, expected: 4 },
    });
    const later = await preview(place, dates[1] ?? "", { SICK: "ATTENDED" });
    expect(later).toMatchObject({ changedMarks: 1, after: { attended: 3 } });
    const nothing = await preview(place, dates[2] ?? "", { SICK: "ATTENDED" });
    expect(nothing).toMatchObject({ changedMarks: 0, changedCohorts: 0 });
    expect(nothing.after).toEqual(nothing.before);
  });

  it("and what is told is what becomes of it, up to the next rules of its own", async () => {
    const { place, cohortId, dates } = await sickTwice();
    agreed(await set(place, dates[1] ?? "", { SICK: "NOTHING" }));
    const told = await preview(place, dates[0] ?? "", { SICK: "ATTENDED" });
    expect(told.changedMarks).toBe(1);
    expect(told.validTo).not.toBeNull();
    agreed(await set(place, dates[0] ?? "", { SICK: "ATTENDED" }));
    const { attended, held, expected } = told.after;
    expect(await figures(place, cohortId)).toMatchObject({ attended, held, expected });
  });

  it("in a town without a mark, that nothing changes", async () => {
    const place = await town(database.orm);
    expect(await preview(place, testDay, { SICK: "ATTENDED" })).toMatchObject({
      ...{ changedMarks: 0, changedCohorts: 0 },
      before: { attended: 0, held: 0 },
    });
  });
});
