import { addDays, localTime, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { saveTeamMemberInput } from "@mikrolaan/shared/cohorts";
import { type SaveRoomInput, saveRoomInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveTeamMember } from "../cohorts/team.service.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import { retireRoom, retireTeamMember } from "./retire.service.ts";
import { Room } from "./room.entity.ts";
import { saveRoom } from "./room.service.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const save = (more: Partial<SaveRoomInput> = {}, where = place) =>
  where.as("DEVELOPMENT", (ctx) =>
    saveRoom(ctx, saveRoomInput.parse({ id: null, version: 0, name: "Fjordsalen", ...more })),
  );

const stored = (where = place) =>
  where.as("DEVELOPMENT", ({ em }) => em.find(Room, {}, { orderBy: { name: "asc" } }));

describe("a room", () => {
  it("is put on the list with its address and seats, and changed by its form", async () => {
    const { id, version } = agreed(await save({ address: "Rådhuset", seats: 40 }));
    agreed(await save({ id, version, name: "Fjordsalen, 1. sal", seats: 38 }));
    expect(await stored()).toEqual([
      expect.objectContaining({ name: "Fjordsalen, 1. sal", address: null, seats: 38, version: 2 }),
    ]);
  });

  it("has a name of its own, and is not changed over another's change", async () => {
    const { id, version } = agreed(await save());
    expect(codesOf(await save({ name: "FJORDSALEN" }))).toEqual(["NAME_TAKEN"]);
    agreed(await save({ id, version, seats: 10 }));
    expect(codesOf(await save({ id, version, seats: 20 }))).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(await stored()).toMatchObject([{ seats: 10 }]);
  });

  it("of another municipality is not there", async () => {
    const neighbour = await town(database.orm);
    const { id, version } = agreed(await save({}, neighbour));
    await expect(save({ id, version })).rejects.toThrow("No such thing.");
    const retire = place.as("DEVELOPMENT", (ctx) => retireRoom(ctx, { id, version }));
    await expect(retire).rejects.toThrow("No such thing.");
    expect(await stored(neighbour)).toMatchObject([{ retired: false }]);
  });

  it("is the development function's to change, and everyone's who plans to see", async () => {
    const input = { version: 0, name: "Havnehuset", seats: 0 };
    const mutation = `mutation ($input: SaveRoomInput!) {
      saveRoom(input: $input) { __typename ... on Room { seats can { edit } } } }`;
    expect((await ask(place, "COACH", mutation, { input })).errors).toEqual(["FORBIDDEN"]);
    const none = await ask(place, "DEVELOPMENT", mutation, { input });
    expect(none.errors).toEqual(["BAD_USER_INPUT"]);
    const { data } = await ask(place, "DEVELOPMENT", mutation, { input: { ...input, seats: 12 } });
    expect(data.saveRoom).toMatchObject({ seats: 12, can: { edit: true } });
    const seen = await ask(place, "COACH", "{ rooms { name can { edit } } }");
    expect(seen.data.rooms).toEqual([{ name: "Havnehuset", can: { edit: false } }]);
  });
});

/** A session day in a room, held by a member. */
async function sessionOn(date: PlainDate, room: string, member: string): Promise<void> {
  const { id: cohort } = await given(place).cohort({ startsOn: plainDate("2027-01-04") });
  await place.as("DEVELOPMENT", async ({ em, actor }) => {
    const { municipalityId } = actor;
    const times = { startsAt: localTime("09:00"), endsAt: localTime("12:00") };
    const session = em.create(CourseSession, {
      ...{ municipalityId, cohort, room, date, plannedOn: date, ...times },
      ...{ module: "FOLLOW_UP_ACCOUNTING", ordinal: 1, status: "PLANNED" },
      overnight: false,
    });
    em.create(SessionStaff, { municipalityId, session: session.id, member });
    await em.flush();
  });
}

describe("what is taken out of use", () => {
  const roomRetired = (id: string) =>
    place.as("DEVELOPMENT", (ctx) => retireRoom(ctx, { id, version: 1 }));
  const memberRetired = (id: string) =>
    place.as("DEVELOPMENT", (ctx) => retireTeamMember(ctx, { id, version: 1 }));

  async function roomAndMember() {
    const room = agreed(await save());
    const said = { id: null, version: 0, name: "Mette Kragh", kind: "STAFF", role: "COACH" };
    const input = saveTeamMemberInput.parse({
      ...said,
      ftePercent: 80,
      competences: [],
      userId: null,
    });
    const member = await place.as("DEVELOPMENT", async (ctx) =>
      agreed(await saveTeamMember(ctx, input)),
    );
    return { room, member };
  }

  it("is refused while something is planned, with how many and the first day", async () => {
    const { room, member } = await roomAndMember();
    await sessionOn(addDays(testDay, 9), room.id, member.id);
    await sessionOn(addDays(testDay, 2), room.id, member.id);
    await place.as("DEVELOPMENT", async ({ em, actor }) => {
      em.create(NetworkMeeting, {
        ...{ municipalityId: actor.municipalityId, date: testDay, status: "PLANNED" },
        ...{ startsAt: localTime("17:00"), endsAt: localTime("19:00") },
        member: member.id,
      });
      await em.flush();
    });
    expect(await roomRetired(room.id)).toMatchObject({
      reasons: [{ code: "IN_USE", detail: `2 ${addDays(testDay, 2)}` }],
    });
    expect(await memberRetired(member.id)).toMatchObject({
      reasons: [{ code: "IN_USE", detail: `3 ${testDay}` }],
    });
    expect(await stored()).toMatchObject([{ retired: false, version: 1 }]);
  });

  it("keeps its name on what has been, and comes back when it is saved again", async () => {
    const { room, member } = await roomAndMember();
    await sessionOn(addDays(testDay, -1), room.id, member.id);
    agreed(await roomRetired(room.id));
    agreed(await memberRetired(member.id));
    const { data } = await ask(
      place,
      "COACH",
      "{ rooms { name retired } teamMembers { name retired } team { standing { people } } }",
    );
    expect(data).toEqual({
      rooms: [{ name: "Fjordsalen", retired: true }],
      teamMembers: [{ name: "Mette Kragh", retired: true }],
      team: { standing: { people: 0 } },
    });
    expect(codesOf(await roomRetired(room.id))).toEqual(["CHANGED_BY_ANOTHER"]);
    agreed(await save({ id: room.id, version: 2 }));
    expect(await stored()).toMatchObject([{ retired: false }]);
  });
});
