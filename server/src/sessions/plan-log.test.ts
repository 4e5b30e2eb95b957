import { addDays } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Phase } from "../cohorts/index.ts";
import { logged } from "../cohorts/plan-change.service.ts";
import { refused } from "../platform/refused.graphql.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { planNow, planner } from "../testing/planning.ts";
import type { CourseSession } from "./session.entity.ts";

let database: TestDatabase;
let place: Town;
let held: Course;
let all: ReturnType<typeof planner>;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, []);
  all = planner(place);
});

afterAll(() => database.drop());

function nth(n: number): CourseSession {
  const session = held.sessions[n - 1];
  if (!session) throw new Error("No session.");
  return session;
}

async function log(first = 20, after: string | null = null) {
  const { data, errors } = await ask(
    place,
    "COACH",
    `query ($id: ID!, $first: Int!, $after: String) { planChanges(cohortId: $id, first: $first, after: $after) {
       total endCursor items { id kind changedBy changedAt undoneBy undoneAt can { undo }
         summary { sessions module from to weeks phase } } } }`,
    { id: held.cohortId, first, after },
  );
  expect(errors).toEqual([]);
  return data.planChanges;
}

describe("the log of a plan", () => {
  it("says who did what and when, the latest first, in pages, and who took it back", async () => {
    agreed(await all.edit(nth(8), { startsAt: "08:00" }));
    const { changeId } = agreed(await all.move(nth(7), 1));
    agreed(await all.add(held.cohortId));
    agreed(await all.undo(changeId));
    const page = await log(2);
    expect(page).toMatchObject({
      total: 4,
      items: [
        {
          kind: "SESSIONS_ADDED",
          changedBy: "Test DEVELOPMENT",
          changedAt: "2026-11-23T09:07:00Z",
          undoneBy: null,
          can: { undo: true },
          summary: {
            sessions: 8,
            module: "FOLLOW_UP_ACCOUNTING",
            from: null,
            to: "2027-03-02",
            weeks: null,
          },
        },
        {
          id: changeId,
          kind: "SESSIONS_MOVED",
          undoneBy: "Test DEVELOPMENT",
          undoneAt: "2026-11-23T09:07:00Z",
          can: { undo: false },
          summary: {
            sessions: 10,
            module: null,
            from: nth(7).date,
            to: addDays(nth(7).date, 7),
            weeks: 1,
          },
        },
      ],
    });
    const rest = await log(2, page.endCursor);
    expect(rest.items.map((it: { kind: string }) => it.kind)).toEqual([
      ...["SESSIONS_EDITED", "PLANNED"],
    ]);
    expect(rest.endCursor).toBeNull();
    const [, planned] = rest.items;
    expect(planned).toMatchObject({ summary: { sessions: 16 }, can: { undo: false } });
    expect(codesOf(await all.undo(planned.id))).toEqual(["NOT_UNDOABLE"]);
  });

  it("has nothing of a deed that was refused, or that changed nothing", async () => {
    const { date } = nth(1);
    agreed(await all.edit(nth(1), { date }));
    expect(codesOf(await all.edit(nth(1), { date: "2026-12-25" }))).toEqual(["DAY_OFF"]);
    await place.as("COACH", (ctx) =>
      logged(
        ctx,
        held.cohortId,
        "PHASE_MOVED",
        async () => refused("CHANGED_BY_ANOTHER"),
        () => ({}),
      ),
    );
    await place.as("COACH", (ctx) =>
      logged(
        ctx,
        held.cohortId,
        "PHASE_MOVED",
        async () => ({}),
        () => ({}),
      ),
    );
    expect((await log()).items).toMatchObject([{ kind: "PLANNED" }]);
  });

  it("holds a phase moved within a deed, and gives its days back with the rest", async () => {
    const before = await planNow(place);
    let id = "";
    await place.as("DEVELOPMENT", (ctx) =>
      logged(
        ctx,
        held.cohortId,
        "PHASE_MOVED",
        async (changeId) => {
          const own = { cohort: held.cohortId, code: "SCREENING_3" } as const;
          const phase = await ctx.em.findOneOrFail(Phase, own);
          ctx.em.assign(phase, { startsOn: addDays(phase.startsOn, 7), startPinned: true });
          id = changeId;
          return phase;
        },
        ({ code, startsOn }) => ({ phase: code, to: startsOn }),
      ),
    );
    const [{ summary }] = (await log()).items;
    expect(summary).toMatchObject({ phase: "SCREENING_3", sessions: null });
    expect(await planNow(place)).not.toEqual(before);
    agreed(await all.undo(id));
    expect(await planNow(place)).toEqual(before);
  });

  it("is read of one kind of deed alone, counted by itself", async () => {
    agreed(await all.edit(nth(1), { topic: "Bilag" }));
    agreed(await all.cancel(nth(2)));
    const query = `query ($id: ID!, $kind: PlanChangeKind) { planChanges(cohortId: $id, kind: $kind) { total items { kind } } }`;
    const of = async (kind: string) =>
      (await ask(place, "COACH", query, { id: held.cohortId, kind })).data.planChanges;
    expect(await of("SESSION_CANCELLED")).toEqual({
      total: 1,
      items: [{ kind: "SESSION_CANCELLED" }],
    });
    expect(await of("SESSIONS_MOVED")).toEqual({ total: 0, items: [] });
  });

  it("is read by the team, and of one's own municipality only", async () => {
    agreed(await all.edit(nth(1), { topic: "Bilag" }));
    const query = `{ planChanges(cohortId: "${held.cohortId}") { total } }`;
    expect((await ask(place, "MANAGEMENT", query)).errors).toEqual(["FORBIDDEN"]);
    const elsewhere = await town(database.orm);
    expect((await ask(elsewhere, "COACH", query)).errors).toEqual(["NOT_FOUND"]);
  });
});
