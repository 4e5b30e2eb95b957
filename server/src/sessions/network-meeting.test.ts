import { randomUUID } from "node:crypto";
import { addDays, localTime, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import type { ExitRoute, Stage } from "@mikrolaan/shared/cohorts";
import { type Role, roles } from "@mikrolaan/shared/identity";
import type { EditNetworkMeetingInput, PlanNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { row, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { course } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { evening, networkMeetingOf } from "../testing/network.ts";
import { networkMeetingCan } from "./network-meeting.policy.ts";
import { guestsOf, networkMeeting } from "./network-meeting.reads.ts";
import {
  cancelNetworkMeeting,
  editNetworkMeeting,
  inviteCohorts,
  recordNetworkAttendance,
} from "./network-meeting.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const plan = (cohortIds: readonly string[], more: Partial<PlanNetworkMeetingInput> = {}) =>
  networkMeetingOf(place, cohortIds, more);

const read = (id: string) => place.as("COACH", (ctx) => networkMeeting(ctx, id));

const namesOf = (id: string) =>
  place.as("COACH", async (ctx) => (await guestsOf(ctx, id)).map((it) => it.name));

const edit = (id: string, change: Partial<EditNetworkMeetingInput> = {}) =>
  place.as("COACH", (ctx) => editNetworkMeeting(ctx, { id, version: 1, ...evening, ...change }));

const cancel = (id: string, version = 1) =>
  place.as("COACH", (ctx) => cancelNetworkMeeting(ctx, { id, version, reason: "Sne" }));

const invite = (meetingId: string, ...cohortIds: readonly string[]) =>
  place.as("COACH", (ctx) => inviteCohorts(ctx, { meetingId, cohortIds }));

type Answer = readonly [participantId: string | undefined, came: boolean | null];

const record = (meetingId: string, ...answers: readonly Answer[]) =>
  place.as("COACH", (ctx) => {
    const guests = answers.map(([id = "", came]) => ({ participantId: id, came }));
    return recordNetworkAttendance(ctx, { meetingId, guests });
  });

const reasonsOf = (result: object) => (result instanceof Refused ? result.reasons : []);

async function move(
  enrolmentId: string | undefined,
  stage: Stage | null,
  exitRoute: ExitRoute | null = null,
): Promise<void> {
  const step = { version: 1, stage, exitRoute, on: testDay, reason: "Aftalt" };
  await place.as("COACH", async (ctx) =>
    agreed(await moveToStage(ctx, { ...step, enrolmentId: enrolmentId ?? "" })),
  );
}

describe("a network meeting", () => {
  it("invites everyone of its cohorts who has not left, the self-supporting and alumni included", async () => {
    const one = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam", "Eva Eg"]);
    const two = await course(place, ["Åse Ærø"]);
    await move(one.enrolmentIds[0], "ALUMNI");
    await move(one.enrolmentIds[1], "SELF_SUPPORT");
    await move(one.enrolmentIds[2], null, "JOB");
    const { id } = await plan([one.cohortId, two.cohortId]);
    expect(await namesOf(id)).toEqual(["Anne Abild", "Bo Bak", "Eva Eg", "Åse Ærø"]);
    expect(await read(id)).toMatchObject({ invited: 4, came: 0, recorded: 0, status: "PLANNED" });
    expect((await read(id)).cohorts.map((it) => it.id).toSorted()).toEqual(
      [one.cohortId, two.cohortId].toSorted(),
    );
  });

  it("invites again only those who are missing, and keeps what was recorded", async () => {
    const { cohortId, participantIds } = await course(place, ["Anne Abild"]);
    const { id } = await plan([cohortId, cohortId]);
    agreed(await record(id, [participantIds[0], true]));
    const more = await given(place).participant("Bo Bak");
    await given(place).enrolment({ cohortId, participantId: more.id });
    const other = await course(place, ["Eva Eg"]);
    agreed(await invite(id, cohortId, other.cohortId));
    agreed(await invite(id, cohortId));
    expect(await namesOf(id)).toEqual(["Anne Abild", "Bo Bak", "Eva Eg"]);
    expect(await read(id)).toMatchObject({ invited: 3, came: 1, recorded: 1 });
  });

  it("two who invite the same cohort at once invite it once", async () => {
    const { cohortId } = await course(place, ["Anne Abild", "Bo Bak"]);
    const { id } = await plan([(await course(place, [])).cohortId]);
    await Promise.all([invite(id, cohortId), invite(id, cohortId), invite(id, cohortId)]);
    expect(await read(id)).toMatchObject({ invited: 2, cohorts: { length: 2 } });
  });

  it("of a cohort of another municipality, or of none, is not planned at all", async () => {
    place = await town(database.orm);
    const foreign = (await course(await town(database.orm))).cohortId;
    const { cohortId } = await course(place);
    for (const stranger of [foreign, randomUUID()]) {
      await expect(plan([cohortId, stranger])).rejects.toThrow("No such thing.");
    }
    expect(await stored()).toEqual({ meetings: 0, invitations: 0 });
    const { id } = await plan([cohortId]);
    await expect(invite(id, foreign)).rejects.toThrow("No such thing.");
    expect(await stored()).toEqual({ meetings: 1, invitations: 2 });
  });

  it("is seen by its own municipality only", async () => {
    const elsewhere = await town(database.orm);
    const { id } = await plan([(await course(place)).cohortId]);
    for (const asked of [id, "no-id", randomUUID()]) {
      const { errors } = await ask(elsewhere, "COACH", `{ networkMeeting(id: "${asked}") { id } }`);
      expect(errors).toEqual(["NOT_FOUND"]);
    }
    const { data } = await ask(elsewhere, "COACH", "{ networkMeetings { total } }");
    expect(data.networkMeetings).toEqual({ total: 0 });
    const theirs = elsewhere.as("COACH", (ctx) => {
      return cancelNetworkMeeting(ctx, { id, version: 1, reason: "Sne" });
    });
    await expect(theirs).rejects.toThrow("No such thing.");
  });

  it("is read by management in counts, and its guests not at all", async () => {
    const { id } = await plan([(await course(place)).cohortId], { host: "Anne Abild" });
    const counts = `{ networkMeeting(id: "${id}") { host invited came recorded can { readGuests } } }`;
    expect((await ask(place, "MANAGEMENT", counts)).data.networkMeeting).toEqual({
      host: null,
      invited: 2,
      came: 0,
      recorded: 0,
      can: { readGuests: false },
    });
    const named = `{ networkMeeting(id: "${id}") { guests { name } } }`;
    expect((await ask(place, "MANAGEMENT", named)).errors).toEqual(["FORBIDDEN"]);
  });

  it("is edited by whoever saw it as it is, and not once it is called off", async () => {
    const { id } = await plan([(await course(place)).cohortId]);
    agreed(await edit(id, { theme: "Moms", date: addDays(testDay, 7) }));
    expect(await read(id)).toMatchObject({ theme: "Moms", date: "2026-11-30", version: 2 });
    expect(reasonsOf(await edit(id))).toEqual([{ code: "CHANGED_BY_ANOTHER" }]);
    expect(reasonsOf(await cancel(id))).toEqual([{ code: "CHANGED_BY_ANOTHER" }]);
    agreed(await cancel(id, 2));
    const again = [edit(id, { version: 3 }), cancel(id, 3), invite(id, randomUUID())];
    for (const result of await Promise.all(again)) {
      expect(reasonsOf(result)).toEqual([{ code: "MEETING_CANCELLED" }]);
    }
    expect(await read(id)).toMatchObject({ status: "CANCELLED", cancelledReason: "Sne" });
  });

  it("at which somebody was recorded is neither moved to another day nor called off", async () => {
    const { cohortId, participantIds } = await course(place);
    const { id } = await plan([cohortId]);
    agreed(await record(id, [participantIds[0], false]));
    const code = "ATTENDANCE_RECORDED";
    const moved = await edit(id, { date: addDays(testDay, 1) });
    expect(reasonsOf(moved)).toEqual([{ code, field: "date", detail: "1" }]);
    expect(reasonsOf(await cancel(id))).toEqual([{ code, detail: "1" }]);
    agreed(await edit(id, { place: "Huset" }));
  });
});

describe("who came", () => {
  it("is recorded as yes, no, or taken back", async () => {
    const { cohortId, participantIds } = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
    const [anne, bo, ib] = participantIds;
    const { id } = await plan([cohortId]);
    agreed(await record(id, [anne, true], [bo, false], [ib, true]));
    expect(await read(id)).toMatchObject({ invited: 3, came: 2, recorded: 3 });
    agreed(await record(id, [ib, null]));
    expect(await read(id)).toMatchObject({ invited: 3, came: 1, recorded: 2 });
    const { data } = await ask(
      place,
      "COACH",
      `{ networkMeeting(id: "${id}") { guests { name came cohortName businessIdea } } }`,
    );
    const came = data.networkMeeting.guests.map((it: { came: boolean | null }) => it.came);
    expect(came).toEqual([true, false, null]);
  });

  it("is refused whole for somebody not invited, in any municipality, with their place named", async () => {
    const { cohortId, participantIds } = await course(place);
    const foreign = (await course(await town(database.orm))).participantIds[0];
    const { id } = await plan([cohortId]);
    const result = await record(
      id,
      [participantIds[0], true],
      [foreign, true],
      [randomUUID(), true],
    );
    expect(reasonsOf(result)).toEqual([
      { code: "NOT_INVITED", field: "guests.1" },
      { code: "NOT_INVITED", field: "guests.2" },
    ]);
    expect(await read(id)).toMatchObject({ came: 0, recorded: 0 });
  });

  it("is not recorded of a meeting still to be held or called off", async () => {
    const { cohortId, participantIds } = await course(place);
    const next = await plan([cohortId], { date: addDays(testDay, 1) });
    expect(reasonsOf(await record(next.id, [participantIds[0], true]))).toEqual([
      { code: "MEETING_IN_FUTURE" },
    ]);
    const { id } = await plan([cohortId]);
    agreed(await cancel(id));
    expect(reasonsOf(await record(id, [participantIds[0], true]))).toEqual([
      { code: "MEETING_CANCELLED" },
    ]);
    expect(await read(id)).toMatchObject({ recorded: 0 });
  });
});

describe("the list of meetings", () => {
  it("is in pages, the newest date first, each meeting once", async () => {
    place = await town(database.orm);
    const { cohortId } = await course(place, []);
    const days = ["2026-09-03", "2026-11-05", "2026-11-05", "2026-07-02", "2027-01-07"];
    const hours = ["16:00", "16:00", "18:00", "16:00", "16:00"];
    for (const [at, day] of days.entries()) {
      const startsAt = localTime(hours[at] ?? "");
      const endsAt = localTime(startsAt === "16:00" ? "18:00" : "20:00");
      await plan([cohortId], { date: plainDate(day), startsAt, endsAt });
    }
    const seen: { id: string; date: PlainDate }[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(
        place,
        "MANAGEMENT",
        `query ($after: String) { networkMeetings(first: 2, after: $after) {
           total endCursor items { id date } } }`,
        { after },
      );
      expect(data.networkMeetings.total).toBe(5);
      seen.push(...data.networkMeetings.items);
      after = data.networkMeetings.endCursor;
    } while (after);
    expect(seen.map((it) => it.date)).toEqual(days.toSorted().toReversed());
    expect(new Set(seen.map((it) => it.id)).size).toBe(5);
  });
});

describe("what a meeting's page offers", () => {
  const planned = { date: testDay, status: "PLANNED" } as const;
  const states = {
    planned,
    future: { ...planned, date: addDays(testDay, 1) },
    cancelled: { ...planned, status: "CANCELLED" },
    gone: { ...planned, date: addDays(testDay, -1) },
  } as const;
  const team = {
    planned: [
      ...["edit", "invite", "recordAttendance", "readGuests", "sendInvitations", "editTexts"],
    ],
    future: ["edit", "invite", "readGuests", "sendInvitations", "editTexts"],
    cancelled: ["readGuests"],
    gone: ["edit", "invite", "recordAttendance", "readGuests", "editTexts"],
  };
  const nothing = { planned: [], future: [], cancelled: [], gone: [] };
  const offered: Record<Role, Record<keyof typeof states, readonly string[]>> = {
    DEVELOPMENT: team,
    COACH: team,
    MANAGEMENT: nothing,
    LEGAL: nothing,
    ADMIN: nothing,
  };

  it.each(roles)("%s", (role) => {
    for (const [name, state] of Object.entries(states)) {
      const can = networkMeetingCan(place.actor(role), state, testDay);
      const acts = Object.entries(can).filter(([, may]) => may);
      expect(acts.map(([act]) => act)).toEqual(offered[role][name as keyof typeof states]);
    }
  });
});

function stored() {
  return place.as("COACH", (ctx) =>
    row(
      ctx,
      sql`select (select count(*)::int from network_meeting) as meetings,
        (select count(*)::int from network_invitation) as invitations`,
    ),
  );
}
