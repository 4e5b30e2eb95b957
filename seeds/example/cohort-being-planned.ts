import { addDays, addWeeks, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import { peopleOf } from "./cohort.ts";
import { costItemsOf, type Spent } from "./costs.ts";
import { cohortOf, planOf, staffOf } from "./course.ts";
import { noLeave } from "./leave.ts";
import { noNetwork } from "./network.ts";
import { outcomePlanOf } from "./outcomes.ts";
import { dayOf } from "./path.ts";
import { peopleInRecruitment } from "./people-in-recruitment.ts";
import { followersOf } from "./team.ts";
import { fjordbyTemplate } from "./templates.ts";
import type { ExamplePeople } from "./town.ts";
import { planner } from "./users.ts";

/** Fjordby's third cohort: it starts on the Monday nearest three weeks ahead, and people ask already. */
export function cohortBeingPlanned(today: PlainDate, coaches: readonly string[]): ExamplePeople {
  const startsOn = mondayOf(addDays(today, 24));
  const { versionId: ownTemplateVersion } = fjordbyTemplate;
  const plan = { startsOn, status: "PLANNED", seats: 20, ownTemplateVersion } as const;
  const cohort = cohortOf(1, 3, plan);
  const { phases, sessions } = planOf(1, 3, cohort);
  const firstAskedOn = addWeeks(mondayOf(today), -5);
  const people = peopleOf({
    town: 1,
    cohort,
    members: peopleInRecruitment,
    before: 40,
    sessions,
    coaches,
    enquiredOn: (index) => dayOf(firstAskedOn, 1 + Math.floor(index / 4), 1 + (index % 4)),
  });
  return {
    cohorts: [cohort],
    phases,
    sessions,
    sessionStaff: staffOf(1, sessions),
    cohortTeam: followersOf(1, 3, cohort, { "Mette Kragh": 8, "Søren Dalum": 12 }),
    ...people,
    beds: [],
    ...noLeave,
    ...noNetwork,
    ...{ outcomeRecords: [], outcomeMonths: [] },
    outcomePlans: [
      outcomePlanOf(1, 3, cohort, {
        counts: expected,
        basis: "Mål i budgetforslaget",
        savedOn: addWeeks(mondayOf(today), -2),
        savedBy: planner,
      }),
    ],
    costItems: costItemsOf(1, 3, { ...cohort, startsOn: firstAskedOn }, spent),
  };
}

// Six of twelve is more than any source has recorded: the page says so.
const expected = {
  ENQUIRY: 30,
  FIRST_MEETING: 26,
  SCREENING_1: 22,
  SCREENING_2: 20,
  COURSE: 18,
  LOAN_AND_START: 12,
  SELF_SUPPORT: 6,
} as const;

const spent: readonly Spent[] = [
  {
    kind: "OTHER",
    quantity: 1,
    unitPrice: oereFromKroner(2_400),
    week: 1,
    source: "Informationsmøde på biblioteket, faktura",
  },
];
