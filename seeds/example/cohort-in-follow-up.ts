import { addWeeks, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { enquiredInRecruitment, peopleOf } from "./cohort.ts";
import { costItemsOf, type Spent } from "./costs.ts";
import { cohortOf, followUpSessions, planOf, staffOf } from "./course.ts";
import { noLeave } from "./leave.ts";
import { type Evening, networkOf } from "./network.ts";
import { outcomePlanOf, outcomesOf } from "./outcomes.ts";
import { peopleInFollowUp } from "./people-in-follow-up.ts";
import { bedsOf } from "./retreat.ts";
import { followersOf } from "./team.ts";
import type { ExamplePeople } from "./town.ts";
import { planner } from "./users.ts";

/** Fjordby's first cohort, in programme week 64: its plan is through, and the figures are in. */
export function cohortInFollowUp(today: PlainDate, coaches: readonly string[]): ExamplePeople {
  const startsOn = addWeeks(mondayOf(today), -63);
  const cohort = cohortOf(1, 1, { startsOn, status: "FOLLOW_UP", seats: 20 });
  const plan = planOf(1, 1, cohort);
  const sessions = [
    ...plan.sessions,
    ...followUpSessions(1, 1, cohort, [40, 48, 56, 65]).map((session) =>
      session.ordinal === 2 ? { ...session, ...calledOff } : session,
    ),
  ];
  const people = peopleOf({
    town: 1,
    cohort,
    members: peopleInFollowUp,
    before: 0,
    sessions,
    coaches,
    enquiredOn: enquiredInRecruitment(startsOn),
  });
  const guests = peopleInFollowUp.flatMap((member, index) => {
    const enrolment = people.enrolments[index];
    return enrolment ? [{ member, enrolment }] : [];
  });
  return {
    cohorts: [cohort],
    phases: plan.phases,
    sessions,
    sessionStaff: staffOf(1, sessions),
    cohortTeam: followersOf(1, 1, cohort, { "Mette Kragh": 4, "Søren Dalum": 3 }),
    ...people,
    beds: bedsOf(1, people.enrolments),
    ...noLeave,
    ...networkOf(1, cohort, evenings, guests, { today, recordedBy: coaches[0] ?? "" }),
    ...outcomesOf(
      1,
      cohort,
      guests.map(({ member, enrolment }) => ({ enrolment, told: member.became ?? [] })),
      coaches,
    ),
    outcomePlans: [
      outcomePlanOf(1, 1, cohort, {
        counts: expected,
        basis: "Budget og udvalgets beslutning",
        savedOn: addWeeks(startsOn, -1),
        savedBy: planner,
      }),
    ],
    costItems: costItemsOf(1, 1, cohort, spent),
  };
}

const expected = {
  ENQUIRY: 24,
  FIRST_MEETING: 22,
  SCREENING_1: 21,
  SCREENING_2: 20,
  COURSE: 18,
  LOAN_AND_START: 14,
  SELF_SUPPORT: 3,
} as const;

const calledOff = {
  status: "CANCELLED",
  cancelledReason: "Underviseren er syg. Emnet tages op næste gang.",
} as const;

const evenings: readonly Evening[] = [
  {
    week: 34,
    theme: "De første kunder",
    host: "Mette Kragh",
    place: "Havnehuset, lokale 2",
  },
  { week: 42, theme: "Priser, der kan holde", host: "Lars Munkholm", place: "Café Kaj" },
  { week: 50, theme: "Når hverdagen driller", host: "Søren Dalum", place: "Havnehuset, lokale 2" },
  { week: 58, theme: "Samarbejde om salg", host: "Aisha Warsame", place: "Café Kaj" },
  {
    week: 66,
    theme: "Det næste år",
    host: "Katrine Lauge",
    place: "Værkstedet, Nørregade",
  },
];

// The illustrative cohort's costs to the krone, spread over the weeks in which they would fall.
const timesheet = "Timeregistrering, skøn";
const spent: readonly Spent[] = [
  { kind: "TEAM", quantity: 0.25, week: 13, source: timesheet },
  { kind: "ACCOUNTING_COURSE", quantity: 24, week: 25, source: "Aftale med revisor, skøn" },
  { kind: "TEAM", quantity: 0.25, week: 26, source: timesheet },
  { kind: "MARKETING_WORKSHOP", quantity: 2, week: 26, source: "Tilbud fra underviser, skøn" },
  {
    kind: "VAT_AND_TAX",
    quantity: 2,
    week: 28,
    source: "SKAT underviser uden betaling",
    payer: "STATE",
  },
  {
    kind: "RETREAT",
    quantity: 56,
    week: 32,
    source: "Tilbud fra kursussted, 14 personer i 4 dage, skøn",
  },
  { kind: "TEAM", quantity: 0.25, week: 39, source: timesheet },
  { kind: "TEAM", quantity: 0.25, week: 52, source: timesheet },
  {
    kind: "LOAN_LOSS",
    quantity: 12,
    week: 60,
    source: "12 lån på 40.000 kr., skøn: 20 % kommer ikke tilbage",
  },
];
