import { addDays, type PlainDate } from "@mikrolaan/shared/calendar";
import type { AddGuestInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../platform/refused.graphql.ts";
import { rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { planner } from "../testing/planning.ts";
import type { SessionGuest } from "./guest.entity.ts";
import { guestMergeChoices, guest as guestShown, guestsOfCohort } from "./guest.reads.ts";
import { addGuest, removeGuest } from "./guest.service.ts";
import { mergeGuest, unmergeGuest } from "./guest-merge.service.ts";
import { rostersOf } from "./roster.reads.ts";
import type { CourseSession } from "./session.entity.ts";
import { session as sessionShown } from "./session.reads.ts";

let database: TestDatabase;
let place: Town;
let at: Course;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  at = await course(place);
});

afterAll(() => database.drop());

type Session = CourseSession | undefined;

const add = (session: Session, who: Partial<AddGuestInput>) =>
  place.as("COACH", (ctx) =>
    addGuest(ctx, { sessionId: session?.id ?? "", guestId: null, name: null, ...who }),
  );

const added = async (session: Session, who: Partial<AddGuestInput>) =>
  agreed(await add(session, who));

const remove = (session: Session, guestId: string, why: string | null = null, day = testDay) =>
  place.as("COACH", (ctx) => removeGuest(ctx, { sessionId: session?.id ?? "", guestId, why }), day);

const merge = ({ id, version }: Pick<SessionGuest, "id" | "version">, enrolmentId = "") =>
  place.as("COACH", (ctx) => mergeGuest(ctx, { guestId: id, version, enrolmentId }));

const merged = async (...args: Parameters<typeof merge>) => agreed(await merge(...args));

const unmerge = ({ id, version }: Pick<SessionGuest, "id" | "version">, day?: PlainDate) =>
  place.as("COACH", (ctx) => unmergeGuest(ctx, { guestId: id, version }), day);

const shown = (id: string) => place.as("COACH", (ctx) => guestShown(ctx, id));

const reasonsOf = (result: object) => (result instanceof Refused ? result.reasons : []);

interface StoredMark {
  readonly id: string;
  readonly session: string;
  readonly enrolment: string | null;
  readonly guest: string | null;
  readonly status: string;
  readonly version: number;
}

const marks = () =>
  place.as("COACH", (ctx) =>
    rows<StoredMark>(
      ctx,
      sql`
        select m.id, m.session_id as session, m.enrolment_id as enrolment, m.guest_id as guest,
          m.status, m.version
        from attendance_mark m join course_session s on s.id = m.session_id order by s.held_on, m.id`,
    ),
  );

/** The history: by what, whose, to what. */
const history = () =>
  place.as("COACH", (ctx) =>
    rows<{ source: string; enrolment: string | null; guest: string | null; status: string | null }>(
      ctx,
      sql`
        select v.source, h.enrolment_id as enrolment, h.guest_id as guest, h.status
        from attendance_change h join attendance_save v on v.id = h.save_id
        order by v.sequence, h.enrolment_id nulls last`,
    ),
  );

describe("a guest", () => {
  it("is added by name and marked present for the whole session, in nobody's figures", async () => {
    const [first] = at.sessions;
    const { id } = await added(first, { name: "Lea Lund" });
    expect(await marks()).toEqual([
      expect.objectContaining({ enrolment: null, guest: id, status: "PRESENT", version: 1 }),
    ]);
    const { name, days, mergedInto } = await shown(id);
    expect({ name, mergedInto }).toEqual({ name: "Lea Lund", mergedInto: null });
    expect(days).toEqual([
      expect.objectContaining({ date: first?.date, minutes: 180, markedBy: "Test COACH" }),
    ]);
    const session = await place.as("COACH", (ctx) => sessionShown(ctx, first?.id ?? ""));
    expect(session).toMatchObject({ expected: 2, recorded: 0, present: 0 });
    const roster = await place.as("COACH", (ctx) => rostersOf(ctx, [first?.id ?? ""]));
    expect(roster.map((it) => it.name)).toEqual(["Anne Abild", "Bo Bak"]);
  });

  it("who comes again is the same guest, and pressed twice is on the roster once", async () => {
    const [first, second] = at.sessions;
    const { id } = await added(first, { name: "Lea Lund" });
    for (const _ of [1, 2]) await added(second, { guestId: id });
    expect((await shown(id)).days.map(({ date }) => date)).toEqual([first?.date, second?.date]);
    expect(await history()).toHaveLength(2);
    const names = await place.as("COACH", (ctx) => guestsOfCohort(ctx, at.cohortId));
    expect(names.map(({ name }) => name)).toEqual(["Lea Lund"]);
  });

  it("taken off a roster leaves a trail, and is put back as the same guest", async () => {
    const [first] = at.sessions;
    const { id } = await added(first, { name: "Lea Lund" });
    agreed(await remove(first, id));
    expect(await marks()).toEqual([]);
    expect(await place.as("COACH", (ctx) => guestsOfCohort(ctx, at.cohortId))).toEqual([]);
    agreed(await remove(first, id));
    await added(first, { guestId: id });
    expect((await marks()).map(({ guest, version }) => [guest, version])).toEqual([[id, 3]]);
    expect((await history()).map(({ status }) => status)).toEqual(["PRESENT", null, "PRESENT"]);
  });

  it("taken off on a later day needs a reason", async () => {
    const [first] = at.sessions;
    const { id } = await added(first, { name: "Lea Lund" });
    const later = addDays(testDay, 1);
    expect(reasonsOf(await remove(first, id, null, later))).toEqual([
      { code: "REASON_REQUIRED", field: "why" },
    ]);
    agreed(await remove(first, id, "Ført forkert", later));
    expect(await marks()).toEqual([]);
  });

  it("with the name of another guest on the roster is refused; on another day, or of one known by now, it is not", async () => {
    const [first, second] = at.sessions;
    await added(first, { name: "Åse Lund" });
    expect(reasonsOf(await add(first, { name: "aase lund" }))).toEqual([
      { code: "NAME_TAKEN", field: "name" },
    ]);
    await added(second, { name: "Åse Lund" });
    await merged(await added(first, { name: "Lea" }), at.enrolmentIds[0]);
    await added(first, { name: "Lea" });
  });

  it("is refused at a session to come, at one called off, and at another cohort's", async () => {
    const [first, second] = at.sessions;
    const ahead = at.sessions.find(({ date }) => date > testDay);
    expect(codesOf(await add(ahead, { name: "Lea Lund" }))).toEqual(["SESSION_IN_FUTURE"]);
    agreed(await planner(place).cancel({ id: second?.id ?? "", version: 1 }));
    expect(codesOf(await add(second, { name: "Lea Lund" }))).toEqual(["SESSION_CANCELLED"]);
    const { id } = await added(first, { name: "Lea Lund" });
    const [elsewhere] = (await course(place)).sessions;
    await expect(add(elsewhere, { guestId: id })).rejects.toThrow("No such thing.");
    const foreign = await course(await town(database.orm));
    await expect(add(foreign.sessions[0], { name: "Lea" })).rejects.toThrow("No such thing.");
  });

  it("is added by coaches and read by the team, and by no one else", async () => {
    const [first] = at.sessions;
    const mutation = `mutation ($input: AddGuestInput!) { addGuest(input: $input) { __typename } }`;
    const input = { sessionId: first?.id, name: "Lea Lund" };
    for (const role of ["DEVELOPMENT", "MANAGEMENT", "LEGAL", "ADMIN"] as const)
      expect((await ask(place, role, mutation, { input })).errors).toEqual(["FORBIDDEN"]);
    expect((await ask(place, "COACH", mutation, { input })).errors).toEqual([]);
    const query = `{ session(id: "${first?.id}") { guests { name } } }`;
    const { data } = await ask(place, "DEVELOPMENT", query);
    expect(data.session.guests).toEqual([{ name: "Lea Lund" }]);
    expect((await ask(place, "MANAGEMENT", query)).errors).toEqual(["FORBIDDEN"]);
  });

  it("needs a name", async () => {
    const mutation = `mutation ($input: AddGuestInput!) { addGuest(input: $input) { __typename } }`;
    const input = { sessionId: at.sessions[0]?.id, name: "  " };
    expect((await ask(place, "COACH", mutation, { input })).errors).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a guest who turns out to be of the cohort", () => {
  /** Lea, a guest at the first two sessions. */
  const lea = async () => {
    const guest = await added(at.sessions[0], { name: "Lea Lund" });
    await added(at.sessions[1], { guestId: guest.id });
    return guest;
  };

  it("brings all their marks along, under the same ids, each in the history", async () => {
    const guest = await lea();
    const [anne] = at.enrolmentIds;
    const before = await marks();
    await merged(guest, anne);
    expect(await marks()).toEqual(
      before.map((it) => ({ ...it, enrolment: anne, guest: guest.id, version: 2 })),
    );
    expect((await history()).slice(2)).toEqual(
      [1, 2].map(() => ({ source: "MERGE", enrolment: anne, guest: guest.id, status: "PRESENT" })),
    );
    const session = await place.as("COACH", (ctx) => sessionShown(ctx, at.sessions[0]?.id ?? ""));
    expect(session).toMatchObject({ expected: 2, recorded: 1, present: 1 });
    const { mergedInto } = await shown(guest.id);
    expect(mergedInto).toMatchObject({
      ...{ enrolmentId: anne, name: "Anne Abild", mergedBy: "Test COACH" },
      ...{ until: addDays(testDay, 30), canUnmerge: true },
    });
  });

  it("is told apart again within 30 days: the marks are the guest's once more, under the same ids", async () => {
    const guest = await lea();
    const [anne] = at.enrolmentIds;
    const before = await marks();
    const { version } = await merged(guest, anne);
    agreed(await unmerge({ id: guest.id, version }, addDays(testDay, 30)));
    expect(await marks()).toEqual(before.map((it) => ({ ...it, version: 3 })));
    expect((await shown(guest.id)).mergedInto).toBeNull();
    const session = await place.as("COACH", (ctx) => sessionShown(ctx, at.sessions[0]?.id ?? ""));
    expect(session).toMatchObject({ recorded: 0, present: 0 });
    const undone = (await history()).slice(4);
    expect(undone.filter((it) => it.enrolment === anne).map((it) => it.status)).toEqual([
      null,
      null,
    ]);
    expect(undone.filter((it) => it.guest === guest.id).map((it) => it.status)).toEqual([
      "PRESENT",
      "PRESENT",
    ]);
    expect(codesOf(await unmerge(await shown(guest.id)))).toEqual(["NOT_MERGED"]);
  });

  it("is not told apart on the 31st day", async () => {
    const guest = await lea();
    const { version } = await merged(guest, at.enrolmentIds[0]);
    const late = addDays(testDay, 31);
    expect(codesOf(await unmerge({ id: guest.id, version }, late))).toEqual([
      "MERGED_TOO_LONG_AGO",
    ]);
    const { mergedInto } = await place.as("COACH", (ctx) => guestShown(ctx, guest.id), late);
    expect(mergedInto?.canUnmerge).toBe(false);
    expect((await marks()).every(({ enrolment }) => enrolment === at.enrolmentIds[0])).toBe(true);
  });

  it("takes back what was corrected meanwhile, and leaves the person's own marks alone", async () => {
    const guest = await lea();
    const [anne] = at.enrolmentIds;
    const [first, second, third] = at.sessions;
    const { version } = await merged(guest, anne);
    await marked(place, first, wanted(anne, "LATE", { version: 2 }));
    await marked(place, second, wanted(anne, null, { version: 2 }));
    await marked(place, third, wanted(anne, "SICK"));
    agreed(await unmerge({ id: guest.id, version }));
    const left = (await marks()).map((it) => [it.session, it.status, it.guest, it.enrolment]);
    expect(left).toEqual([
      [first?.id, "LATE", guest.id, null],
      [third?.id, "SICK", null, anne],
    ]);
  });

  it("is refused with every day on which the person has a mark, and nothing moves", async () => {
    const guest = await lea();
    const [anne, bo] = at.enrolmentIds;
    const [first, second] = at.sessions;
    await marked(place, first, wanted(anne, "SICK"));
    await marked(place, second, wanted(anne, "PRESENT"));
    const before = await marks();
    expect(reasonsOf(await merge(guest, anne))).toEqual([
      { code: "GUEST_MARK_CLASHES", field: "enrolmentId", detail: first?.date },
      { code: "GUEST_MARK_CLASHES", field: "enrolmentId", detail: second?.date },
    ]);
    expect(await marks()).toEqual(before);
    const choices = await place.as("COACH", (ctx) => guestMergeChoices(ctx, guest.id));
    expect(choices).toEqual([
      { enrolmentId: anne, name: "Anne Abild", clashes: [first?.date, second?.date], outside: [] },
      { enrolmentId: bo, name: "Bo Bak", clashes: [], outside: [] },
    ]);
  });

  it("moves days before the person joined too: said beforehand, and counted for nobody", async () => {
    place = await town(database.orm);
    const [first, second] = (await course(place)).sessions;
    const joined = second?.date ?? testDay;
    at = await course(place, ["Cai Dam"], joined);
    const [cai] = at.enrolmentIds;
    const guest = await lea();
    const choices = await place.as("COACH", (ctx) => guestMergeChoices(ctx, guest.id));
    expect(choices).toEqual([
      { enrolmentId: cai, name: "Cai Dam", clashes: [], outside: [first?.date] },
    ]);
    await merged(guest, cai);
    expect((await marks()).map(({ enrolment }) => enrolment)).toEqual([cai, cai]);
    const counted = [];
    for (const { id } of at.sessions.slice(0, 2))
      counted.push((await place.as("COACH", (ctx) => sessionShown(ctx, id))).recorded);
    expect(counted).toEqual([0, 1]);
  });

  it("is refused a second time, to whoever saw the guest before, and into another cohort", async () => {
    const guest = await lea();
    const [anne, bo] = at.enrolmentIds;
    const elsewhere = await course(place);
    await expect(merge(guest, elsewhere.enrolmentIds[0])).rejects.toThrow("No such thing.");
    expect(codesOf(await merge({ id: guest.id, version: 7 }, anne))).toEqual([
      "CHANGED_BY_ANOTHER",
    ]);
    const { version } = await merged(guest, anne);
    const already = { code: "ALREADY_MERGED", field: "guestId", detail: "Anne Abild" };
    expect(reasonsOf(await merge({ id: guest.id, version }, bo))).toEqual([already]);
    expect(reasonsOf(await add(at.sessions[2], { guestId: guest.id }))).toEqual([already]);
    expect(reasonsOf(await remove(at.sessions[0], guest.id))).toEqual([already]);
    expect(codesOf(await unmerge({ id: guest.id, version: version + 1 }))).toEqual([
      "CHANGED_BY_ANOTHER",
    ]);
  });

  it("merged, told apart and merged anew, only moves what was the guest's the last time", async () => {
    const guest = await lea();
    const [anne] = at.enrolmentIds;
    const [first] = at.sessions;
    const once = await merged(guest, anne);
    const apart = agreed(await unmerge(once));
    agreed(await remove(first, guest.id));
    await marked(place, first, wanted(anne, "SICK"));
    const again = await merged(apart, anne);
    agreed(await unmerge(again));
    const left = (await marks()).map((it) => [it.status, it.guest, it.enrolment]);
    expect(left).toEqual([
      ["SICK", null, anne],
      ["PRESENT", guest.id, null],
    ]);
  });

  it("is merged once when two coaches do it at the same moment", async () => {
    const guest = await lea();
    const results = await Promise.all(at.enrolmentIds.map((id) => merge(guest, id)));
    expect(results.flatMap(codesOf)).toEqual(["ALREADY_MERGED"]);
  });
});

it("a session at which only a guest was is not called off", async () => {
  const [first] = at.sessions;
  await added(first, { name: "Lea Lund" });
  expect(codesOf(await planner(place).cancel({ id: first?.id ?? "", version: 1 }))).toEqual([
    "ATTENDANCE_RECORDED",
  ]);
});
