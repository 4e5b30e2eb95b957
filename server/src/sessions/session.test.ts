import { randomUUID } from "node:crypto";
import { addDays, plainDate } from "@mikrolaan/shared/calendar";
import { type Role, roles } from "@mikrolaan/shared/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { course, marked, wanted } from "../testing/course.ts";
import { agreed, given, handbookPlan } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { planner, reasonsOf } from "../testing/planning.ts";
import type { CourseSession } from "./session.entity.ts";
import { sessionCan } from "./session.policy.ts";
import { session } from "./session.reads.ts";
import { cancelSession, restoreSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const read = (id: string) => place.as("COACH", (ctx) => session(ctx, id));

const cancel = (id: string, version = 1) =>
  place.as("COACH", (ctx) => cancelSession(ctx, { id, version, reason: "Underviser syg" }));

const restore = (id: string, version: number) =>
  place.as("COACH", (ctx) => restoreSession(ctx, { id, version }));

async function firstSession(): Promise<CourseSession> {
  const [first] = (await course(place, [])).sessions;
  if (!first) throw new Error("No session.");
  return first;
}

/** The first session of a course with one person marked as there. */
async function heldSession(): Promise<CourseSession> {
  const { sessions, enrolmentIds } = await course(place, ["Anne Abild"]);
  const [first] = sessions;
  if (!first) throw new Error("No session.");
  await marked(place, first, wanted(enrolmentIds[0], "PRESENT"));
  return first;
}

describe("the course of a cohort", () => {
  it("has its days from the day it is planned, as the template says", async () => {
    const startsOn = plainDate("2026-01-05");
    const { id } = await given(place).cohort({ startsOn });
    const { data } = await ask(
      place,
      "MANAGEMENT",
      `{ cohort(id: "${id}") { sessions { module ordinal date startsAt endsAt overnight
         status version recorded expected place } } }`,
    );
    const planned = handbookPlan(startsOn).sessions;
    const unheld = { status: "PLANNED", version: 1, recorded: 0, expected: 0, place: null };
    expect(data.cohort.sessions).toEqual(planned.map((it) => ({ ...it, ...unheld })));
    expect(planned).toHaveLength(16);
  });

  it("keeps its hours on the clock across summer time", async () => {
    const { sessions } = await course(place, []);
    expect(sessions[0]?.date).toBe("2026-10-26");
    expect(new Set(sessions.slice(0, 8).map((it) => it.startsAt)).size).toBe(1);
  });

  it("is seen by its own municipality only; what cannot be an id is not found either", async () => {
    const elsewhere = await town(database.orm);
    const { id } = await firstSession();
    for (const asked of [randomUUID(), "no-id", id]) {
      const { errors } = await ask(elsewhere, "COACH", `{ session(id: "${asked}") { id } }`);
      expect(errors).toEqual(["NOT_FOUND"]);
    }
    const foreign = elsewhere.as("COACH", (ctx) => restoreSession(ctx, { id, version: 1 }));
    await expect(foreign).rejects.toThrow("No such thing.");
  });

  it("is read by management in counts, and its roster and sheet not at all", async () => {
    const { id, cohort } = await heldSession();
    const counts = await ask(
      place,
      "MANAGEMENT",
      `{ session(id: "${id}") { recorded expected present can { edit cancel restore recordAttendance } } }`,
    );
    expect(counts.data.session).toEqual({
      recorded: 1,
      expected: 1,
      present: 1,
      can: { edit: false, cancel: false, restore: false, recordAttendance: false },
    });
    for (const named of [
      `{ session(id: "${id}") { roster { name } } }`,
      `{ cohort(id: "${cohort}") { attendanceSheet { rows { name } } } }`,
    ]) {
      expect((await ask(place, "MANAGEMENT", named)).errors).toEqual(["FORBIDDEN"]);
    }
  });
});

describe("a session called off", () => {
  it("says why, cannot be edited or called off again, and is as before once it is restored", async () => {
    const first = await firstSession();
    const before = await read(first.id);
    agreed(await cancel(first.id));
    expect(await read(first.id)).toMatchObject({
      status: "CANCELLED",
      cancelledReason: "Underviser syg",
      can: { edit: false, cancel: false, restore: true, recordAttendance: false },
    });
    const cancelled = [{ code: "SESSION_CANCELLED" }];
    expect(reasonsOf(await planner(place).edit({ id: first.id, version: 2 }, {}))).toEqual(
      cancelled,
    );
    expect(reasonsOf(await cancel(first.id, 2))).toEqual(cancelled);
    expect(reasonsOf(await restore(first.id, 1))).toEqual([{ code: "CHANGED_BY_ANOTHER" }]);
    agreed(await restore(first.id, 2));
    expect(await read(first.id)).toEqual({ ...before, version: 3 });
  });

  it("is held after all only while its time has not been given to another", async () => {
    const { id, date, cohort } = await firstSession();
    agreed(await cancel(id));
    const once = { pattern: { kind: "DAILY", every: 1 }, count: 1 };
    const instead = { rule: once, startsOn: date, startsAt: "11:00", endsAt: "13:00" };
    const { changeId } = agreed(await planner(place).add(cohort, instead));
    expect(reasonsOf(await restore(id, 2))).toMatchObject([
      {
        code: "SLOT_TAKEN",
        field: "sessions.0",
        date,
        clash: { kind: "COHORT", startsAt: "11:00" },
      },
    ]);
    agreed(await planner(place).undo(changeId));
    agreed(await restore(id, 2));
  });

  it("stays as it is when it is held after all and never was called off", async () => {
    const { id } = await firstSession();
    const before = await read(id);
    expect(agreed(await restore(id, 1)).changeId).toBeNull();
    expect(await read(id)).toEqual(before);
  });

  it("is refused where people were marked, and by whoever saw an older version", async () => {
    const held = await heldSession();
    const { date } = held;
    expect(reasonsOf(await cancel(held.id))).toEqual([
      { code: "ATTENDANCE_RECORDED", field: "sessions.0", detail: date, date },
    ]);
    expect(reasonsOf(await cancel(held.id, 4))).toEqual([{ code: "CHANGED_BY_ANOTHER" }]);
    expect((await read(held.id)).status).toBe("PLANNED");
  });
});

describe("what a session's page offers", () => {
  const planned = { date: testDay, status: "PLANNED", marks: 0 } as const;
  const states = {
    planned,
    held: { ...planned, marks: 1 },
    future: { ...planned, date: addDays(testDay, 1) },
    cancelled: { ...planned, status: "CANCELLED" },
  } as const;

  const offered = {
    DEVELOPMENT: {
      planned: ["edit", "cancel"],
      held: ["edit"],
      future: ["edit", "cancel"],
      cancelled: ["restore"],
    },
    COACH: {
      planned: ["edit", "cancel", "recordAttendance"],
      held: ["edit", "recordAttendance"],
      future: ["edit", "cancel"],
      cancelled: ["restore"],
    },
    MANAGEMENT: { planned: [], held: [], future: [], cancelled: [] },
    LEGAL: { planned: [], held: [], future: [], cancelled: [] },
    ADMIN: { planned: [], held: [], future: [], cancelled: [] },
  } as const satisfies Record<Role, Record<keyof typeof states, readonly string[]>>;

  it.each(roles)("%s", (role) => {
    for (const [name, state] of Object.entries(states)) {
      const can = sessionCan(place.actor(role), state, testDay);
      const acts = Object.entries(can).filter(([, may]) => may);
      expect(acts.map(([act]) => act)).toEqual(offered[role][name as keyof typeof states]);
    }
  });
});
