import { exampleTowns } from "@mikrolaan/seeds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userByPassword } from "../identity/sign-in.ts";
import { stoppedClock } from "../platform/clock.ts";
import { rows, sql } from "../platform/sql.ts";
import { actingFor } from "../platform/transaction.ts";
import { type TestDatabase, testDatabase, testDay } from "../testing/index.ts";
import { exampleSignIns, hasExample, loadExample } from "./example.ts";

const clock = stoppedClock(testDay);
const [fjordby, bakkeby] = exampleTowns(testDay);

const tables = {
  app_user: ["users"],
  participant: ["participants"],
  programme_template: ["templates"],
  template_version: ["templateVersions"],
  cohort: ["cohorts"],
  phase: ["phases"],
  team_member: ["teamMembers"],
  room: ["rooms"],
  closed_day: ["closedDays"],
  cohort_team_member: ["cohortTeam"],
  course_session: ["sessions"],
  session_staff: ["sessionStaff"],
  enrolment: ["enrolments"],
  stage_change: ["stageChanges"],
  attendance_save: ["attendanceSaves"],
  attendance_mark: ["marks", "guestMarks"],
  attendance_change: ["attendanceChanges", "guestChanges"],
  planned_absence: ["plannedAbsences"],
  session_guest: ["guests"],
  network_series: ["networkSeries"],
  network_series_cohort: ["networkSeriesCohorts"],
  network_meeting: ["networkMeetings"],
  network_meeting_cohort: ["networkMeetingCohorts"],
  network_invitation: ["networkInvitations"],
  network_message: ["networkMessages"],
  cost_item: ["costItems"],
  assumption: ["assumptions"],
  realised_assumption: ["realisedAssumptions"],
  scenario: ["scenarios"],
  economy_plan: ["economyPlans"],
} as const;

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  expect(await hasExample(database.orm)).toBe(false);
  await loadExample(database.orm, clock);
});

afterAll(() => database.drop());

describe("the example", () => {
  it("is there once it is loaded, so that nobody loads it again", async () => {
    expect(await hasExample(database.orm)).toBe(true);
    await expect(loadExample(database.orm, clock)).rejects.toThrow();
    expect(await found(fjordby.municipality.id, "participant")).toHaveLength(60);
  });

  it.each([fjordby, bakkeby])(
    "of $municipality.name is seen by it whole, and nothing else",
    async (town) => {
      const { id } = town.municipality;
      expect(await found(id, "municipality")).toEqual([id]);
      for (const [table, keys] of Object.entries(tables)) {
        const ids = keys.flatMap((key) => town[key].map((row) => row.id));
        expect(await found(id, table), table).toEqual(ids.toSorted());
      }
    },
  );

  it("is seen by nobody who acts for no municipality", async () => {
    const seen = await database.orm.em.fork().transactional((em) => idsOf({ em }, "participant"));
    expect(seen).toEqual([]);
  });

  it("is marked as an example that follows the clock", async () => {
    const municipalities = await inFjordby(
      sql`select name, is_example, business_date from municipality`,
    );
    expect(municipalities).toEqual([
      { name: "Fjordby Kommune", is_example: true, business_date: null },
    ]);
  });

  it("keeps steps along the path in the order they were recorded", async () => {
    const steps = await inFjordby(sql`select id from stage_change order by sequence`);
    expect(steps).toEqual(fjordby.stageChanges.map(({ id }) => ({ id })));
  });

  it("lets its seven people sign in with the password shown", async () => {
    const names = exampleSignIns.accounts.map(({ name }) => name);
    expect(names).toEqual([...fjordby.users, ...bakkeby.users].map(({ name }) => name));
    for (const { email } of exampleSignIns.accounts) {
      expect(await userByPassword(database.orm, email, exampleSignIns.password)).not.toBeNull();
    }
  });
});

function found(municipalityId: string, table: string): Promise<readonly string[]> {
  return actingFor(database.orm, municipalityId, (em) => idsOf({ em }, table));
}

function inFjordby(query: Parameters<typeof rows>[1]): Promise<unknown[]> {
  return actingFor(database.orm, fjordby.municipality.id, (em) => rows({ em }, query));
}

async function idsOf(ctx: Parameters<typeof rows>[0], table: string): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    ctx,
    sql`select id from ${sql.table(table)} order by id`,
  );
  return found.map(({ id }) => id);
}
