import { randomUUID } from "node:crypto";
import { MikroORM } from "@mikro-orm/postgresql";
import { type Role, roles } from "@mikrolaan/shared/identity";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Participant } from "../participants/index.ts";
import { ormOptions } from "../platform/database.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { actingFor } from "../platform/transaction.ts";
import { ask } from "../testing/ask.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import type { Cohort } from "./cohort.entity.ts";
import { cohort } from "./cohort.reads.ts";
import { changeCohortStatus, editCohort } from "./cohort.service.ts";
import { Enrolment, StageChange } from "./enrolment.entity.ts";
import { changesOf, enrolment, enrolmentsOf } from "./enrolment.reads.ts";
import { enrolParticipant, moveToStage } from "./enrolment.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const namesAt = async (place: Town, filter: string) => {
  const { data } = await ask(place, "COACH", `{ participants${filter} { total items { name } } }`);
  const names: string[] = data.participants.items.map((it: { name: string }) => it.name);
  expect(data.participants.total).toBe(names.length);
  return names;
};

describe("participants of a cohort or at a stage", () => {
  it("are those whose enrolment goes on there, or ended there last", async () => {
    const place = await town(database.orm);
    const make = given(place);
    const [a, b] = [await make.cohort(), await make.cohort()];
    const [left, moved] = [await make.participant("Bo Bak"), await make.participant("Eva Eg")];
    await make.participant("Ida Ibsen");
    for (const [person, cohortId] of [
      [left, a.id],
      [moved, a.id],
    ] as const) {
      const { id } = await make.enrolment({ cohortId, participantId: person.id });
      const exit = {
        enrolmentId: id,
        version: 1,
        stage: null,
        exitRoute: "JOB",
        on: testDay,
      } as const;
      await place.as("COACH", (ctx) => moveToStage(ctx, { ...exit, reason: "Hired" }));
    }
    const { id: enrolmentId } = await make.enrolment({ cohortId: b.id, participantId: moved.id });
    const on = { enrolmentId, version: 1, stage: "COURSE", exitRoute: null, on: testDay } as const;
    await place.as("COACH", (ctx) => moveToStage(ctx, { ...on, reason: null }));

    expect(await namesAt(place, "")).toEqual(["Bo Bak", "Eva Eg", "Ida Ibsen"]);
    expect(await namesAt(place, `(cohortId: "${a.id}")`)).toEqual(["Bo Bak"]);
    expect(await namesAt(place, `(cohortId: "${b.id}")`)).toEqual(["Eva Eg"]);
    expect(await namesAt(place, "(stage: COURSE)")).toEqual(["Eva Eg"]);
    expect(await namesAt(place, `(stage: ENQUIRY, cohortId: "${a.id}", search: "bo")`)).toEqual([
      "Bo Bak",
    ]);
    expect(await namesAt(place, `(stage: ENQUIRY, cohortId: "${b.id}")`)).toEqual([]);
    for (const id of ["x", randomUUID()]) {
      const { errors } = await ask(place, "COACH", `{ participants(cohortId: "${id}") { total } }`);
      expect(errors).toEqual(["NOT_FOUND"]);
    }
  });
});

describe("a list with all that its rows show", () => {
  const people = `{ participants(first: 100) { total items { name enrolments {
    cohortName stage changes { toStage changedBy } } } } }`;
  const cohorts = `{ cohorts(first: 100) { total items { name enrolledCount phases { code } } } }`;

  it.each([20, 2_000])("is read by a handful of statements for %i", async (size) => {
    const place = await town(database.orm);
    await fill(place, size);
    const shown = Math.min(size, 100);
    const list = await ask(place, "COACH", people);
    expect(list.errors).toEqual([]);
    expect(list.data.participants).toMatchObject({ total: size });
    expect(list.data.participants.items).toHaveLength(shown);
    expect(list.data.participants.items[shown - 1].enrolments[0].changes).toHaveLength(1);
    expect(list.statements).toBe(3);
    const plans = await ask(place, "COACH", cohorts);
    expect(plans.data.cohorts.items).toHaveLength(20);
    expect(plans.data.cohorts.items[0].phases).toHaveLength(14);
    expect(plans.statements).toBe(2);
  });

  async function fill(place: Town, size: number): Promise<void> {
    const plans: Cohort[] = [];
    for (let made = 0; made < 20; made += 1) plans.push(await given(place).cohort());
    const everyone = Array.from({ length: size }, (_, at) => {
      const own = { municipalityId: place.id, version: 1 };
      const person = { ...own, id: randomUUID(), firstName: "Bo", lastName: `Bak ${at}` };
      const seat = { ...own, id: randomUUID(), participant: person.id, startsOn: testDay };
      return { person, seat: { ...seat, cohort: plans[at % 20]?.id ?? "" } };
    });
    const changedBy = place.actor("COACH").userId;
    await actingFor(database.orm, place.id, async (em) => {
      await em.insertMany(
        Participant,
        everyone.map(({ person }) => ({ ...person, registeredOn: testDay })),
      );
      await em.insertMany(
        Enrolment,
        everyone.map(({ seat }) => ({ ...seat, stage: "ENQUIRY" as const })),
      );
      await em.insertMany(
        StageChange,
        everyone.map(({ seat }) => ({
          id: randomUUID(),
          municipalityId: place.id,
          enrolment: seat.id,
          toStage: "ENQUIRY" as const,
          on: testDay,
          changedBy,
          recordedAt: `${testDay}T09:00:00Z`,
        })),
      );
    });
  }
});

describe("by role", () => {
  const figures: readonly Role[] = ["DEVELOPMENT", "COACH", "MANAGEMENT"];
  const team: readonly Role[] = ["DEVELOPMENT", "COACH"];
  const id = randomUUID();
  const operations: Readonly<Record<string, readonly Role[]>> = {
    "{ cohorts { total items { enrolledCount phases { id } } } }": figures,
    [`{ cohort(id: "${id}") { id } }`]: figures,
    '{ planPreview(startsOn: "2027-01-04") { startsOn } }': figures,
    "{ participants { total items { enrolments { changes { id } } } } }": team,
    [`{ participant(id: "${id}") { id } }`]: team,
    'mutation { planCohort(input: { name: "", startsOn: "2027-01-04", seats: 1 }) { __typename } }':
      ["DEVELOPMENT"],
    [`mutation { editCohort(input: { id: "${id}", version: 1, name: "A", seats: 1 }) { __typename } }`]:
      ["DEVELOPMENT"],
    [`mutation { changeCohortStatus(input: { id: "${id}", version: 1, status: CLOSED }) { __typename } }`]:
      ["DEVELOPMENT"],
    'mutation { registerParticipant(input: { firstName: "", lastName: "" }) { id } }': team,
    [`mutation { editParticipant(input: { id: "${id}", version: 1, firstName: "A", lastName: "B" }) { __typename } }`]:
      team,
    [`mutation { enrolParticipant(input: { cohortId: "${id}", participantId: "${id}" }) { __typename } }`]:
      team,
    [`mutation { moveToStage(input: { enrolmentId: "${id}", version: 1, stage: COURSE, on: "2026-11-23" }) { __typename } }`]:
      team,
  };
  const table = Object.entries(operations).flatMap(([operation, allowed]) =>
    roles.map((role) => ({ operation, role, may: allowed.includes(role) })),
  );

  it("everyone may do what the table of permissions says, and nothing else", async () => {
    const place = await town(database.orm);
    for (const { operation, role, may } of table) {
      const { errors } = await ask(place, role, operation);
      expect(errors.includes("FORBIDDEN"), `${role}: ${operation}`).toBe(!may);
    }
  });
});

describe("what another municipality has", () => {
  type Attempt = (ctx: RequestContext) => Promise<unknown>;

  /** Everything one can ask for by an id, with ids of `there`. */
  const attempts = async (there: Town): Promise<readonly Attempt[]> => {
    const joined = await given(there).enrolment();
    const free = await given(there).participant();
    const mine = { cohortId: joined.cohort, participantId: free.id, startsOn: null };
    const step = { enrolmentId: joined.id, version: 1, stage: "COURSE", exitRoute: null } as const;
    const plan = { id: joined.cohort, version: 1 };
    return [
      (ctx) => cohort(ctx, joined.cohort),
      (ctx) => enrolment(ctx, joined.id),
      (ctx) => enrolParticipant(ctx, mine),
      (ctx) => moveToStage(ctx, { ...step, on: testDay, reason: null }),
      (ctx) => editCohort(ctx, { ...plan, name: "Ours", seats: 1 }),
      (ctx) => changeCohortStatus(ctx, { ...plan, status: "CLOSED" }),
      async (ctx) => {
        expect(await enrolmentsOf(ctx, [joined.participant])).toEqual([]);
        expect(await changesOf(ctx, [joined.id])).toEqual([]);
        return cohort(ctx, joined.cohort);
      },
    ];
  };

  const request = (place: Town) => ({
    actor: place.actor("DEVELOPMENT"),
    today: testDay,
    clockDay: testDay,
    now: `${testDay}T09:00:00Z`,
    loaders: new Map(),
  });

  it("is not there for us by our own code, with row security out of the way", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    const url = new URL(inject("postgres").superuserUrl);
    url.pathname = new URL(database.appUrl).pathname;
    const past = new MikroORM(ormOptions(url.href));
    try {
      for (const attempt of await attempts(there)) {
        const tried = actingFor(past, here.id, (em) => attempt({ ...request(here), em }));
        await expect(tried).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
      }
    } finally {
      await past.close();
    }
  });

  it("is not there for us by row security, were our own code to believe we are they", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    for (const attempt of await attempts(there)) {
      const tried = actingFor(database.orm, here.id, (em) => attempt({ ...request(there), em }));
      await expect(tried).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    }
    const seen = await actingFor(database.orm, here.id, (em) =>
      rows(
        { em },
        sql`select id from cohort union all select id from participant
        union all select id from enrolment union all select id from stage_change`,
      ),
    );
    expect(seen).toEqual([]);
  });

  it("cannot be mixed with ours: neither their person in our cohort nor ours in theirs", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    const [ours, theirs] = [await given(here).cohort(), await given(there).cohort()];
    const [us, them] = [await given(here).participant(), await given(there).participant()];
    for (const [cohortId, participantId] of [
      [ours.id, them.id],
      [theirs.id, us.id],
    ] as const) {
      const { errors } = await ask(
        here,
        "COACH",
        `mutation { enrolParticipant(input: { cohortId: "${cohortId}", participantId: "${participantId}" }) { __typename } }`,
      );
      expect(errors).toEqual(["NOT_FOUND"]);
    }
  });
});
