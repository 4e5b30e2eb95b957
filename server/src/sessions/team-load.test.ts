import {
  addDays,
  addWeeks,
  localTime,
  minutesBetween,
  mondayOf,
  type PlainDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import { contractMinutes } from "@mikrolaan/shared/cohorts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Cohort } from "../cohorts/cohort.entity.ts";
import { CohortTeamMember, Phase, staffingRules, TeamMember } from "../cohorts/index.ts";
import { ask } from "../testing/ask.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";
import { teamLoad } from "./team-load.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const start = plainDate("2026-11-23");
const days = fc.integer({ min: -20, max: 120 }).map((n) => addDays(start, n));
const hour = (n: number) => localTime(`${String(n).padStart(2, "0")}:15`);

/** A world of members, cohorts and meetings, each referring to the others by their place. */
const world = fc.record({
  members: fc.array(
    fc.record({
      kind: fc.constantFrom("STAFF" as const, "STAFF" as const, "EXTERNAL" as const),
      ftePercent: fc.integer({ min: 0, max: 100 }),
      retired: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  cohorts: fc.array(
    fc.record({
      startsOn: days.map(mondayOf),
      lengthDays: fc.integer({ min: 0, max: 60 }),
      status: fc.constantFrom("PLANNED" as const, "RUNNING" as const, "CLOSED" as const),
      followers: fc.dictionary(
        fc.constantFrom("0", "1", "2", "3"),
        fc.integer({ min: 0, max: 600 }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  meetings: fc.uniqueArray(
    fc.record({
      date: days,
      startsAt: fc.integer({ min: 6, max: 12 }).map(hour),
      endsAt: fc.integer({ min: 13, max: 22 }).map(hour),
      isNetwork: fc.boolean(),
      isCancelled: fc.constantFrom(false, false, true),
      cohort: fc.nat(2),
      staff: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
    }),
    { selector: ({ date }) => date, maxLength: 25 },
  ),
  weeks: fc.integer({ min: 1, max: 20 }),
});

type World = typeof world extends fc.Arbitrary<infer It> ? It : never;

/** Stores the world; answers its members' ids. */
function store(place: Town, { members, cohorts, meetings }: World): Promise<readonly string[]> {
  return place.as("DEVELOPMENT", async ({ em, actor }) => {
    const { municipalityId } = actor;
    const memberIds = members.map((it, at) => {
      const role = "COACH" as const;
      const member = { ...it, name: `Member ${at}`, role, competences: [], user: null };
      return em.create(TeamMember, { municipalityId, ...member }).id;
    });
    const cohortIds = cohorts.map(({ startsOn, lengthDays, status, followers }, at) => {
      const seats = 20;
      const templateVersion = "handbook-2";
      const named = { name: `Cohort ${at}`, startsOn, seats, status, templateVersion };
      const cohort = em.create(Cohort, { municipalityId, ...named }).id;
      const endsOn = addDays(startsOn, lengthDays);
      const startRule = { kind: "WEEK", week: 1, weekday: 1 } as const;
      em.create(Phase, {
        ...{ municipalityId, cohort, code: "RECRUITMENT", number: 1, startsOn, endsOn },
        ...{ startRule, endRule: null, plannedStartsOn: startsOn, plannedEndsOn: endsOn },
      });
      for (const [member, weeklyMinutes] of Object.entries(followers)) {
        const id = memberIds[Number(member)];
        if (id) em.create(CohortTeamMember, { municipalityId, cohort, member: id, weeklyMinutes });
      }
      return cohort;
    });
    meetings.forEach(({ date, startsAt, endsAt, isNetwork, isCancelled, cohort, staff }, at) => {
      const status = isCancelled ? "CANCELLED" : "PLANNED";
      const cancelledReason = isCancelled ? "Aflyst" : null;
      const meeting = { municipalityId, date, startsAt, endsAt, status, cancelledReason } as const;
      const [first] = staff;
      if (isNetwork) {
        const member = (first !== undefined && memberIds[first]) || null;
        em.create(NetworkMeeting, { ...meeting, member });
        return;
      }
      const session = em.create(CourseSession, {
        ...{ ...meeting, plannedOn: date, module: "ACCOUNTING", ordinal: at + 1 },
        overnight: false,
        cohort: cohortIds[cohort % cohortIds.length] ?? "",
      });
      for (const it of staff) {
        const member = memberIds[it];
        if (member) em.create(SessionStaff, { municipalityId, session: session.id, member });
      }
    });
    await em.flush();
    return memberIds;
  });
}

/** Counted one by one, as one would on paper. */
function countedFor({ cohorts, meetings }: World, member: number, monday: PlainDate) {
  const sunday = addDays(monday, 6);
  let held = 0;
  for (const { date, startsAt, endsAt, isNetwork, isCancelled, staff } of meetings) {
    const holds = isNetwork ? staff[0] === member : staff.includes(member);
    if (!isCancelled && holds && monday <= date && date <= sunday) {
      held += minutesBetween(startsAt, endsAt);
    }
  }
  let individual = 0;
  for (const { startsOn, lengthDays, status, followers } of cohorts) {
    const runs = startsOn <= sunday && monday <= addDays(startsOn, lengthDays);
    if (status !== "CLOSED" && runs) individual += followers[String(member)] ?? 0;
  }
  return { held, individual };
}

describe("the load of a team", () => {
  it("is what one counts by hand, for every member and week", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async (it) => {
        const place = await town(database.orm);
        const memberIds = await store(place, it);
        const range = { from: addDays(start, 2), to: addDays(addWeeks(start, it.weeks), -1) };
        const [loads, rules] = await place.as("MANAGEMENT", async (ctx) => [
          await teamLoad(ctx, range),
          await staffingRules(ctx),
        ]);
        const onTeam = it.members.flatMap(({ kind, retired }, at) =>
          kind === "STAFF" && !retired ? [at] : [],
        );
        expect(loads.map(({ memberId }) => memberId)).toEqual(onTeam.map((at) => memberIds[at]));
        loads.forEach(({ weeks, contractMinutes: contract }, index) => {
          const at = onTeam[index] ?? 0;
          expect(contract).toBe(contractMinutes(rules, it.members[at]?.ftePercent ?? 0));
          const expected = Array.from({ length: it.weeks }, (_, week) => {
            const monday = addWeeks(mondayOf(start), week);
            const { held, individual } = countedFor(it, at, monday);
            const isOverContract = held + individual > contract;
            return { monday, sessionMinutes: held, individualMinutes: individual, isOverContract };
          });
          expect(weeks).toEqual(expected);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("is read with two statements, whatever the weeks, and for 60 weeks at most", async () => {
    const place = await town(database.orm);
    const load = (from: string, to: string) =>
      ask(
        place,
        "COACH",
        `query ($from: PlainDate!, $to: PlainDate!) {
          teamLoad(from: $from, to: $to) { name weeks { monday } } }`,
        { from, to },
      );
    const most = await load("2026-11-25", "2028-01-16");
    expect([most.errors, most.statements]).toEqual([[], 2]);
    expect((await load("2026-11-25", "2028-01-17")).errors).toEqual(["BAD_USER_INPUT"]);
    expect((await load("2026-11-25", "2026-11-24")).errors).toEqual(["BAD_USER_INPUT"]);
  });

  it("of another municipality is not in it", async () => {
    const [place, neighbour] = [await town(database.orm), await town(database.orm)];
    const mine = { kind: "STAFF", ftePercent: 50, retired: false } as const;
    await store(neighbour, { members: [mine, mine], cohorts: [], meetings: [], weeks: 1 });
    const range = { from: start, to: start };
    expect(await place.as("COACH", (ctx) => teamLoad(ctx, range))).toEqual([]);
    expect(await neighbour.as("COACH", (ctx) => teamLoad(ctx, range))).toHaveLength(2);
  });
});
