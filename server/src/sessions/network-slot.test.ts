import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import type { PlanNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../platform/refused.graphql.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { evening, networkMeetingOf } from "../testing/network.ts";
import {
  cancelNetworkMeeting,
  editNetworkMeeting,
  inviteCohorts,
  planNetworkMeeting,
} from "./network-meeting.service.ts";
import { Room } from "./room.entity.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const plan = (more: Partial<PlanNetworkMeetingInput> & { cohortIds: readonly string[] }) =>
  place.as("COACH", (ctx) => planNetworkMeeting(ctx, { ...evening, ...more }));

const roomIn = (of: Town) =>
  of.as("COACH", async ({ em }) => {
    const room = em.create(Room, { municipalityId: of.id, name: "Fjordsalen", retired: false });
    await em.flush();
    return room.id;
  });

const clashOf = (result: object) =>
  result instanceof Refused ? result.reasons.map(({ field, clash }) => ({ field, clash })) : [];

describe("the time of a network meeting", () => {
  it("that its cohort spends in its course is refused with what, when, and three other times", async () => {
    const { cohortId, sessions } = await course(place, []);
    const [session] = sessions;
    const date = session?.date ?? testDay;
    const hours = { startsAt: localTime("11:00"), endsAt: localTime("13:00") };
    const [reason] = clashOf(await plan({ cohortIds: [cohortId], date, ...hours }));
    expect(reason).toMatchObject({
      field: "date",
      clash: { kind: "COHORT", module: "ACCOUNTING", date, startsAt: "09:00", endsAt: "12:00" },
    });
    expect(reason?.clash?.free.length).toBeGreaterThanOrEqual(3);
    const free = reason?.clash?.free[0] ?? evening;
    agreed(await plan({ ...evening, cohortIds: [cohortId], ...free }));
  });

  it("may begin when the one before it ends", async () => {
    const { cohortId } = await course(place, []);
    const roomId = await roomIn(place);
    agreed(await plan({ cohortIds: [cohortId], roomId }));
    const after = { startsAt: localTime("18:00"), endsAt: localTime("19:00") };
    agreed(await plan({ cohortIds: [cohortId], roomId, ...after }));
  });

  it("in one room is given to one of fifty who ask at once, and the others are told of it", async () => {
    const roomId = await roomIn(place);
    const cohorts = await Promise.all(Array.from({ length: 10 }, () => given(place).cohort()));
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        plan({ cohortIds: [cohorts[at % 10]?.id ?? ""], roomId }),
      ),
    );
    const told = results.filter((it) => it instanceof Refused);
    expect(told).toHaveLength(49);
    expect(new Set(told.flatMap(codesOf))).toEqual(new Set(["SLOT_TAKEN"]));
    const count = sql`select count(*)::int as meetings from network_meeting`;
    expect(await place.as("COACH", (ctx) => row(ctx, count))).toEqual({ meetings: 1 });
  });

  it("is free again once the meeting that had it is called off", async () => {
    const { cohortId } = await course(place, []);
    const { id } = agreed(await plan({ cohortIds: [cohortId] }));
    await place.as("COACH", async (ctx) =>
      agreed(await cancelNetworkMeeting(ctx, { id, version: 1, reason: "Sne" })),
    );
    agreed(await plan({ cohortIds: [cohortId] }));
  });

  it("can be kept while the theme is changed, and not moved into another's", async () => {
    const { cohortId } = await course(place, []);
    const roomId = await roomIn(place);
    const other = await course(place, []);
    await networkMeetingOf(place, [other.cohortId], { roomId, date: addDays(testDay, 1) });
    const { id } = agreed(await plan({ cohortIds: [cohortId], roomId }));
    const edit = (version: number, date = testDay) =>
      place.as("COACH", (ctx) => {
        const form = { ...evening, id, version, roomId, date, theme: "Moms" };
        return editNetworkMeeting(ctx, form);
      });
    agreed(await edit(1));
    expect(clashOf(await edit(2, addDays(testDay, 1)))).toMatchObject([
      { field: "date", clash: { kind: "ROOM", name: "Fjordsalen" } },
    ]);
  });

  it("keeps a cohort from joining that is elsewhere", async () => {
    const { cohortId } = await course(place, []);
    const { id: meetingId } = agreed(await plan({ cohortIds: [cohortId] }));
    const other = await course(place, ["Eva Eg"]);
    await networkMeetingOf(place, [other.cohortId]);
    const joined = await place.as("COACH", (ctx) =>
      inviteCohorts(ctx, { meetingId, cohortIds: [other.cohortId] }),
    );
    expect(clashOf(joined)).toMatchObject([{ field: "cohortIds", clash: { kind: "COHORT" } }]);
  });

  it("that the clock skips in spring is refused", async () => {
    const { cohortId } = await course(place, []);
    const night = { date: plainDate("2026-03-29"), startsAt: localTime("02:30") };
    const result = await plan({ cohortIds: [cohortId], ...night });
    expect(result instanceof Refused && result.reasons).toEqual([
      { code: "NO_SUCH_LOCAL_TIME", field: "startsAt", detail: "2026-03-29" },
    ]);
  });

  it("in a room, or with a host, of another municipality is not planned", async () => {
    const elsewhere = await town(database.orm);
    const theirs = await given(elsewhere).participant("Ole Olsen");
    const { cohortId } = await course(place, []);
    const strangers = [{ roomId: await roomIn(elsewhere) }, { hostParticipantId: theirs.id }];
    for (const stranger of strangers) {
      await expect(plan({ cohortIds: [cohortId], ...stranger })).rejects.toThrow("No such thing.");
    }
  });
});

describe("a guest who is wanted elsewhere", () => {
  it("keeps nobody from meeting, and is shown to the team and not to management", async () => {
    const startsOn = plainDate("2025-09-01");
    const { id: oldId } = await given(place).cohort({ startsOn });
    const { id: participantId } = await given(place).participant("Anne Abild");
    await given(place).enrolment({ cohortId: oldId, participantId, startsOn });
    const over = sql`update enrolment set ends_on = '2026-06-01' where participant_id = ${participantId}`;
    await place.as("COACH", (ctx) => rows(ctx, over));
    const { cohortId, sessions } = await course(place, []);
    await given(place).enrolment({ cohortId, participantId, startsOn: plainDate("2026-06-29") });
    const during = { startsAt: localTime("10:00"), endsAt: localTime("11:00") };
    const date = sessions[0]?.date ?? testDay;
    const { id } = await networkMeetingOf(place, [oldId], { date, ...during });
    const query = `{ guestsElsewhere(meetingId: "${id}") { kind name module date } }`;
    expect((await ask(place, "MANAGEMENT", query)).errors).toEqual(["FORBIDDEN"]);
    const { data, errors } = await ask(place, "COACH", query);
    expect(errors).toEqual([]);
    expect(data.guestsElsewhere).toMatchObject([
      { kind: "PARTICIPANT", name: "Anne Abild", module: "ACCOUNTING", date },
    ]);
  });
});
