import { plainDate } from "@mikrolaan/shared/calendar";
import { attendanceOf, attendanceStatuses } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { recordedStatements } from "../testing/statements.ts";
import { recordNetworkAttendance } from "./network-meeting.service.ts";
import { cancelSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;
let statements: string[];

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  statements = await recordedStatements(database.orm);
});

afterAll(() => database.drop());

const fraction = "{ attended held attendedMinutes heldMinutes }";

async function sheetOf({ cohortId }: Course) {
  const { data, errors } = await ask(
    place,
    "COACH",
    `{ cohort(id: "${cohortId}") { attendanceSheet { sessions { id date status minutes }
       rows { enrolmentId name startsOn endsOn marks { sessionId status minutes }
         attended ${fraction} } } } }`,
  );
  expect(errors).toEqual([]);
  return data.cohort.attendanceSheet;
}

async function modulesOf(participantId: string | undefined) {
  const { data, errors } = await ask(
    place,
    "COACH",
    `{ participant(id: "${participantId}") { enrolments { attendance { module attended ${fraction} } } } }`,
  );
  expect(errors).toEqual([]);
  return data.participant.enrolments[0].attendance;
}

describe("a cohort's sheet", () => {
  it("has every session by date, and everyone who ever was enrolled by last name", async () => {
    const held = await course(place, ["Bo Ågård", "Anne Abild"]);
    const [bo] = held.enrolmentIds;
    const left = { version: 1, stage: null, exitRoute: "JOB", reason: "Job" } as const;
    const on = held.sessions[1]?.date ?? testDay;
    await place.as("COACH", async (ctx) =>
      agreed(await moveToStage(ctx, { ...left, enrolmentId: bo ?? "", on })),
    );
    const { sessions, rows } = await sheetOf(held);
    expect(sessions.map((it: { id: string }) => it.id)).toEqual(held.sessions.map(({ id }) => id));
    expect(rows).toMatchObject([
      { name: "Anne Abild", endsOn: null, marks: [] },
      { name: "Bo Ågård", endsOn: on, marks: [] },
    ]);
  });

  it("counts as the core does, whatever the marks", async () => {
    const held = await course(
      place,
      attendanceStatuses.map((_, at) => `Bo Bak ${at}`),
    );
    for (const [day, session] of held.sessions.slice(0, 5).entries()) {
      const marks = held.enrolmentIds.flatMap((id, at) => {
        const status = attendanceStatuses[(at + day) % attendanceStatuses.length] ?? null;
        return (at + day) % 4 === 3 ? [] : [wanted(id, status)];
      });
      await marked(place, session, ...marks);
    }
    const { rows, sessions } = await sheetOf(held);
    const minutesOf = new Map(
      sessions.map((it: { id: string; minutes: number }) => [it.id, it.minutes]),
    );
    expect(rows).toHaveLength(7);
    for (const { marks, attended } of rows) {
      const facts = marks.map((it: { sessionId: string }) => ({
        ...it,
        sessionMinutes: minutesOf.get(it.sessionId),
      }));
      expect(attendanceOf(facts, "ATTENDED_OF_HELD")).toMatchObject(attended);
    }
    const [first] = await modulesOf(held.participantIds[0]);
    const row = rows.find((it: { enrolmentId: string }) => it.enrolmentId === held.enrolmentIds[0]);
    expect(first).toEqual({ module: "ACCOUNTING", attended: row.attended });
  });

  it("of someone who joined at the third of five counts three, and one left early by the minute", async () => {
    const held = await course(place, []);
    const [, , third, fourth, fifth] = held.sessions;
    const startsOn = third?.date ?? testDay;
    const { id: participantId } = await given(place).participant("Eva Eg");
    const { id } = await given(place).enrolment({
      cohortId: held.cohortId,
      participantId,
      startsOn,
    });
    await marked(place, third, wanted(id, "PRESENT"));
    await marked(place, fourth, wanted(id, "LEFT_EARLY", { minutes: 120 }));
    await marked(place, fifth, wanted(id, "EXCUSED"));
    const [row] = (await sheetOf(held)).rows;
    expect(row.attended).toEqual({
      attended: 2,
      held: 3,
      attendedMinutes: 300,
      heldMinutes: 540,
    });
  });

  it("says nothing of sessions not taken, called off, or not meant for someone", async () => {
    const held = await course(place, ["Anne Abild"]);
    const [first, second] = held.sessions;
    await marked(place, first, wanted(held.enrolmentIds[0], "NOT_INVITED"));
    const id = second?.id ?? "";
    await place.as("COACH", (ctx) => cancelSession(ctx, { id, version: 1, reason: "Sne" }));
    const nothing = { attended: 0, held: 0, attendedMinutes: 0, heldMinutes: 0 };
    const { rows, sessions } = await sheetOf(held);
    expect(rows[0].attended).toEqual(nothing);
    expect(sessions[1].status).toBe("CANCELLED");
    const modules = await modulesOf(held.participantIds[0]);
    expect(modules.map((it: { module: string }) => it.module)).toEqual([
      "ACCOUNTING",
      "MARKETING_WORKSHOP",
      "VAT_AND_TAX",
      "RETREAT",
    ]);
    for (const { attended } of modules) expect(attended).toEqual(nothing);
  });
});

describe("a person's demand and meeting stability", () => {
  const person = async (participantId: string | undefined) => {
    const { data, errors } = await ask(
      place,
      "COACH",
      `{ participant(id: "${participantId}") { enrolments {
           attendance { module attended { attended held share(by: ATTENDED_OF_HELD) }
             reachable { attended held attendedMinutes heldMinutes }
             gate { percent definition state lostAt lostOn } }
           stability { screening from to attended { attended held expected } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.participant.enrolments[0];
  };

  it("say what is taken, the whole module, the highest within reach, and where the demand was lost", async () => {
    const held = await course(place, ["Anne Abild"]);
    const [first, second, third, fourth] = held.sessions;
    for (const it of [first, second])
      await marked(place, it, wanted(held.enrolmentIds[0], "ABSENT"));
    const [open] = (await person(held.participantIds[0])).attendance;
    expect(open.gate).toEqual({
      ...{ percent: 75, definition: "ATTENDED_OF_HELD", state: "OPEN", lostAt: null, lostOn: null },
    });
    expect(open.reachable).toEqual({
      ...{ attended: 6, held: 8, attendedMinutes: 1080, heldMinutes: 1440 },
    });
    await marked(place, third, wanted(held.enrolmentIds[0], "SICK"));
    await marked(place, fourth, wanted(held.enrolmentIds[0], "PRESENT"));
    const [lost, workshop] = (await person(held.participantIds[0])).attendance;
    expect(lost.attended).toEqual({ attended: 1, held: 4, share: 0.25 });
    expect(lost.gate).toMatchObject({ state: "LOST", lostAt: third?.id, lostOn: third?.date });
    expect(workshop.attended).toEqual({ attended: 0, held: 0, share: null });
  });

  it("count what was held up to screening 2, and from the day after up to screening 3", async () => {
    const held = await course(place, ["Anne Abild"]);
    await marked(place, held.sessions[0], wanted(held.enrolmentIds[0], "EXCUSED"));
    await marked(place, held.sessions[1], wanted(held.enrolmentIds[0], "PRESENT"));
    const { stability } = await person(held.participantIds[0]);
    expect(stability).toMatchObject([
      { screening: 2, from: "2026-06-29", attended: { attended: 1, held: 2, expected: 1 } },
      { screening: 3, attended: { attended: 0, held: 0, expected: 0 } },
    ]);
    expect(stability[1].from > stability[0].to).toBe(true);
  });

  it("stand on the rows of sheets, and beside a roster for whoever has lost it", async () => {
    const held = await course(place, ["Anne Abild", "Bo Bak"]);
    const [anne, bo] = held.enrolmentIds;
    for (const it of held.sessions.slice(0, 3)) {
      await marked(place, it, wanted(anne, "ABSENT"), wanted(bo, "PRESENT"));
    }
    const { data, errors } = await ask(
      place,
      "COACH",
      `{ cohort(id: "${held.cohortId}") {
           attendanceSheet { rows { modules { gate { state } } } }
           sessions { module gatesLost { enrolmentId gate { percent state lostOn } } } } }`,
    );
    expect(errors).toEqual([]);
    const { attendanceSheet, sessions } = data.cohort;
    const states = attendanceSheet.rows.map((it: { modules: { gate: { state: string } }[] }) => {
      return it.modules[0]?.gate.state;
    });
    expect(states).toEqual(["LOST", "OPEN"]);
    const lost = { percent: 75, state: "LOST", lostOn: held.sessions[2]?.date };
    expect(sessions[0].gatesLost).toEqual([{ enrolmentId: anne, gate: lost }]);
    expect(sessions.at(-1)).toEqual({ module: "RETREAT", gatesLost: [] });
  });

  it("are not for management, who read how many have lost it", async () => {
    const held = await course(place, ["Anne Abild", "Bo Bak"]);
    for (const it of held.sessions.slice(0, 3)) {
      await marked(place, it, wanted(held.enrolmentIds[0], "ABSENT"));
    }
    const cohort = `cohort(id: "${held.cohortId}")`;
    const seen = await ask(
      place,
      "MANAGEMENT",
      `{ ${cohort} { attendance { module gatePercent gateLost } } }`,
    );
    expect(seen.errors).toEqual([]);
    expect(seen.data.cohort.attendance[0]).toEqual({
      ...{ module: "ACCOUNTING", gatePercent: 75, gateLost: 1 },
    });
    const names = `{ ${cohort} { attendanceSheet { rows { modules { module } } } } }`;
    expect((await ask(place, "MANAGEMENT", names)).errors).toEqual(["FORBIDDEN"]);
  });
});

describe("network meetings and attendance", () => {
  it("a person who missed five meetings has the attendance of one who was invited to none", async () => {
    const [active, quiet] = [await course(place, ["Anne Abild"]), await course(place, ["Bo Bak"])];
    for (const it of [active, quiet]) {
      await marked(place, it.sessions[0], wanted(it.enrolmentIds[0], "PRESENT"));
      await marked(place, it.sessions[1], wanted(it.enrolmentIds[0], "ABSENT"));
    }
    for (const day of ["01", "02", "03", "04", "05"]) await missed(active, `2026-11-${day}`);
    const [missing, uninvited] = [await sheetOf(active), await sheetOf(quiet)];
    expect(missing.rows[0].attended).toEqual(uninvited.rows[0].attended);
    expect(missing.sessions).toHaveLength(uninvited.sessions.length);
    expect(await modulesOf(active.participantIds[0])).toEqual(
      await modulesOf(quiet.participantIds[0]),
    );
  });

  it("no statement by which attendance is read knows of them", async () => {
    const held = await course(place, ["Anne Abild"]);
    await missed(held, "2026-11-10");
    statements.length = 0;
    await sheetOf(held);
    await modulesOf(held.participantIds[0]);
    const { errors } = await ask(
      place,
      "COACH",
      `{ rostersNotTaken { id recorded expected present roster { mark { status } } } attention { count } }`,
    );
    expect(errors).toEqual([]);
    expect(statements.length).toBeGreaterThan(6);
    expect(statements.filter((it) => /network_/i.test(it))).toEqual([]);
  });

  async function missed({ cohortId, participantIds }: Course, date: string): Promise<void> {
    const { id } = await networkMeetingOf(place, [cohortId], { date: plainDate(date) });
    await place.as("COACH", async (ctx) => {
      const guests = participantIds.map((participantId) => ({ participantId, came: false }));
      agreed(await recordNetworkAttendance(ctx, { meetingId: id, guests }));
    });
  }
});
