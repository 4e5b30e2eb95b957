import { addWeeks, mondayOf, type PlainDate, programmeWeekOf } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import { enquiredInRecruitment, peopleOf } from "./cohort.ts";
import { costItemsOf, type Spent } from "./costs.ts";
import { cohortOf, movedTo, planOf, staffOf } from "./course.ts";
import { guestOf, leaveOf, type OnLeave } from "./leave.ts";
import { noNetwork } from "./network.ts";
import { outcomePlanOf } from "./outcomes.ts";
import { peopleInCourse } from "./people-in-course.ts";
import { bedsOf } from "./retreat.ts";
import { followersOf } from "./team.ts";
import type { ExamplePeople, ExampleSession } from "./town.ts";
import { planner } from "./users.ts";

/**
 * Fjordby's second cohort, in programme week 22: in the middle of its accounting course.
 *
 * Whatever day it is, this week's morning is today, so that there is always a roster to take.
 */
export function cohortInCourse(today: PlainDate, coaches: readonly string[]): ExamplePeople {
  const startsOn = addWeeks(mondayOf(today), -21);
  const cohort = cohortOf(1, 2, { startsOn, status: "RUNNING", seats: 20 });
  const plan = planOf(1, 2, cohort);
  const sessions = plan.sessions.map((session) => {
    const isThisWeek = programmeWeekOf(startsOn, session.date) === 22;
    return withoutPlaceYet(isThisWeek ? movedTo(session, today) : session);
  });
  const people = peopleOf({
    town: 1,
    cohort,
    members: peopleInCourse,
    before: 20,
    sessions,
    coaches,
    enquiredOn: enquiredInRecruitment(startsOn),
  });
  const coach = coaches[0] ?? "";
  const { saves, ...guest } = guestOf("Tina Holst", 2, { town: 1, today, sessions, coach });
  return {
    cohorts: [cohort],
    phases: plan.phases,
    sessions,
    sessionStaff: staffOf(1, sessions),
    cohortTeam: followersOf(1, 2, cohort, { "Mette Kragh": 12, "Søren Dalum": 9 }),
    ...people,
    beds: bedsOf(1, people.enrolments),
    plannedAbsences: leaveOf(1, today, coach, onLeave),
    ...guest,
    attendanceSaves: [...people.attendanceSaves, ...saves],
    ...noNetwork,
    ...{ outcomeRecords: [], outcomeMonths: [] },
    outcomePlans: [
      outcomePlanOf(1, 2, cohort, {
        counts: expected,
        basis: "Resultatet af det første hold, rundet op",
        savedOn: addWeeks(startsOn, -1),
        savedBy: planner,
      }),
    ],
    costItems: costItemsOf(1, 2, cohort, spent),
  };
}

/** The two days of VAT and tax are what the planner has yet to find a room for. */
function withoutPlaceYet(session: ExampleSession): ExampleSession {
  return session.module === "VAT_AND_TAX" ? { ...session, room: null, place: null } : session;
}

const expected = {
  ENQUIRY: 22,
  FIRST_MEETING: 21,
  SCREENING_1: 20,
  SCREENING_2: 19,
  COURSE: 18,
  LOAN_AND_START: 13,
  SELF_SUPPORT: 3,
} as const;

/** Hanne Nielsen this morning, and Piotr Zieliński from next week on. */
const onLeave: readonly OnLeave[] = [
  { person: 30, from: 0, to: 0, status: "EXCUSED", reason: "Lægebesøg" },
  { person: 29, from: 6, to: 20, status: "EXCUSED", reason: "Ferie" },
];

const spent: readonly Spent[] = [
  {
    kind: "OTHER",
    quantity: 40,
    unitPrice: oereFromKroner(25),
    week: 9,
    source: "Foldere til sagsbehandlere, faktura",
  },
  { kind: "TEAM", quantity: 0.25, week: 13, source: "Timeregistrering, skøn" },
  { kind: "TEAM", quantity: 0.15, week: 21, source: "Timeregistrering til og med uge 21, skøn" },
  {
    kind: "ACCOUNTING_COURSE",
    quantity: 12,
    week: 21,
    source: "4 holdte mødegange à 3 timer, skøn",
  },
];
