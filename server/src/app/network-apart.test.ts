import { plainDate } from "@mikrolaan/shared/calendar";
import { type GraphQLNamedType, getNamedType, isObjectType, isScalarType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows, sql } from "../platform/sql.ts";
import { recordNetworkAttendance } from "../sessions/network-meeting.service.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { recordedStatements } from "../testing/statements.ts";
import { apiSchema } from "./schema.ts";

const schema = apiSchema();

const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith("__"),
);

const isOfNetwork = (name: string) => /^(Network|Meeting(Text|Messages)|Message)/.test(name);

/** What attendance, progress and money are told in, and what is told of them unasked. */
const isOfRates = ({ name }: GraphQLNamedType) =>
  new RegExp(
    "Attendance|Fraction|Roster|Sheet|Progress|Milestone|Funnel|Payback|Outcome|Enrolment|" +
      "Attention|FollowUp|Retreat|Bed|PlannedAbsence|SessionGuest|Mark|Gate|Stability|Import",
  ).test(name);

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Every type that can be reached from one by its fields, itself among them. */
function reachedFrom(type: GraphQLNamedType, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(type.name)) return seen;
  seen.add(type.name);
  for (const field of fieldsOf(type)) reachedFrom(getNamedType(field.type), seen);
  return seen;
}

describe("who came to the network is apart from every rate: in the API", () => {
  it("no type of attendance, progress or money leads to a network meeting or its guests", () => {
    const rates = types.filter(isOfRates);
    expect(rates.length).toBeGreaterThan(8);
    const leaks = rates.flatMap((type) =>
      [...reachedFrom(type)].filter(isOfNetwork).map((found) => `${type.name} → ${found}`),
    );
    expect(leaks).toEqual([]);
  });

  it("no query leads to the network but its own, the calendar's, and those of whole cohorts", () => {
    const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
    const leading = queries
      .filter(({ type }) => [...reachedFrom(getNamedType(type))].some(isOfNetwork))
      .map(({ name }) => name);
    expect(queries.length).toBeGreaterThan(30);
    expect(leading.filter((name) => !/network|message|meeting/i.test(name)).toSorted()).toEqual([
      "agenda",
      "cohort",
      "cohorts",
    ]);
  });

  it("the network is told in counts: no share, no percentage, no mark", () => {
    const network = types.filter(({ name }) => isOfNetwork(name));
    expect(network.length).toBeGreaterThan(6);
    for (const type of network) {
      for (const { name, type: of } of fieldsOf(type)) {
        const named = getNamedType(of);
        expect([type.name, name, isScalarType(named) && named.name]).not.toContain("Float");
        expect(`${type.name}.${name}`).not.toMatch(/rate|percent|share|absen|present|attended/i);
      }
    }
  });
});

describe("in the database", () => {
  let database: TestDatabase;
  let place: Town;

  beforeAll(async () => {
    database = await testDatabase();
    place = await town(database.orm);
  });

  afterAll(() => database.drop());

  it("nothing but the network's own tables and its bookings refers to a network meeting or its guests", async () => {
    const query = sql`
      select distinct c.conrelid::regclass::text as "from" from pg_constraint c
      where c.contype = 'f' and c.confrelid::regclass::text ~ '^(network_|message_)'
      order by 1`;
    const found = await place.as("COACH", (ctx) => rows<{ from: string }>(ctx, query));
    const others = found.map((it) => it.from).filter((it) => !it.startsWith("network_"));
    expect(found.length).toBeGreaterThan(4);
    expect(others).toEqual(["booking"]);
  });

  /** All that is counted of attendance, told of it unasked, or downloaded from it. */
  const told = `
    attention { kind cohortId count waiting }
    followUps { name days }
    rostersNotTaken { id recorded expected present }
    attendanceLog(cohortId: $id) { total }
    cohort(id: $id) {
      attendanceSheet { rows { attended { attended held } marks { status } } }
      retreat { people { name } }
    }
    participants { items { enrolments {
      attendance { attended { attended held } } followUps { days } } } }`;

  it("whoever stays away from five meetings is in no alert, and no statement asks for them", async () => {
    const held = await course(place, ["Anne Abild"]);
    const before = await ask(place, "COACH", `query ($id: ID!) { ${told} }`, { id: held.cohortId });
    expect(before.errors).toEqual([]);
    for (const day of ["01", "02", "03", "04", "05"]) {
      const date = plainDate(`2026-11-${day}`);
      const { id: meetingId } = await networkMeetingOf(place, [held.cohortId], { date });
      await place.as("COACH", async (ctx) => {
        const guests = held.participantIds.map((participantId) => ({ participantId, came: false }));
        agreed(await recordNetworkAttendance(ctx, { meetingId, guests }));
      });
    }
    const statements = await recordedStatements(database.orm);
    statements.length = 0;
    const after = await ask(place, "COACH", `query ($id: ID!) { ${told} }`, { id: held.cohortId });
    expect(after.data).toEqual(before.data);
    expect(after.data.followUps).toEqual([]);
    expect(statements.length).toBeGreaterThan(6);
    expect(statements.filter((it) => /network_/i.test(it))).toEqual([]);
  });
});
