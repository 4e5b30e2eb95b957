import { localTime } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Enrolment } from "../cohorts/index.ts";
import { course } from "../testing/course.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { clashesOf, type WantedSlot } from "./clashes.reads.ts";

let database: TestDatabase;
let place: Town;
let earlier: string;
let later: string;

/** Åse has been through one cohort and is in another now: both invite her to their network. */
beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  const first = await course(place, ["Åse Ærø", "Bo Bak"]);
  earlier = first.cohortId;
  await place.as("COACH", ({ em }) =>
    em.nativeUpdate(Enrolment, { id: first.enrolmentIds[0] ?? "" }, { endsOn: testDay }),
  );
  later = (await given(place).cohort({ seats: 10 })).id;
  const participantId = first.participantIds[0] ?? "";
  await given(place).enrolment({ cohortId: later, participantId });
});

afterAll(() => database.drop());

const evening = (key: string, cohortId: string, starts: string, ends: string): WantedSlot => ({
  ...{ key, cohortIds: [cohortId], roomId: null, memberIds: [], module: null, overnight: false },
  ...{ date: testDay, startsAt: localTime(starts), endsAt: localTime(ends) },
});

const clashes = (...slots: readonly WantedSlot[]) =>
  place.as("COACH", async (ctx) => {
    const found = await clashesOf(ctx, slots);
    return [...found].map(([key, of]) => [key, of.map(({ kind, name }) => [kind, name])]);
  });

it("one who is wanted by two meetings of a list at once is named, at the later in the list", async () => {
  const both = await clashes(
    evening("first", later, "18:00", "20:00"),
    evening("second", earlier, "19:00", "21:00"),
  );
  expect(both).toEqual([["second", [["PARTICIPANT", "Åse Ærø"]]]]);
});

it("one who is wanted by one meeting after the other is at both", async () => {
  const inTurn = await clashes(
    evening("first", earlier, "17:00", "19:00"),
    evening("second", later, "19:00", "21:00"),
  );
  expect(inTurn).toEqual([]);
});
