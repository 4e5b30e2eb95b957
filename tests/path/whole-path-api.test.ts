import { randomUUID } from "node:crypto";
import { testPassword, town } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { type Product, startProduct } from "../kit/product.ts";

/** Monday of programme week 20 of a cohort that starts on 5 January 2026. */
const today = plainDate("2026-05-18");

let product: Product;
let planner: ApiUser;
let coach: ApiUser;
let manager: ApiUser;

beforeAll(async () => {
  product = await startProduct(today);
  [planner, coach, manager] = await Promise.all([
    product.as("DEVELOPMENT"),
    product.as("COACH"),
    product.as("MANAGEMENT"),
  ]);
});

afterAll(() => product.stop());

const refusals = "... on Refused { reasons { code field detail } }";

const outside = { kind: "EXTERNAL", role: "EXTERNAL_TEACHER", ftePercent: 0, competences: [] };

interface Session {
  readonly id: string;
  readonly module: string;
  readonly date: string;
  readonly version: number;
  readonly roster: readonly {
    enrolmentId: string;
    name: string;
    mark: { status: string } | null;
  }[];
}

const found = { cohortId: "", sessions: [] as Session[], people: [] as string[] };

describe("from an empty town to a cohort planned, attended and paid back, by GraphQL alone", () => {
  it("the planner plans a cohort: 14 lines and 16 session days, week 18 on 4 May 2026", async () => {
    const { planCohort } = await planner.ask<{
      planCohort: {
        id: string;
        phases: { number: number; code: string; startsOn: string; endsOn: string | null }[];
        sessions: Session[];
      };
    }>(
      `mutation ($input: PlanCohortInput!) { planCohort(input: $input) { ... on Cohort {
         id phases { number code startsOn endsOn } sessions { id module date version } } ${refusals} } }`,
      { input: { name: "Hold 3 · forår 2026", startsOn: "2026-01-05", seats: 20 } },
    );
    found.cohortId = planCohort.id;
    found.sessions = planCohort.sessions;
    expect(planCohort.phases).toHaveLength(14);
    expect(planCohort.phases.filter((it) => it.endsOn === null)).toHaveLength(1);
    expect(planCohort.phases[6]).toMatchObject({
      code: "COLLECTIVE_COURSE",
      startsOn: "2026-05-04",
    });
    expect(planCohort.phases[8]).toMatchObject({ startsOn: "2026-08-10" });
    expect(planCohort.phases[12]).toMatchObject({ code: "SCREENING_4", startsOn: "2027-02-22" });
    const counts = Map.groupBy(planCohort.sessions, (it) => it.module);
    expect([...counts].map(([module, days]) => [module, days.length])).toEqual([
      ["ACCOUNTING", 8],
      ["MARKETING_WORKSHOP", 2],
      ["VAT_AND_TAX", 2],
      ["RETREAT", 4],
    ]);
  });

  it("the planner gives a session its place and instructor, calls one off and holds it after all", async () => {
    const [first] = found.sessions;
    if (!first) throw new Error("No session.");
    const { id } = first;
    const session = "sessions { version place instructor topic status cancelledReason }";
    const change = (verb: string, type: string) =>
      `mutation ($input: ${type}!) { ${verb}(input: $input) {
         ... on SessionsChanged { changeId ${session} } ${refusals} } }`;
    const { saveTeamMember: lars } = await planner.ask<{ saveTeamMember: { id: string } }>(
      `mutation ($input: SaveTeamMemberInput!) { saveTeamMember(input: $input) {
         ... on TeamMember { id } ${refusals} } }`,
      { input: { version: 0, name: "Lars Bøgh", ...outside } },
    );
    const changes = { place: "Fjordsalen", memberIds: [lars.id], topic: "Bilag" };
    const input = { id, version: first.version, scope: "THIS", changes };
    const edit = change("editSessions", "EditSessionsInput");
    const edited = await planner.ask<{ editSessions: object }>(edit, { input });
    const told = { place: "Fjordsalen", instructor: "Lars Bøgh", topic: "Bilag" };
    expect(edited.editSessions).toMatchObject({ sessions: [{ version: 2, ...told }] });
    const again = await planner.ask<{ editSessions: object }>(edit, {
      input: { ...input, changes: { topic: "Moms" } },
    });
    expect(again.editSessions).toMatchObject({ reasons: [{ code: "CHANGED_BY_ANOTHER" }] });

    const cancelled = await planner.ask<{ cancelSession: { changeId: string } }>(
      change("cancelSession", "CancelSessionInput"),
      { input: { id, version: 2, reason: "Underviser syg" } },
    );
    expect(cancelled.cancelSession).toMatchObject({
      sessions: [{ status: "CANCELLED", cancelledReason: "Underviser syg" }],
    });
    const restored = await planner.ask<{ restoreSession: object }>(
      change("restoreSession", "RestoreSessionInput"),
      { input: { id, version: 3 } },
    );
    expect(restored.restoreSession).toMatchObject({
      sessions: [{ status: "PLANNED", cancelledReason: null, ...told }],
    });
  });

  it("the coach registers twelve people, enrols them from January and moves them to the course", async () => {
    for (let at = 1; at <= 12; at++) {
      const { registerParticipant } = await coach.ask<{ registerParticipant: { id: string } }>(
        "mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input) { id } }",
        { input: { firstName: `Borger ${at}`, lastName: at % 2 ? "Ågård" : "Abildgaard" } },
      );
      found.people.push(registerParticipant.id);
      const { enrolParticipant } = await coach.ask<{
        enrolParticipant: { id: string; version: number; stage: string };
      }>(
        `mutation ($input: EnrolParticipantInput!) { enrolParticipant(input: $input) {
           ... on Enrolment { id version stage } ${refusals} } }`,
        {
          input: {
            cohortId: found.cohortId,
            participantId: registerParticipant.id,
            startsOn: "2026-02-23",
          },
        },
      );
      expect(enrolParticipant.stage).toBe("ENQUIRY");
      const { moveToStage } = await coach.ask<{
        moveToStage: { stage: string; changes: object[] };
      }>(
        `mutation ($input: MoveToStageInput!) { moveToStage(input: $input) { ... on Enrolment {
           stage changes { fromStage toStage on changedBy } } ${refusals} } }`,
        {
          input: {
            enrolmentId: enrolParticipant.id,
            version: enrolParticipant.version,
            stage: "COURSE",
            on: "2026-05-04",
            reason: "Bevilget ved 2. screening",
          },
        },
      );
      expect(moveToStage.stage).toBe("COURSE");
      expect(moveToStage.changes).toHaveLength(2);
    }
    const { participants } = await coach.ask<{
      participants: { total: number; items: { name: string }[] };
    }>(`{ participants(search: "aagaard", first: 5) { total items { name } } }`);
    expect(participants.total).toBe(6);
    expect(participants.items).toHaveLength(5);
  });

  it("the coach marks a roster: unset is not absent, and hours follow the session", async () => {
    const session = await rosterOf(found.sessions[0]?.id ?? "");
    expect(session.roster).toHaveLength(12);
    expect(session.roster.every((it) => it.mark === null)).toBe(true);
    const [sick, late, ...others] = session.roster.map((it) => it.enrolmentId);
    const marks = [
      { enrolmentId: sick, status: "SICK", version: 0 },
      { enrolmentId: late, status: "LATE", minutes: 120, version: 0 },
      ...others.slice(0, 8).map((enrolmentId) => ({ enrolmentId, status: "PRESENT", version: 0 })),
    ];
    const { saveRoster } = await coach.ask<{
      saveRoster: { session: { recorded: number; expected: number; present: number } };
    }>(
      `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) {
         ... on RosterSaved { session { recorded expected present } } ${refusals} } }`,
      { input: { key: randomUUID(), sessionId: session.id, marks } },
    );
    expect(saveRoster.session).toEqual({ recorded: 10, expected: 12, present: 9 });
  });

  it("the coach holds a network meeting, and nobody's attendance knows of it", async () => {
    const before = await modules();
    const { planNetworkMeeting } = await coach.ask<{
      planNetworkMeeting: { id: string; invited: number };
    }>(
      `mutation ($input: PlanNetworkMeetingInput!) { planNetworkMeeting(input: $input) {
         ... on NetworkMeeting { id invited } ${refusals} } }`,
      {
        input: {
          date: "2026-05-18",
          startsAt: "16:00",
          endsAt: "18:00",
          place: "Værkstedet",
          cohortIds: [found.cohortId],
        },
      },
    );
    expect(planNetworkMeeting.invited).toBe(12);
    const guests = found.people.map((participantId, at) => ({ participantId, came: at < 5 }));
    const { recordNetworkAttendance } = await coach.ask<{ recordNetworkAttendance: object }>(
      `mutation ($input: RecordNetworkAttendanceInput!) { recordNetworkAttendance(input: $input) {
         ... on NetworkMeeting { invited came recorded } ${refusals} } }`,
      { input: { meetingId: planNetworkMeeting.id, guests } },
    );
    expect(recordNetworkAttendance).toEqual({ invited: 12, came: 5, recorded: 12 });
    expect(await modules()).toEqual(before);
  });

  it("the manager sees progress and what payback starts from, and no name by any way", async () => {
    await planner.ask(
      "mutation ($input: RecordCostInput!) { recordCost(input: $input) { amount } }",
      {
        input: {
          cohortId: found.cohortId,
          kind: "ACCOUNTING_COURSE",
          quantity: 24,
          unitPrice: 100_000,
          incurredOn: "2026-05-11",
          source: "Faktura 1",
        },
      },
    );
    const { progress, economyCohort } = await manager.ask<{
      progress: { people: number; stages: { stage: string; reached: number }[] };
      economyCohort: object;
    }>(
      `query ($id: ID!) { progress(cohortId: $id) { people stages { stage reached } }
        economyCohort(id: $id) { name participants dots { selfSupporting } invoices { kind amount } } }`,
      { id: found.cohortId },
    );
    expect(progress.people).toBe(12);
    expect(progress.stages.find((it) => it.stage === "COURSE")?.reached).toBe(12);
    expect(economyCohort).toEqual({
      name: "Hold 3 · forår 2026",
      participants: 12,
      dots: { selfSupporting: 0 },
      invoices: [{ kind: "ACCOUNTING_COURSE", amount: 2_400_000 }],
    });
    const session = found.sessions[0]?.id;
    for (const document of [
      "{ participants { total } }",
      `{ participant(id: "${found.people[0]}") { name } }`,
      `{ session(id: "${session}") { roster { name } } }`,
      `{ cohort(id: "${found.cohortId}") { attendanceSheet { rows { name } } } }`,
      "{ networkMeetings { items { guests { name } } } }",
    ]) {
      const { errors } = await manager.answer(document);
      expect(errors?.[0]?.extensions.code, document).toBe("FORBIDDEN");
    }
  });
});

describe("bad input is refused on its field, and changes nothing", () => {
  const bad: readonly [string, string, object, string, string][] = [
    ["31.2.2026", "PlanCohortInput", cohort({ startsOn: "2026-02-31" }), "startsOn", "NOT_A_DATE"],
    [
      "a Tuesday",
      "PlanCohortInput",
      cohort({ startsOn: "2026-01-06" }),
      "startsOn",
      "NOT_A_MONDAY",
    ],
    ["no seats", "PlanCohortInput", cohort({ seats: 0 }), "seats", "TOO_SMALL"],
    ["10,000 seats", "PlanCohortInput", cohort({ seats: 10_000 }), "seats", "TOO_LARGE"],
    [
      "a name of 10,000",
      "PlanCohortInput",
      cohort({ name: "x".repeat(10_000) }),
      "name",
      "TOO_LONG",
    ],
    ["an empty name", "PlanCohortInput", cohort({ name: "  " }), "name", "REQUIRED"],
    [
      "a control character",
      "PlanCohortInput",
      cohort({ name: "a\u0000b" }),
      "name",
      "CONTROL_CHARACTERS",
    ],
  ];

  it.each(bad)("%s", async (_, type, input, field, code) => {
    const before = await cohortNames();
    const verb = type.charAt(0).toLowerCase() + type.slice(1).replace("Input", "");
    const { errors } = await planner.answer(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename } }`,
      { input },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [expect.objectContaining({ field, code })],
    });
    expect(await cohortNames()).toEqual(before);
  });

  it("an end before its start", async () => {
    const { errors } = await planner.answer(
      "mutation ($input: PlanNetworkMeetingInput!) { planNetworkMeeting(input: $input) { __typename } }",
      {
        input: {
          date: "2026-06-01",
          startsAt: "18:00",
          endsAt: "16:00",
          cohortIds: [found.cohortId],
        },
      },
    );
    expect(errors?.[0]?.extensions.issues).toEqual([
      expect.objectContaining({ field: "endsAt", code: "END_BEFORE_START" }),
    ]);
  });

  it("a mark for a session in the future, and one for somebody who was not enrolled that day", async () => {
    const future = found.sessions.find((it) => it.date > today);
    const past = found.sessions[0];
    const people = (await rosterOf(past?.id ?? "")).roster;
    const save = (sessionId: string | undefined, enrolmentId: string | undefined) =>
      coach.ask<{ saveRoster: object }>(
        `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) { ${refusals} } }`,
        {
          input: {
            ...{ key: randomUUID(), sessionId },
            marks: [{ enrolmentId, status: "PRESENT", version: 0 }],
          },
        },
      );
    const unset = people.find((it) => it.mark === null)?.enrolmentId;
    expect((await save(future?.id, unset)).saveRoster).toMatchObject({
      reasons: [{ code: "SESSION_IN_FUTURE", field: "marks.0" }],
    });
    const late = await enrolledOn("2026-05-17");
    expect((await save(past?.id, late)).saveRoster).toMatchObject({
      reasons: [{ code: "NOT_ENROLLED_THAT_DAY", field: "marks.0" }],
    });
    expect((await rosterOf(past?.id ?? "")).roster).toEqual(people);
  });

  it("an unknown id, a foreign one and no id at all are answered alike", async () => {
    const other = await startTownWithCohort();
    const answers = await Promise.all(
      [randomUUID(), other, "no-id"].map((id) => coach.answer(`{ cohort(id: "${id}") { name } }`)),
    );
    for (const { errors } of answers) {
      expect(errors).toEqual(answers[0]?.errors);
      expect(errors?.[0]?.extensions).toEqual({ code: "NOT_FOUND" });
    }
  });
});

function cohort(change: object): object {
  return { name: "Hold", startsOn: "2026-01-05", seats: 20, ...change };
}

async function cohortNames(): Promise<string[]> {
  const { cohorts } = await planner.ask<{ cohorts: { items: { name: string }[] } }>(
    "{ cohorts { items { name } } }",
  );
  return cohorts.items.map((it) => it.name);
}

async function rosterOf(id: string): Promise<Session> {
  const { session } = await coach.ask<{ session: Session }>(
    "query ($id: ID!) { session(id: $id) { id roster { enrolmentId name mark { status } } } }",
    { id },
  );
  return session;
}

async function modules(): Promise<object> {
  const { progress } = await coach.ask<{ progress: object }>(
    `query ($id: ID!) { progress(cohortId: $id) {
       modules { module attended { attended held attendedMinutes heldMinutes } } } }`,
    { id: found.cohortId },
  );
  return progress;
}

/** Someone new in the cohort since a day; answers the enrolment. */
async function enrolledOn(startsOn: string): Promise<string> {
  const { registerParticipant } = await coach.ask<{ registerParticipant: { id: string } }>(
    "mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input) { id } }",
    { input: { firstName: "Sent", lastName: "Ankommet" } },
  );
  const { enrolParticipant } = await coach.ask<{ enrolParticipant: { id: string } }>(
    `mutation ($input: EnrolParticipantInput!) { enrolParticipant(input: $input) {
       ... on Enrolment { id } ${refusals} } }`,
    { input: { cohortId: found.cohortId, participantId: registerParticipant.id, startsOn } },
  );
  return enrolParticipant.id;
}

/** A cohort in another town of the same database. */
async function startTownWithCohort(): Promise<string> {
  const elsewhere = await town(product.database.orm, today);
  const stranger = await signIn(product.url, elsewhere.email("DEVELOPMENT"), testPassword);
  const { planCohort } = await stranger.ask<{ planCohort: { id: string } }>(
    `mutation ($input: PlanCohortInput!) { planCohort(input: $input) { ... on Cohort { id } } }`,
    { input: cohort({}) },
  );
  return planCohort.id;
}
