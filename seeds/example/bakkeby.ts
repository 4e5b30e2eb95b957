import { addWeeks, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { enquiredInRecruitment, peopleOf } from "./cohort.ts";
import { costItemsOf, type Spent } from "./costs.ts";
import { cohortOf, planOf, staffOf } from "./course.ts";
import { noLeave } from "./leave.ts";
import { noNetwork } from "./network.ts";
import { peopleOfBakkeby } from "./people-of-bakkeby.ts";
import { economyPlansOf } from "./register.ts";
import { bakkebyClosedDays, bakkebyRooms, bakkebyTeam, followersOf } from "./team.ts";
import type { ExampleTown } from "./town.ts";
import { bakkebyStaff } from "./users.ts";

/** A small neighbour with one cohort of four, in programme week 27: nothing of it is Fjordby's. */
export function bakkeby(today: PlainDate): ExampleTown {
  const startsOn = addWeeks(mondayOf(today), -26);
  const cohort = cohortOf(2, 1, { startsOn, status: "RUNNING", seats: 6 });
  const { phases, sessions } = planOf(2, 1, cohort);
  const people = peopleOf({
    town: 2,
    cohort,
    members: peopleOfBakkeby,
    before: 0,
    sessions,
    coaches: bakkebyStaff.users.map(({ id }) => id),
    enquiredOn: enquiredInRecruitment(startsOn),
  });
  return {
    ...bakkebyStaff,
    teamMembers: bakkebyTeam,
    rooms: bakkebyRooms,
    closedDays: bakkebyClosedDays,
    ownRulePacks: [],
    templates: [],
    templateVersions: [],
    ...{ assumptions: [], realisedAssumptions: [], scenarios: [] },
    economyPlans: economyPlansOf(2, [cohort], today),
    cohorts: [cohort],
    phases,
    sessions,
    sessionStaff: staffOf(2, sessions),
    cohortTeam: followersOf(2, 1, cohort, { "Jens Lund": 10 }),
    ...people,
    beds: [],
    ...noLeave,
    ...noNetwork,
    ...{ outcomeRecords: [], outcomeMonths: [], outcomePlans: [] },
    costItems: costItemsOf(2, 1, cohort, spent),
  };
}

const spent: readonly Spent[] = [
  { kind: "TEAM", quantity: 0.1, week: 20, source: "Timeregistrering, skøn" },
  { kind: "ACCOUNTING_COURSE", quantity: 24, week: 25, source: "Aftale med revisor, skøn" },
];
