import { type GraphQLNamedType, getNamedType, isObjectType, isScalarType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows, sql } from "../platform/sql.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { apiSchema } from "./schema.ts";

const schema = apiSchema();

const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith("__"),
);

const isOfNetwork = (name: string) => /^(Network|Meeting(Text|Messages)|Message)/.test(name);

/** What attendance, progress and money are told in. */
const isOfRates = ({ name }: GraphQLNamedType) =>
  /Attendance|Fraction|Roster|Sheet|Progress|Milestone|Funnel|Payback|Outcome|Enrolment/.test(name);

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
});
