import { apiSchema } from "@mikrolaan/server";
import {
  ask,
  limits,
  type TestDatabase,
  type Town,
  testDatabase,
  town,
} from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import { attendanceStatuses } from "@mikrolaan/shared/sessions";
import { type DocumentNode, Kind, print, validate } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../kit/operations.ts";

const queries = operations.filter((it) => it.operation === "query");

/** BEGIN, who asks, and COMMIT come with every operation. */
const withEveryOperation = 3;
const mostStatements = 10;

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
}, 60_000);

afterAll(() => database.drop());

describe("every operation of the web app", () => {
  it("is within the limits that the API sets for anybody", () => {
    const schema = apiSchema();
    const over = operations.flatMap(({ name, document }) =>
      validate(schema, document, limits).map((error) => `${name}: ${error.message}`),
    );
    expect(over).toEqual([]);
    expect(operations.length).toBeGreaterThan(25);
  });

  it.each([20, 2_000])("reads with at most ten statements in a town of %i", async (people) => {
    const at = await fill(people);
    const variables = {
      ...{ id: at.cohort, cohortId: at.cohort, first: 100, after: null, search: "a" },
      ...{ names: true, mine: true, people: true, kind: "COHORT", templateId: null, modules: [] },
      ...{ from: "2026-11-01", to: "2026-12-01", startsOn: "2026-01-05", stage: null },
      ...{ filter: {}, figure: { kind: "PEOPLE" } },
    };
    const counts = new Map<string, number>();
    for (const { name, document } of queries) {
      const idFor = /session/i.test(firstField(document)) ? at.session : at.cohort;
      const byField: Record<string, string> = {
        session: at.session,
        participant: at.participant,
        networkMeeting: at.meeting,
        template: "shipped",
        scenario: "shipped:published",
      };
      const id = byField[firstField(document)] ?? idFor;
      const answer = await ask(place, roleFor(name), print(document), {
        ...variables,
        id,
        sessionId: at.session,
        meetingId: at.meeting,
        participantId: at.participant,
        guestId: at.guest,
        filter: filterOf(document, at),
        input: inputOf(document, at),
      });
      expect([name, answer.errors]).toEqual([name, []]);
      counts.set(name, answer.statements + withEveryOperation);
    }
    expect([...counts].filter(([, count]) => count > mostStatements)).toEqual([]);
    expect(Math.max(...counts.values())).toBeGreaterThan(withEveryOperation);
  });
});

function firstField(document: DocumentNode): string {
  const operation = document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  const [first] =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return first?.kind === Kind.FIELD ? first.name.value : "";
}

/** What a query that looks ahead is asked: two weeks on, and eight weeks of new sessions. */
function inputOf(
  document: DocumentNode,
  at: { readonly cohort: string; readonly session: string },
) {
  if (firstField(document) === "previewMove") return { id: at.session, version: 1, weeks: 2 };
  if (firstField(document) === "attendanceRulesPreview") return allIsAttended;
  return {
    cohortId: at.cohort,
    module: "FOLLOW_UP_ACCOUNTING",
    rule: { pattern: { kind: "WEEKLY", every: 1, weekdays: [1] }, count: 8 },
    ...{ startsOn: "2026-05-11", startsAt: "09:00", endsAt: "12:00" },
  };
}

const allIsAttended = {
  ...{ validFrom: "2026-05-01", definition: "ATTENDED_OF_HELD", gatePercent: 80 },
  statuses: attendanceStatuses.map((code) => ({ code, weight: "ATTENDED" })),
};

/** The log is asked for everything, marks for those that a figure of the cohort counts. */
function filterOf(document: DocumentNode, at: { readonly cohort: string }) {
  return firstField(document) === "attendanceMarks" ? { cohortId: at.cohort, counted: "HELD" } : {};
}

function roleFor(name: string): Role {
  return /users|municipality/i.test(name) ? "ADMIN" : "DEVELOPMENT";
}

/** So many people in one cohort of one session each month, all marked, and a network meeting with all of them. */
async function fill(people: number) {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("select set_config('app.municipality_id', $1, false)", [place.id]);
  const one = async (statement: string, values: readonly unknown[] = []) =>
    (await owner.query(statement, [...values])).rows[0]?.id as string;
  const coach = place.actor("COACH").userId;
  const cohort = await one(
    `insert into cohort (id, municipality_id, name, starts_on, seats, status, template_version)
     values (gen_random_uuid(), $1, 'Hold ${people}', '2026-01-05', 500, 'RUNNING', 'handbook-1') returning id`,
    [place.id],
  );
  const session = await one(
    `insert into course_session (id, municipality_id, cohort_id, module, ordinal, held_on, planned_on, starts_at, ends_at, overnight, status)
     select gen_random_uuid(), $1, $2, 'ACCOUNTING', n, date '2026-05-04' + 7 * n, date '2026-05-04' + 7 * n,
       '09:00', '12:00', false, 'PLANNED'
     from generate_series(1, 16) n returning id`,
    [place.id, cohort],
  );
  const participant = await one(
    `insert into participant (id, municipality_id, first_name, last_name, registered_on)
     select gen_random_uuid(), $1, 'Anna ' || n, 'Åberg ${people}', '2026-01-05'
     from generate_series(1, $2::int) n returning id`,
    [place.id, people],
  );
  await owner.query(
    `insert into enrolment (id, municipality_id, cohort_id, participant_id, starts_on, stage)
     select gen_random_uuid(), $1, $2, id, '2026-01-05', 'COURSE' from participant where last_name = 'Åberg ${people}'`,
    [place.id, cohort],
  );
  await owner.query(
    `insert into attendance_mark (id, municipality_id, session_id, enrolment_id, status, minutes, marked_by, marked_at)
     select gen_random_uuid(), $1, $3, e.id, 'PRESENT', 180, $4, now() from enrolment e where e.cohort_id = $2`,
    [place.id, cohort, session, coach],
  );
  const meeting = await one(
    `insert into network_meeting (id, municipality_id, held_on, starts_at, ends_at, status)
     values (gen_random_uuid(), $1, '2026-11-20', '16:00', '18:00', 'PLANNED') returning id`,
    [place.id],
  );
  await owner.query(
    `insert into network_meeting_cohort (id, municipality_id, meeting_id, cohort_id)
     values (gen_random_uuid(), $1, $2, $3)`,
    [place.id, meeting, cohort],
  );
  await owner.query(
    `insert into network_invitation (id, municipality_id, meeting_id, participant_id, cohort_id, came)
     select gen_random_uuid(), $1, $2, participant_id, $3, true from enrolment where cohort_id = $3`,
    [place.id, meeting, cohort],
  );
  const guest = await one(
    `insert into session_guest (id, municipality_id, cohort_id, name, added_by, added_at)
     values (gen_random_uuid(), $1, $2, 'Bo Gæst', $3, now()) returning id`,
    [place.id, cohort, coach],
  );
  // As the database does by itself a while after so many rows.
  await owner.query("analyze");
  await owner.end();
  return { cohort, session, participant, meeting, guest };
}
