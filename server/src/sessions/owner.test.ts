import { addDays } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setCohortTeam } from "../cohorts/cohort-team.service.ts";
import { TeamMember } from "../cohorts/index.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { planner } from "../testing/planning.ts";
import { member } from "../testing/resources.ts";
import { attention } from "./agenda.reads.ts";

let database: TestDatabase;
let place: Town;
let held: Course;
let me: string;
let other: string;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Anne Abild"]);
  me = await member(place, "Mette Kragh", place.actor("COACH").userId);
  other = await member(place, "Søren Dalum");
});

afterAll(() => database.drop());

/** Rosters to take, by how many days of the course there are before each, with whose they are. */
const notTaken = async (mine: boolean) => {
  const query = `{ rostersNotTaken(mine: ${mine}) { id owners { name isMe } } }`;
  const { data } = await ask(place, "COACH", query);
  return data.rostersNotTaken.map(({ id, owners }: { id: string; owners: { name: string }[] }) => [
    held.sessions.findIndex((it) => it.id === id),
    owners.map(({ name }) => name).join(", "),
  ]);
};

const heldBy = async (at: number, ...memberIds: readonly string[]) => {
  const session = held.sessions[at];
  if (!session) throw new Error("No session.");
  agreed(await planner(place).edit(session, { memberIds }));
};

const followedBy = (...ids: readonly string[]) =>
  place.as("DEVELOPMENT", async (ctx) => {
    const members = ids.map((memberId) => ({ memberId, weeklyMinutes: 60 }));
    agreed(await setCohortTeam(ctx, { cohortId: held.cohortId, version: 1, members }));
  });

describe("whose it is to take a roster", () => {
  it("is everyone's where nobody holds the day or follows the cohort", async () => {
    expect(await notTaken(true)).toEqual([0, 1, 2, 3, 4].map((at) => [at, ""]));
  });

  it("is those of the staff who hold the day, else those who follow the cohort", async () => {
    await followedBy(other);
    await heldBy(1, me, other);
    await heldBy(2, me);
    expect(await notTaken(false)).toEqual([
      [0, "Søren Dalum"],
      [1, "Mette Kragh, Søren Dalum"],
      [2, "Mette Kragh"],
      [3, "Søren Dalum"],
      [4, "Søren Dalum"],
    ]);
    expect(await notTaken(true)).toEqual([
      [1, "Mette Kragh, Søren Dalum"],
      [2, "Mette Kragh"],
    ]);
  });

  it("is not the teacher's from outside, nor one's who has left: then the cohort's team has it", async () => {
    await followedBy(me);
    const teacher = await member(place, "Tove Lindgaard");
    await heldBy(0, teacher);
    await heldBy(1, other);
    await place.as("DEVELOPMENT", async ({ em }) => {
      (await em.findOneOrFail(TeamMember, teacher)).kind = "EXTERNAL";
      (await em.findOneOrFail(TeamMember, other)).retired = true;
    });
    expect(await notTaken(true)).toEqual([0, 1, 2, 3, 4].map((at) => [at, "Mette Kragh"]));
  });

  it("reaches those who answer for it after three days, as a count by cohort", async () => {
    const query = "{ attention { kind cohortId count waiting } }";
    const { data } = await ask(place, "MANAGEMENT", query);
    expect(data.attention).toContainEqual({
      ...{ kind: "ROSTER_NOT_TAKEN", cohortId: held.cohortId, count: 4, waiting: 4 },
    });
    const last = held.sessions[3]?.date ?? testDay;
    const waitingAfter = async (days: number) => {
      const found = await place.as("MANAGEMENT", attention, addDays(last, days));
      return found.find(({ kind }) => kind === "ROSTER_NOT_TAKEN")?.waiting;
    };
    expect([await waitingAfter(2), await waitingAfter(3)]).toEqual([3, 4]);
  });
});
