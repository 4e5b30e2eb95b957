import { type SaveTeamMemberInput, saveTeamMemberInput } from "@mikrolaan/shared/cohorts";
import { competences } from "@mikrolaan/shared/rules";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { changeCohortStatus } from "./cohort.service.ts";
import { setCohortTeam } from "./cohort-team.service.ts";
import { TeamMember } from "./team.entity.ts";
import { team, usersToLink } from "./team.reads.ts";
import { saveTeamMember } from "./team.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const said = (more: Partial<SaveTeamMemberInput> = {}) =>
  saveTeamMemberInput.parse({
    ...{ id: null, version: 0, name: "Mette Kragh", kind: "STAFF", role: "COACH" },
    ...{ ftePercent: 80, competences: [], userId: null },
    ...more,
  });

const save = (more: Partial<SaveTeamMemberInput> = {}, where = place) =>
  where.as("DEVELOPMENT", (ctx) => saveTeamMember(ctx, said(more)));

const saved = async (more: Partial<SaveTeamMemberInput> = {}, where = place) =>
  agreed(await save(more, where));

const stored = (where = place) =>
  where.as("DEVELOPMENT", ({ em }) => em.find(TeamMember, {}, { orderBy: { name: "asc" } }));

describe("a team member", () => {
  it("is taken on with a role, a post, competences and a user, and changed by their form", async () => {
    const userId = place.actor("COACH").userId;
    const { id, version } = await saved({ competences: ["CASEWORK", "SOCIAL_WORK"], userId });
    await saved({ id, version, name: "Mette Kragh Holm", ftePercent: 100, role: "DEVELOPMENT" });
    expect(await stored()).toEqual([
      expect.objectContaining({
        ...{ id, name: "Mette Kragh Holm", role: "DEVELOPMENT", ftePercent: 100, version: 2 },
        ...{ competences: [], user: null, retired: false },
      }),
    ]);
  });

  it("has a name of their own in the municipality, capitals or not; elsewhere it is free", async () => {
    await saved();
    expect(codesOf(await save({ name: "METTE kragh" }))).toEqual(["NAME_TAKEN"]);
    expect(await stored()).toHaveLength(1);
    const neighbour = await town(database.orm);
    await saved({}, neighbour);
    expect(await stored(neighbour)).toHaveLength(1);
  });

  it("is not changed over what another has changed meanwhile", async () => {
    const { id, version } = await saved();
    await saved({ id, version, ftePercent: 60 });
    expect(codesOf(await save({ id, version, ftePercent: 20 }))).toEqual(["CHANGED_BY_ANOTHER"]);
    expect((await stored())[0]?.ftePercent).toBe(60);
  });

  it("is the only one whom a user signs in as", async () => {
    const userId = place.actor("COACH").userId;
    await saved({ userId });
    const second = await save({ name: "Søren Dalum", userId });
    expect(second).toMatchObject({
      reasons: [{ code: "USER_TAKEN", field: "userId", detail: "Mette Kragh" }],
    });
    const left = await place.as("DEVELOPMENT", (ctx) => usersToLink(ctx));
    expect(left.map(({ id }) => id)).not.toContain(userId);
    expect(left).toHaveLength(4);
  });

  it("of two who take the same name at once is the one who came first", async () => {
    const both = await Promise.all([save(), save()]);
    expect(both.flatMap(codesOf)).toEqual(["NAME_TAKEN"]);
    expect(await stored()).toHaveLength(1);
  });

  it("is nobody of another municipality's, nor has one of its users", async () => {
    const neighbour = await town(database.orm);
    const { id } = await saved({}, neighbour);
    await expect(save({ id, version: 1 })).rejects.toThrow("No such thing.");
    const userId = neighbour.actor("COACH").userId;
    await expect(save({ userId })).rejects.toThrow("No such thing.");
    expect(await stored()).toEqual([]);
  });

  it("is saved by the development function, and by nobody else", async () => {
    const input = { version: 0, name: "Ny", kind: "STAFF", role: "COACH", ftePercent: 50 };
    const mutation = `mutation ($input: SaveTeamMemberInput!) {
      saveTeamMember(input: $input) { __typename ... on TeamMember { name can { edit } } } }`;
    for (const role of ["COACH", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      const answer = await ask(place, role, mutation, { input: { ...input, competences: [] } });
      expect(answer.errors).toEqual(["FORBIDDEN"]);
    }
    const answer = await ask(place, "DEVELOPMENT", mutation, {
      input: { ...input, competences: [] },
    });
    expect(answer.data.saveTeamMember).toMatchObject({ name: "Ny", can: { edit: true } });
  });

  it("with half a percent or an unknown competence is no input, and nothing is stored", async () => {
    const mutation = `mutation ($input: SaveTeamMemberInput!) {
      saveTeamMember(input: $input) { __typename } }`;
    const input = { version: 0, name: " ", kind: "STAFF", role: "COACH", ftePercent: 101 };
    const answer = await ask(place, "DEVELOPMENT", mutation, {
      input: { ...input, competences: [] },
    });
    expect(answer.errors).toEqual(["BAD_USER_INPUT"]);
    expect(await stored()).toEqual([]);
  });
});

describe("the team", () => {
  it("is told by the shipped rules what it lacks, until someone has it", async () => {
    const most = competences.filter((it) => it !== "SELF_EMPLOYMENT");
    await saved({ competences: most });
    await saved({ name: "Søren Dalum", ftePercent: 60 });
    const before = await place.as("MANAGEMENT", (ctx) => team(ctx));
    expect(before.standing).toMatchObject({ people: 2, ftePercent: 140, hasSelfEmployed: false });
    expect(before.standing.breaches.map(({ code, da }) => [code, da])).toEqual([
      [
        "SELF_EMPLOYED_MEMBER",
        "Den, der selv har drevet virksomhed, kan vejlede om det og få borgernes tillid.",
      ],
      [
        "COMPETENCES_COVERED",
        "De syv kompetencer skal ikke findes hos én, men i teamet som helhed.",
      ],
    ]);

    await saved({ name: "Ida Nyborg", ftePercent: 20, competences: ["SELF_EMPLOYMENT"] });
    const after = await place.as("MANAGEMENT", (ctx) => team(ctx));
    expect(after.standing.breaches).toEqual([]);
  });

  it("is asked for with at most ten statements, with those who follow every cohort", async () => {
    const answer = await ask(
      place,
      "COACH",
      `{ team { members { name user { name } } standing { people breaches { code needed found } } }
         cohorts { items { name team { followers { name } breaches { code } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBeLessThanOrEqual(7);
  });
});

describe("who follows a cohort", () => {
  const set = (cohortId: string, version: number, members: Record<string, number>) =>
    place.as("DEVELOPMENT", (ctx) =>
      setCohortTeam(ctx, {
        ...{ cohortId, version },
        members: Object.entries(members).map(([memberId, weeklyMinutes]) => ({
          memberId,
          weeklyMinutes,
        })),
      }),
    );

  const read = async (cohortId: string) => {
    const { data } = await ask(
      place,
      "DEVELOPMENT",
      `query ($id: ID!) { cohort(id: $id) { version
        team { followers { memberId name weeklyMinutes retired } breaches { code found } } } }`,
      { id: cohortId },
    );
    return data.cohort;
  };

  it("is said in one go: those who are left out follow it no longer", async () => {
    const cohort = await given(place).cohort();
    const mette = await saved();
    const soren = await saved({ name: "Søren Dalum" });
    agreed(await set(cohort.id, 1, { [mette.id]: 600, [soren.id]: 240 }));
    const first = await read(cohort.id);
    expect(first.team).toEqual({
      followers: [
        { memberId: mette.id, name: "Mette Kragh", weeklyMinutes: 600, retired: false },
        { memberId: soren.id, name: "Søren Dalum", weeklyMinutes: 240, retired: false },
      ],
      breaches: [],
    });

    agreed(await set(cohort.id, first.version, { [soren.id]: 300 }));
    const second = await read(cohort.id);
    expect(second.team.followers).toMatchObject([{ name: "Søren Dalum", weeklyMinutes: 300 }]);
    expect(second.team.breaches).toEqual([{ code: "FIRST_MEETING_STAFF", found: 1 }]);
  });

  it("is not said over what another has said meanwhile, nor of a cohort that is closed", async () => {
    const cohort = await given(place).cohort();
    const { id } = await saved();
    agreed(await set(cohort.id, 1, { [id]: 60 }));
    expect(codesOf(await set(cohort.id, 1, {}))).toEqual(["CHANGED_BY_ANOTHER"]);
    await place.as("DEVELOPMENT", async (ctx) =>
      agreed(await changeCohortStatus(ctx, { id: cohort.id, version: 2, status: "CLOSED" })),
    );
    expect(codesOf(await set(cohort.id, 3, {}))).toEqual(["COHORT_CLOSED"]);
    expect((await read(cohort.id)).team.followers).toHaveLength(1);
  });

  it("is nobody of another municipality's, and nobody new who has left the team", async () => {
    const cohort = await given(place).cohort();
    const neighbour = await town(database.orm);
    const stranger = await saved({}, neighbour);
    await expect(set(cohort.id, 1, { [stranger.id]: 60 })).rejects.toThrow("No such thing.");
    const { id } = await saved();
    await place.as("DEVELOPMENT", async ({ em }) => {
      (await em.findOneOrFail(TeamMember, { id })).retired = true;
    });
    await expect(set(cohort.id, 1, { [id]: 60 })).rejects.toThrow("Some fields cannot be read.");
    expect((await read(cohort.id)).team.followers).toEqual([]);
  });
});
