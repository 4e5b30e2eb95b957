import { addDays, localTime, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { planner } from "../testing/planning.ts";
import { member } from "../testing/resources.ts";
import { rostersNotTaken } from "./session.reads.ts";
import { cancelSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const agenda = (from: PlainDate, to: PlainDate) =>
  ask(
    place,
    "COACH",
    `{ agenda(from: "${from}", to: "${to}") { sessions { date status } networkMeetings { date } } }`,
  );

const notTaken = async () => {
  const { data } = await ask(place, "COACH", "{ rostersNotTaken { date recorded expected } }");
  return data.rostersNotTaken;
};

const attention = async () => {
  const query = "{ attention { kind cohortId count firstDate firstSessionId } }";
  return (await ask(place, "DEVELOPMENT", query)).data.attention;
};

const cancel = (id = "") =>
  place.as("COACH", async (ctx) =>
    agreed(await cancelSession(ctx, { id, version: 1, reason: "Sne" })),
  );

const meeting = (cohortId: string, date: PlainDate, startsAt = "16:00", endsAt = "18:00") => {
  const hours = { startsAt: localTime(startsAt), endsAt: localTime(endsAt) };
  return networkMeetingOf(place, [cohortId], { date, ...hours });
};

describe("the agenda", () => {
  it("has what is on from one day to another, both included and cancelled ones too, by time", async () => {
    const { cohortId, sessions } = await course(place, []);
    await cancel(sessions[2]?.id);
    const [, from, , to] = sessions.map((it) => it.date);
    await meeting(cohortId, to ?? testDay);
    await meeting(cohortId, from ?? testDay);
    await meeting(cohortId, addDays(to ?? testDay, 1));
    const { data } = await agenda(from ?? testDay, to ?? testDay);
    expect(data.agenda).toEqual({
      sessions: [
        { date: "2026-11-02", status: "PLANNED" },
        { date: "2026-11-09", status: "CANCELLED" },
        { date: "2026-11-16", status: "PLANNED" },
      ],
      networkMeetings: [{ date: from }, { date: to }],
    });
  });

  it("has the same day's by their hour", async () => {
    const { cohortId } = await course(place, []);
    await meeting(cohortId, testDay, "18:00", "20:00");
    await meeting(cohortId, testDay, "13:00", "15:00");
    const { data } = await ask(
      place,
      "COACH",
      `{ agenda(from: "${testDay}", to: "${testDay}") { networkMeetings { startsAt } } }`,
    );
    expect(data.agenda.networkMeetings).toEqual([{ startsAt: "13:00" }, { startsAt: "18:00" }]);
  });

  it("is at most 62 days, and does not end before it starts", async () => {
    const july = plainDate("2026-07-01");
    expect((await agenda(july, plainDate("2026-08-31"))).errors).toEqual([]);
    expect((await agenda(july, july)).errors).toEqual([]);
    expect((await agenda(july, plainDate("2026-09-01"))).errors).toEqual(["BAD_USER_INPUT"]);
    expect((await agenda(july, addDays(july, -1))).errors).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("rosters not taken", () => {
  it("are today's and older ones with somebody unmarked, the oldest first", async () => {
    const { sessions, enrolmentIds } = await course(place);
    const [anne, bo] = enrolmentIds;
    const [first, second, third] = sessions;
    await marked(place, first, wanted(anne, "PRESENT"), wanted(bo, "ABSENT"));
    await marked(place, second, wanted(anne, "PRESENT"));
    await cancel(third?.id);
    expect(await notTaken()).toEqual([
      { date: "2026-11-02", recorded: 1, expected: 2 },
      { date: "2026-11-16", recorded: 0, expected: 2 },
      { date: testDay, recorded: 0, expected: 2 },
    ]);
  });

  it("are none where nobody is enrolled, nor in another municipality", async () => {
    await course(place, []);
    await course(await town(database.orm));
    expect(await notTaken()).toEqual([]);
  });

  it("are a hundred at most", async () => {
    const courses: Course[] = [];
    for (let made = 0; made < 7; made += 1) courses.push(await course(place, ["Bo Bak"]));
    const later = plainDate("2027-06-01");

    expect(await place.as("COACH", rostersNotTaken, later)).toHaveLength(100);
    expect(courses.flatMap((it) => it.sessions)).toHaveLength(112);
  });
});

describe("what asks for attention", () => {
  it("is counted by cohort and kind, with the first date and its session", async () => {
    const { cohortId, sessions, enrolmentIds } = await course(place);
    const [first, second, , , today, next] = sessions;
    await marked(place, first, ...enrolmentIds.map((it) => wanted(it, "PRESENT")));
    await equip(today, { place: "Huset", memberIds: [await member(place, "Lars Bøgh")] });
    await equip(next, { place: "Huset" });
    const soon = sessions.filter((it) => it.date >= testDay && it.date <= addDays(testDay, 42));
    const [, , afterNext] = soon;
    expect(await attention()).toEqual([
      {
        kind: "ROSTER_NOT_TAKEN",
        cohortId,
        count: 3,
        firstDate: second?.date,
        firstSessionId: second?.id,
      },
      {
        kind: "SESSION_WITHOUT_INSTRUCTOR",
        cohortId,
        count: soon.length - 1,
        firstDate: next?.date,
        firstSessionId: next?.id,
      },
      {
        kind: "SESSION_WITHOUT_PLACE",
        cohortId,
        count: soon.length - 2,
        firstDate: afterNext?.date,
        firstSessionId: afterNext?.id,
      },
    ]);
  });

  it("is nothing of what is cancelled, fully taken, or another municipality's", async () => {
    await course(await town(database.orm));
    const { sessions } = await course(place, []);
    for (const { id } of sessions) await cancel(id);
    expect(await attention()).toEqual([]);
  });

  it("is read in counts by management", async () => {
    await course(place);
    const { data, errors } = await ask(place, "MANAGEMENT", "{ attention { kind count } }");
    expect(errors).toEqual([]);
    expect(data.attention).toHaveLength(3);
  });

  async function equip(
    session: Course["sessions"][number] | undefined,
    given: { readonly place: string; readonly memberIds?: readonly string[] },
  ): Promise<void> {
    if (!session) throw new Error("No session.");
    agreed(await planner(place).edit(session, given));
  }
});
