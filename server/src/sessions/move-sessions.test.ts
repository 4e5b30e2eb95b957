import { addDays, addWeeks, type PlainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Cohort } from "../cohorts/index.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { closed, planNow, planner, reasonsOf, sessionsNow } from "../testing/planning.ts";
import { room } from "../testing/resources.ts";
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
  held = await course(place, ["Anne Abild"]);
  all = planner(place);
});

afterAll(() => database.drop());

/** The n-th session of the course: eight of accounting, two days of workshop, two of tax, the retreat. */
function nth(n: number): CourseSession {
  const session = held.sessions[n - 1];
  if (!session) throw new Error("No session.");
  return session;
}

const datesNow = async () => (await sessionsNow(place, held.cohortId)).map((it) => it.date);
const datesBefore = () => held.sessions.map((it) => it.date);
const later = (dates: readonly PlainDate[], weeks: number) =>
  dates.map((it) => addWeeks(it, weeks));

describe("moving this and the rest", () => {
  it("moves every module of the cohort from there on, and says of each from where to where", async () => {
    const { moves } = agreed(await all.move(nth(6), 2));
    const [stay, go] = [datesBefore().slice(0, 5), datesBefore().slice(5)];
    expect(await datesNow()).toEqual([...stay, ...later(go, 2)]);
    expect(moves).toEqual(
      held.sessions.slice(5).map(({ id, date }) => {
        return { sessionId: id, from: date, to: addWeeks(date, 2) };
      }),
    );
  });

  it("goes on past a closed week with all that comes after, and keeps the order", async () => {
    await closed(place, "Uge 51", { kind: "ISO_WEEKS", fromWeek: 51, toWeek: 51 });
    agreed(await all.move(nth(7), 1));
    const [seventh, eighth, workshop, next] = (await datesNow()).slice(6);
    // The 7th would lie in week 51 and goes on to week 52, the 8th to the Monday after; the workshop,
    // which lay the day after the 8th, waits for it.
    expect([seventh, eighth]).toEqual(["2026-12-21", "2026-12-28"]);
    expect([workshop, next]).toEqual(["2026-12-29", "2026-12-30"]);
  });

  it("keeps a retreat whole, past a holiday that one of its days would meet", async () => {
    const retreat = held.sessions.slice(12);
    // Seven weeks on, Thursday is Maundy Thursday; the week after that is free.
    const { moves } = agreed(await all.move(nth(13), 7));
    expect(moves.map(({ to }) => to)).toEqual(
      later(
        retreat.map((it) => it.date),
        8,
      ),
    );
    expect((await sessionsNow(place, held.cohortId)).slice(12).map((it) => it.overnight)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("moves one alone when told so", async () => {
    agreed(await all.move(nth(8), -8, { onlyThis: true }));
    const moved = agreed(await all.move(nth(6), 9, { onlyThis: true }));
    expect(moved.moves).toHaveLength(1);
    const stayed = (await sessionsNow(place, held.cohortId)).filter((it) => it.version === 1);
    expect(stayed).toHaveLength(14);
  });

  it("leaves those called off, and the day each was first planned for", async () => {
    agreed(await all.cancel(nth(8)));
    agreed(await all.move(nth(7), 1));
    const stored = await sessionsNow(place, held.cohortId);
    expect(stored.find((it) => it.id === nth(8).id)?.date).toBe(nth(8).date);
    const moved = stored.find((it) => it.id === nth(7).id);
    expect(moved).toMatchObject({ date: addDays(nth(7).date, 7), plannedOn: nth(7).date });
  });
});

describe("what a move would do", () => {
  it("is shown before, the very moves, and nothing is stored", async () => {
    const before = await planNow(place);
    const preview = await all.preview(nth(6), 2);
    expect(preview.reasons).toEqual([]);
    expect(await planNow(place)).toEqual(before);
    expect(preview.moves).toEqual(agreed(await all.move(nth(6), 2)).moves);
  });

  it("is read over the API in a transaction that cannot write, with the sessions as they are", async () => {
    const { data, errors } = await ask(
      place,
      "COACH",
      `query ($input: MoveSessionsInput!) { previewMove(input: $input) {
         moves { from to session { id module ordinal } } reasons { code } } }`,
      { input: { id: nth(15).id, version: 1, weeks: 1 } },
    );
    expect(errors).toEqual([]);
    expect(data.previewMove.moves).toMatchObject([
      { from: nth(15).date, to: addDays(nth(15).date, 7), session: { id: nth(15).id, ordinal: 3 } },
      { session: { id: nth(16).id, module: "RETREAT", ordinal: 4 } },
    ]);
  });

  it("tells the same reasons as the move", async () => {
    await marked(place, nth(2), wanted(held.enrolmentIds[0], "PRESENT"));
    const { reasons } = await all.preview(nth(1), 1);
    expect(reasons).toEqual(reasonsOf(await all.move(nth(1), 1)));
    expect(reasons.map(({ code }) => code)).toEqual(["ATTENDANCE_RECORDED"]);
  });
});

describe("a move is refused, and nothing is moved,", () => {
  it("for every day with marks, one by one", async () => {
    const before = await planNow(place);
    for (const n of [1, 3]) await marked(place, nth(n), wanted(held.enrolmentIds[0], "PRESENT"));
    expect(reasonsOf(await all.move(nth(1), 1))).toEqual([
      { code: "ATTENDANCE_RECORDED", field: "sessions.0", detail: nth(1).date, date: nth(1).date },
      { code: "ATTENDANCE_RECORDED", field: "sessions.2", detail: nth(3).date, date: nth(3).date },
    ]);
    expect(await planNow(place)).toEqual(before);
  });

  it("where its room is another's by then, saying whose", async () => {
    const salen = await room(place, "Salen");
    const other = await course(place, []);
    const theirs = other.sessions[7];
    if (!theirs) throw new Error("No session.");
    agreed(await all.edit(theirs, { roomId: salen }));
    agreed(await all.edit(nth(7), { roomId: salen }));
    expect(reasonsOf(await all.move({ id: nth(7).id, version: 2 }, 1))).toMatchObject([
      {
        code: "SLOT_TAKEN",
        field: "sessions.0",
        date: nth(8).date,
        clash: { kind: "ROOM", name: "Salen" },
      },
    ]);
    expect(await datesNow()).toEqual(datesBefore());
  });

  it("when no week is ever free, with the reason", async () => {
    await closed(place, "Lukket", { kind: "ISO_WEEKS", fromWeek: 1, toWeek: 53 });
    expect(reasonsOf(await all.move(nth(16), 1))).toEqual([
      { code: "DAY_OFF", field: "sessions.0", detail: "Lukket", date: nth(16).date },
    ]);
  });

  it("when another has changed it, when it is called off, and when the cohort is closed", async () => {
    agreed(await all.cancel(nth(8)));
    expect(codesOf(await all.move(nth(8), 1))).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(codesOf(await all.move({ id: nth(8).id, version: 2 }, 1))).toEqual([
      "SESSION_CANCELLED",
    ]);
    await expect(planner(await town(database.orm)).move(nth(7), 1)).rejects.toThrow(
      "No such thing.",
    );
    const close = { status: "CLOSED" } as const;
    await place.as("DEVELOPMENT", ({ em }) => em.nativeUpdate(Cohort, held.cohortId, close));
    expect(codesOf(await all.move(nth(7), 1))).toEqual(["COHORT_CLOSED"]);
  });
});
