import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type Course, course } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { member } from "../testing/resources.ts";
import { TeamMember } from "./team.entity.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Anne Abild", "Bo Bak"]);
});

afterAll(() => database.drop());

type Assignment = { enrolmentId: string | undefined; version: number; memberId: string | null };

const assign = (assignments: readonly Assignment[], by = place, role = "COACH" as const) =>
  ask(
    by,
    role,
    `mutation ($input: AssignCoachInput!) { assignCoach(input: $input) {
       ... on CoachAssigned { enrolments { id version coach { name } } }
       ... on Refused { reasons { code field } } } }`,
    { input: { assignments } },
  );

const everyone = (memberId: string | null, version: number) =>
  held.enrolmentIds.map((enrolmentId) => ({ enrolmentId, version, memberId }));

const coaches = async () => {
  const { data } = await ask(
    place,
    "COACH",
    "{ participants { items { name enrolments { coach { name } } } } }",
  );
  return data.participants.items.map(
    (it: { enrolments: { coach: { name: string } | null }[] }) =>
      it.enrolments[0]?.coach?.name ?? null,
  );
};

describe("who follows someone", () => {
  it("is nobody by name until it is said", async () => {
    expect(await coaches()).toEqual([null, null]);
  });

  it("is said for several at once, and taken back for all or one", async () => {
    const mette = await member(place, "Mette Kragh");
    const { data } = await assign(everyone(mette, 1));
    expect(data.assignCoach.enrolments).toEqual(
      held.enrolmentIds.map((id) => ({ id, version: 2, coach: { name: "Mette Kragh" } })),
    );
    await assign([{ enrolmentId: held.enrolmentIds[0], version: 2, memberId: null }]);
    expect(await coaches()).toEqual([null, "Mette Kragh"]);
  });

  it("is left as it was for all when one has changed since, and that one is named", async () => {
    const mette = await member(place, "Mette Kragh");
    const [first, second] = everyone(mette, 1);
    await assign([second ?? first].flatMap((it) => (it ? [it] : [])));
    const { data } = await assign(everyone(null, 1));
    expect(data.assignCoach.reasons).toEqual([
      { code: "CHANGED_BY_ANOTHER", field: "assignments.1" },
    ]);
    expect(await coaches()).toEqual([null, "Mette Kragh"]);
  });

  it("is on the team: not one who has left it or teaches from outside, nor a stranger", async () => {
    const gone = await member(place, "Gitte Gren");
    const teacher = await member(place, "Tove Lindgaard");
    await place.as("DEVELOPMENT", async ({ em }) => {
      (await em.findOneOrFail(TeamMember, gone)).retired = true;
      (await em.findOneOrFail(TeamMember, teacher)).kind = "EXTERNAL";
    });
    const stranger = await member(await town(database.orm), "Jens Lund");
    expect((await assign(everyone(gone, 1))).errors).toEqual(["BAD_USER_INPUT"]);
    expect((await assign(everyone(teacher, 1))).errors).toEqual(["BAD_USER_INPUT"]);
    expect((await assign(everyone(stranger, 1))).errors).toEqual(["NOT_FOUND"]);
    expect(await coaches()).toEqual([null, null]);
  });

  it("is not said from another municipality", async () => {
    const elsewhere = await town(database.orm);
    expect((await assign(everyone(null, 1), elsewhere)).errors).toEqual(["NOT_FOUND"]);
  });
});
