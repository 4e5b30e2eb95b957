import { addDays } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { cancelSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Bo Bak", "Anne Abild"]);
});

afterAll(() => database.drop());

const fields =
  "days { id date module } people { enrolmentId name sessionIds bed { room note version } }";

const retreat = async (by = place, role = "COACH" as const) => {
  const query = `query ($id: ID!) { cohort(id: $id) { retreat { ${fields} } } }`;
  const { data, errors } = await ask(by, role, query, { id: held.cohortId });
  return errors.length > 0 ? errors : data.cohort.retreat;
};

type Wanted = { readonly room: string | null; readonly version: number; readonly note?: string };

const save = async (beds: readonly (Wanted | null)[], by = place) => {
  const { data, errors } = await ask(
    by,
    "COACH",
    `mutation ($input: SaveBedsInput!) { saveBeds(input: $input) {
       ... on Retreat { ${fields} } ... on Refused { reasons { code field detail } } } }`,
    {
      input: {
        cohortId: held.cohortId,
        beds: beds.flatMap((bed, at) =>
          bed ? [{ ...bed, enrolmentId: held.enrolmentIds[at] }] : [],
        ),
      },
    },
  );
  return errors.length > 0 ? errors : data.saveBeds;
};

const roomsIn = ({ people }: { people: { name: string; bed: { room: string } | null }[] }) =>
  people.map(({ name, bed }) => [name, bed?.room ?? null]);

describe("the retreat of a cohort", () => {
  it("has its days by date and its people by last name, nobody with a bed yet", async () => {
    const { days, people } = await retreat();
    expect(days).toHaveLength(4);
    expect(days.map((it: { module: string }) => it.module)).toEqual(Array(4).fill("RETREAT"));
    expect(roomsIn({ people })).toEqual([
      ["Anne Abild", null],
      ["Bo Bak", null],
    ]);
    const ids = days.map((it: { id: string }) => it.id);
    for (const { sessionIds } of people) expect(sessionIds).toEqual(ids);
  });

  it("leaves out a day that is called off, and shows who comes for the rest of it only", async () => {
    const all = held.sessions.filter(({ module }) => module === "RETREAT");
    await place.as("COACH", async (ctx) => {
      const id = all[0]?.id ?? "";
      agreed(await cancelSession(ctx, { id, version: 1, reason: "Sne" }));
    });
    const { id: participantId } = await given(place).participant("Eva Eg");
    const startsOn = all[3]?.date ?? addDays("2026-11-23" as never, 0);
    await given(place).enrolment({ cohortId: held.cohortId, participantId, startsOn });
    const { days, people } = await retreat();
    expect(days).toHaveLength(3);
    expect(people.at(-1)).toMatchObject({ name: "Eva Eg", sessionIds: [all[3]?.id] });
  });
});

describe("the list of beds", () => {
  it("is filled in, changed and emptied, and each change is seen by its version", async () => {
    const first = await save([
      { room: "4", note: " Kommer sent ", version: 0 },
      { room: "4", version: 0 },
    ]);
    expect(first.people[1].bed).toEqual({ room: "4", note: "Kommer sent", version: 1 });
    const moved = await save([{ room: "5", version: 1 }]);
    expect(moved.people[1].bed).toEqual({ room: "5", note: null, version: 2 });
    expect(roomsIn(await save([{ room: null, version: 2 }]))).toEqual([
      ["Anne Abild", "4"],
      ["Bo Bak", null],
    ]);
  });

  it("is changed by all or by nobody: one that another has changed stops the rest, and is named", async () => {
    await save([{ room: "4", version: 0 }]);
    expect(
      await save([
        { room: "6", version: 0 },
        { room: "6", version: 0 },
      ]),
    ).toEqual({
      reasons: [{ code: "BED_TAKEN", field: "beds.0", detail: "Bo Bak" }],
    });
    expect(await save([{ room: "6", version: 7 }])).toMatchObject({
      reasons: [{ code: "CHANGED_BY_ANOTHER" }],
    });
    expect(roomsIn(await retreat())).toEqual([
      ["Anne Abild", null],
      ["Bo Bak", "4"],
    ]);
  });

  it("gives one bed when two give one at the same moment", async () => {
    const answers = await Promise.all(["4", "5", "6"].map((room) => save([{ room, version: 0 }])));
    expect(answers.filter((it: { reasons?: unknown }) => it.reasons)).toHaveLength(2);
  });

  it("is not for management, nor for another municipality, nor for people of another cohort", async () => {
    for (const role of ["MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      const query = "query ($id: ID!) { cohort(id: $id) { retreat { people { name } } } }";
      const { errors } = await ask(place, role, query, { id: held.cohortId });
      expect(errors).toEqual(["FORBIDDEN"]);
    }
    const elsewhere = await town(database.orm);
    expect(await retreat(elsewhere)).toEqual(["NOT_FOUND"]);
    expect(await save([{ room: "4", version: 0 }], elsewhere)).toEqual(["NOT_FOUND"]);
    const other = await course(place, ["Eva Eg"]);
    const mutation = "mutation ($input: SaveBedsInput!) { saveBeds(input: $input) { __typename } }";
    const beds = [{ enrolmentId: other.enrolmentIds[0], room: "4", version: 0 }];
    const { errors } = await ask(place, "COACH", mutation, {
      input: { cohortId: held.cohortId, beds },
    });
    expect(errors).toEqual(["NOT_FOUND"]);
  });
});
