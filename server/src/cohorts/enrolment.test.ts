import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { enrolParticipantInput, type MoveToStageInput } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actingFor } from "../platform/transaction.ts";
import { codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { Cohort } from "./cohort.entity.ts";
import { cohort } from "./cohort.reads.ts";
import { Enrolment, StageChange } from "./enrolment.entity.ts";
import { changesOf, enrolment, enrolmentsOf } from "./enrolment.reads.ts";
import { enrolParticipant, moveToStage } from "./enrolment.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const enrol = (place: Town, cohortId: string, participantId: string, startsOn?: PlainDate) => {
  const input = enrolParticipantInput.parse({ cohortId, participantId, startsOn });
  return place.as("COACH", (ctx) => enrolParticipant(ctx, input));
};

const move = (
  place: Town,
  { id, version }: Pick<Enrolment, "id" | "version">,
  input: Partial<MoveToStageInput>,
) => {
  const nothing = { stage: null, exitRoute: null, on: testDay, reason: null };
  return place.as("COACH", (ctx) =>
    moveToStage(ctx, { enrolmentId: id, version, ...nothing, ...input }),
  );
};

const read = (place: Town, id: string) => place.as("COACH", (ctx) => enrolment(ctx, id));
const changes = (place: Town, id: string) => place.as("COACH", (ctx) => changesOf(ctx, [id]));
const count = (place: Town) =>
  actingFor(database.orm, place.id, async (em) => ({
    enrolments: await em.count(Enrolment, {}),
    changes: await em.count(StageChange, {}),
  }));

describe("a participant who is enrolled", () => {
  it("begins at the enquiry, and it is written down who said so and when", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).enrolment();
    expect(await read(place, id)).toMatchObject({ stage: "ENQUIRY", exitRoute: null, version: 1 });
    expect(await changes(place, id)).toMatchObject([
      {
        fromStage: null,
        toStage: "ENQUIRY",
        exitRoute: null,
        on: testDay,
        reason: null,
        changedBy: "Test COACH",
        recordedAt: `${testDay}T09:07:00Z`,
      },
    ]);
  });

  it.each([
    { start: "2026-11-02", asked: undefined, from: testDay, on: testDay },
    { start: "2027-01-04", asked: undefined, from: "2027-01-04", on: testDay },
    { start: "2026-11-02", asked: "2026-11-09", from: "2026-11-09", on: "2026-11-09" },
  ])(
    "in a cohort of $start, asked for $asked, starts on $from",
    async ({ start, asked, from, on }) => {
      const place = await town(database.orm);
      const { id: cohortId } = await given(place).cohort({ startsOn: plainDate(start) });
      const { id: participantId } = await given(place).participant();
      const startsOn = asked === undefined ? null : plainDate(asked);
      const { id } = await given(place).enrolment({ cohortId, participantId, startsOn });
      expect(await read(place, id)).toMatchObject({ startsOn: from, endsOn: null });
      expect(await changes(place, id)).toMatchObject([{ on }]);
    },
  );

  it("is in one cohort at a time, and is told which", async () => {
    const place = await town(database.orm);
    const first = await given(place).cohort();
    const second = await given(place).cohort();
    const { id } = await given(place).participant();
    await enrol(place, first.id, id);
    const before = await count(place);
    for (const cohortId of [first.id, second.id]) {
      expect(await enrol(place, cohortId, id)).toMatchObject({
        reasons: [{ code: "ALREADY_ENROLLED", field: "participantId", detail: first.name }],
      });
    }
    expect(await count(place)).toEqual(before);
  });

  it("is in one cohort also when two colleagues enrol them in two at once", async () => {
    const place = await town(database.orm);
    const cohorts = [await given(place).cohort(), await given(place).cohort()];
    const { id } = await given(place).participant();
    const results = await Promise.all(cohorts.map((it) => enrol(place, it.id, id)));
    expect(results.flatMap(codesOf)).toEqual(["ALREADY_ENROLLED"]);
  });

  it("may join another cohort once they have left the first", async () => {
    const place = await town(database.orm);
    const first = await given(place).enrolment();
    await move(place, first, { exitRoute: "WITHDREW", reason: "Own wish" });
    const { id } = await given(place).cohort();
    expect(codesOf(await enrol(place, id, first.participant))).toEqual([]);
    const all = await place.as("COACH", (ctx) => enrolmentsOf(ctx, [first.participant]));
    expect(all.map((it) => [it.cohortId, it.endsOn])).toEqual([
      [id, null],
      [first.cohort, testDay],
    ]);
  });

  it("does not join a cohort that is closed, and all the reasons are told", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ seats: 1 });
    const seated = await given(place).enrolment({ cohortId: id });
    await actingFor(database.orm, place.id, (em) =>
      em.nativeUpdate(Cohort, { id }, { status: "CLOSED" }),
    );
    const before = await count(place);
    const result = await enrol(place, id, seated.participant);
    expect(codesOf(result)).toEqual(["COHORT_CLOSED", "COHORT_FULL", "ALREADY_ENROLLED"]);
    expect(await count(place)).toEqual(before);
  });
});

describe("a cohort of 20 seats", () => {
  it("takes exactly 20 of 50 who are enrolled at the same moment", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ seats: 20 });
    const people = await Promise.all(Array.from({ length: 50 }, () => given(place).participant()));
    const results = await Promise.all(people.map((person) => enrol(place, id, person.id)));
    expect(results.flatMap(codesOf)).toEqual(Array(30).fill("COHORT_FULL"));
    const after = await place.as("COACH", (ctx) => cohort(ctx, id));
    expect(after.enrolledCount).toBe(20);
    expect(await count(place)).toEqual({ enrolments: 20, changes: 20 });
  });

  it("has a seat again when someone leaves, and not for them when it is taken meanwhile", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ seats: 1 });
    const first = await given(place).enrolment({ cohortId: id });
    await move(place, first, { exitRoute: "MOVED", reason: "To Aarhus" });
    const second = await given(place).enrolment({ cohortId: id });
    const back = { stage: first.stage, reason: "Moved back" };
    const before = await read(place, first.id);
    expect(await move(place, { ...first, version: 2 }, back)).toMatchObject({
      reasons: [{ code: "COHORT_FULL", detail: "1" }],
    });
    expect(await read(place, first.id)).toEqual(before);
    await move(place, second, { exitRoute: "JOB", reason: "Hired" });
    expect(codesOf(await move(place, { ...first, version: 2 }, back))).toEqual([]);
  });
});

describe("a person on the path", () => {
  it("is moved on, out and in again, and every step is kept", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).enrolment({ startsOn: plainDate("2026-11-02") });
    const steps: [Partial<MoveToStageInput>, object][] = [
      [
        { stage: "COURSE", on: plainDate("2026-11-10") },
        { stage: "COURSE", exitRoute: null, endsOn: null },
      ],
      [
        { stage: "SCREENING_2", on: plainDate("2026-11-11"), reason: "Too soon" },
        { stage: "SCREENING_2", exitRoute: null, endsOn: null },
      ],
      [
        { exitRoute: "EDUCATION", on: plainDate("2026-11-12"), reason: "Took a course" },
        { stage: "SCREENING_2", exitRoute: "EDUCATION", endsOn: "2026-11-12" },
      ],
      [
        { stage: "SCREENING_2", reason: "Came back" },
        { stage: "SCREENING_2", exitRoute: null, endsOn: null },
      ],
    ];
    for (const [at, [input, expected]] of steps.entries()) {
      expect(codesOf(await move(place, { id, version: at + 1 }, input))).toEqual([]);
      expect(await read(place, id)).toMatchObject({ ...expected, version: at + 2 });
    }
    const kept = await changes(place, id);
    expect(kept.map((it) => [it.fromStage, it.toStage, it.exitRoute, it.on, it.reason])).toEqual([
      [null, "ENQUIRY", null, "2026-11-02", null],
      ["ENQUIRY", "COURSE", null, "2026-11-10", null],
      ["COURSE", "SCREENING_2", null, "2026-11-11", "Too soon"],
      ["SCREENING_2", "SCREENING_2", "EDUCATION", "2026-11-12", "Took a course"],
      ["SCREENING_2", "SCREENING_2", null, testDay, "Came back"],
    ]);
  });

  it("who leaves before the first day has left on it", async () => {
    const place = await town(database.orm);
    const startsOn = plainDate("2027-01-04");
    const joined = await given(place).enrolment({ startsOn });
    await move(place, joined, { exitRoute: "WITHDREW", reason: "Own wish" });
    expect(await read(place, joined.id)).toMatchObject({ startsOn, endsOn: startsOn });
  });

  it("is not moved without a reason where one is asked for, nor to days that cannot be", async () => {
    const place = await town(database.orm);
    const joined = await given(place).enrolment();
    const before = [await read(place, joined.id), await count(place)];
    const refusals: [Partial<MoveToStageInput>, object[]][] = [
      [{ exitRoute: "JOB" }, [{ code: "REASON_REQUIRED", field: "reason", detail: null }]],
      [{ stage: "ENQUIRY" }, [{ code: "STAGE_UNCHANGED", field: "stage", detail: null }]],
      [
        { stage: "COURSE", on: plainDate("2026-11-22") },
        [{ code: "DATE_BEFORE_LAST_CHANGE", field: "on", detail: testDay }],
      ],
      [
        { stage: "COURSE", on: plainDate("2026-11-24") },
        [{ code: "DATE_IN_FUTURE", field: "on", detail: null }],
      ],
    ];
    for (const [input, reasons] of refusals) {
      expect(await move(place, joined, input)).toMatchObject({ reasons });
    }
    expect([await read(place, joined.id), await count(place)]).toEqual(before);
  });

  it("who has left comes back before they are moved, and not while in another cohort", async () => {
    const place = await town(database.orm);
    const joined = await given(place).enrolment();
    await move(place, joined, { exitRoute: "JOB", reason: "Hired" });
    const left = { ...joined, version: 2 };
    const on = { stage: "COURSE", reason: "Ready" } as const;
    expect(codesOf(await move(place, left, on))).toEqual(["ALREADY_EXITED"]);
    await given(place).enrolment({ participantId: joined.participant });
    const back = { stage: joined.stage, reason: "Came back" };
    expect(codesOf(await move(place, left, back))).toEqual(["ALREADY_ENROLLED"]);
  });

  it("is moved once when two colleagues move them at the same moment", async () => {
    const place = await town(database.orm);
    const joined = await given(place).enrolment();
    const results = await Promise.all([
      move(place, joined, { stage: "PHONE_INTERVIEW" }),
      move(place, joined, { stage: "FIRST_MEETING" }),
    ]);
    expect(results.flatMap(codesOf)).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(await changes(place, joined.id)).toHaveLength(2);
  });
});
