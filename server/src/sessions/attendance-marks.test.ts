import { addDays } from "@mikrolaan/shared/calendar";
import {
  attendanceOf,
  attendanceStatuses,
  type AttendanceMark as CoreMark,
  countedMarks,
  minutesFor,
} from "@mikrolaan/shared/sessions";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { attendanceMarks } from "./attendance-marks.reads.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  held = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
});

afterAll(() => database.drop());

const overview = `query ($id: ID!) { cohort(id: $id) { attendanceOverview {
  sums { sessionId module enrolmentId attended held expected attendedMinutes heldMinutes }
  statuses { sessionId status count } } } }`;

const marks = `query ($filter: AttendanceMarksFilter!, $first: Int! = 100, $after: String) {
  attendanceMarks(filter: $filter, first: $first, after: $after) {
    total endCursor items { date status minutes person { name } } } }`;

type Sum = Record<"attended" | "held" | "expected" | "attendedMinutes" | "heldMinutes", number> &
  Record<"sessionId" | "module" | "enrolmentId", string | null>;

const sumsOf = async (where: Course): Promise<readonly Sum[]> => {
  const { data } = await ask(place, "COACH", overview, { id: where.cohortId });
  return data.cohort.attendanceOverview.sums;
};

describe("the marks behind a figure", () => {
  it("are as many as every figure says, whatever is recorded", async () => {
    const day = fc.array(fc.option(fc.constantFrom(...attendanceStatuses)), {
      minLength: 3,
      maxLength: 3,
    });
    const past = held.sessions.filter(({ date }) => date <= testDay);
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: past.length, maxLength: past.length }),
        async (days) => {
          const made = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
          const known: (CoreMark & { readonly person: number; readonly session: number })[] = [];
          for (const [session, statuses] of days.entries()) {
            const set = statuses.flatMap((status, person) => {
              if (!status) return [];
              const minutes = minutesFor(status, 180);
              known.push({ status, minutes, sessionMinutes: 180, person, session });
              return [wanted(made.enrolmentIds[person], status)];
            });
            if (set.length > 0) await marked(place, made.sessions[session], ...set);
          }
          const byHeld = attendanceOf(known, "ATTENDED_OF_HELD");
          const whole = (await sumsOf(made)).find(
            (it) => !it.sessionId && !it.module && !it.enrolmentId,
          );
          expect(
            whole ?? { attended: 0, held: 0, expected: 0, heldMinutes: 0, attendedMinutes: 0 },
          ).toMatchObject({
            ...{ attended: byHeld.attended, held: byHeld.held },
            expected: attendanceOf(known, "ATTENDED_OF_EXPECTED").held,
            ...{ heldMinutes: byHeld.heldMinutes, attendedMinutes: byHeld.attendedMinutes },
          });
          for (const sum of await sumsOf(made)) {
            const { sessionId, module, enrolmentId } = sum;
            const any = { cohortId: made.cohortId, from: null, to: null };
            const of = { ...any, sessionId, enrolmentId, module: module as null };
            const counts = await place.as("COACH", async (ctx) => {
              const found = [];
              for (const counted of countedMarks) {
                found.push((await attendanceMarks(ctx, { counted, ...of }, { first: 1 })).total);
              }
              return found;
            });
            expect(counts).toEqual([sum.attended, sum.held, sum.expected]);
          }
        },
      ),
      { numRuns: 4 },
    );
  });

  it("leave out what was recorded of someone after they had left", async () => {
    const made = await course(place, ["Anne Abild", "Bo Bak"]);
    const [first, second, third] = made.sessions;
    const [anne, bo] = made.enrolmentIds;
    for (const session of [first, second, third])
      await marked(place, session, wanted(anne, "PRESENT"), wanted(bo, "SICK"));
    await place.as("COACH", async (ctx) => {
      const on = addDays(second?.date ?? testDay, 1);
      const left = { version: 1, stage: null, exitRoute: "JOB", reason: "Job", on } as const;
      agreed(await moveToStage(ctx, { ...left, enrolmentId: bo ?? "" }));
    });
    const filter = { counted: "HELD", cohortId: made.cohortId };
    const { data } = await ask(place, "COACH", marks, { filter });
    expect(data.attendanceMarks.total).toBe(5);
    expect(data.attendanceMarks.items.at(-1)).toEqual({
      ...{ date: third?.date, status: "PRESENT", minutes: 180, person: { name: "Anne Abild" } },
    });
  });

  it("come page by page, each once", async () => {
    const made = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
    for (const session of made.sessions.slice(0, 3))
      await marked(place, session, ...made.enrolmentIds.map((id) => wanted(id, "PRESENT")));
    const names: string[] = [];
    let after: string | null = null;
    do {
      const filter = { counted: "ATTENDED", cohortId: made.cohortId };
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(place, "COACH", marks, {
        filter,
        first: 4,
        after,
      });
      names.push(
        ...data.attendanceMarks.items.map(
          (it: { date: string; person: { name: string } }) => `${it.date} ${it.person.name}`,
        ),
      );
      after = data.attendanceMarks.endCursor;
    } while (after);
    expect(names).toHaveLength(9);
    expect(new Set(names).size).toBe(9);
    expect(names).toEqual(names.toSorted());
  });

  it("have no person for management, who cannot ask for one person's either", async () => {
    const made = await course(place, ["Anne Abild"]);
    const reason = "Begravelse i familien";
    await marked(place, made.sessions[0], wanted(made.enrolmentIds[0], "EXCUSED", { reason }));
    const filter = { counted: "HELD", cohortId: made.cohortId };
    const { data, errors } = await ask(place, "MANAGEMENT", marks, { filter });
    expect(errors).toEqual([]);
    expect(data.attendanceMarks).toMatchObject({
      total: 1,
      items: [{ status: "EXCUSED", person: null }],
    });
    const ofOne = { filter: { ...filter, enrolmentId: made.enrolmentIds[0] } };
    expect((await ask(place, "MANAGEMENT", marks, ofOne)).errors).toEqual(["FORBIDDEN"]);
    const sums = await ask(place, "MANAGEMENT", overview, { id: made.cohortId });
    expect(sums.errors).toEqual([]);
    expect(sums.data.cohort.attendanceOverview.statuses).toEqual([
      { sessionId: made.sessions[0]?.id, status: "EXCUSED", count: 1 },
    ]);
    expect(sums.data.cohort.attendanceOverview.sums.filter((it: Sum) => it.enrolmentId)).toEqual(
      [],
    );
    const file = `query ($id: ID!) { cohort(id: $id) { attendanceFile { name } } }`;
    expect((await ask(place, "MANAGEMENT", file, { id: made.cohortId })).errors).toEqual([
      "FORBIDDEN",
    ]);
  });

  it("of another municipality are none", async () => {
    const elsewhere = await town(database.orm);
    const made = await course(elsewhere, ["Anne Abild"]);
    await marked(elsewhere, made.sessions[0], wanted(made.enrolmentIds[0], "PRESENT"));
    const filter = { counted: "HELD", cohortId: made.cohortId };
    expect((await ask(place, "COACH", marks, { filter })).data.attendanceMarks.total).toBe(0);
  });

  it("and the file are read by one statement each", async () => {
    const { cohortId } = held;
    const file = `query ($id: ID!) { cohort(id: $id) { attendanceFile { name date status } } }`;
    const base = await ask(place, "COACH", `query ($id: ID!) { cohort(id: $id) { id } }`, {
      id: cohortId,
    });
    for (const [query, variables, more] of [
      [marks, { filter: { counted: "HELD" } }, 1],
      [overview, { id: cohortId }, base.statements + 1],
      [file, { id: cohortId }, base.statements + 1],
    ] as const) {
      expect((await ask(place, "COACH", query, variables)).statements).toBe(more);
    }
  });
});
