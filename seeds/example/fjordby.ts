import type { PlainDate } from "@mikrolaan/shared/calendar";
import { cohortBeingPlanned } from "./cohort-being-planned.ts";
import { cohortInCourse } from "./cohort-in-course.ts";
import { cohortInFollowUp } from "./cohort-in-follow-up.ts";
import { fjordbyOwnRules } from "./own-rules.ts";
import {
  economyPlansOf,
  fjordbyAssumptions,
  fjordbyRealised,
  fjordbyScenarios,
} from "./register.ts";
import { fjordbyClosedDays, fjordbyRooms, fjordbyTeam } from "./team.ts";
import { fjordbyTemplates, fjordbyTemplateVersions } from "./templates.ts";
import type { ExampleTown } from "./town.ts";
import { fjordbyStaff } from "./users.ts";

/** The invented municipality: a cohort that is through, one in its course, and one being planned. */
export function fjordby(today: PlainDate): ExampleTown {
  const coaches = fjordbyStaff.users.filter(({ roles }) => roles.includes("COACH"));
  const planner = fjordbyStaff.users.find(({ roles }) => roles.includes("DEVELOPMENT"));
  const ids = coaches.map(({ id }) => id);
  const cohorts = [
    cohortInFollowUp(today, ids),
    cohortInCourse(today, ids),
    cohortBeingPlanned(today, ids),
  ];
  return {
    ...fjordbyStaff,
    teamMembers: fjordbyTeam,
    rooms: fjordbyRooms,
    closedDays: fjordbyClosedDays,
    templates: fjordbyTemplates,
    templateVersions: fjordbyTemplateVersions(today),
    assumptions: fjordbyAssumptions(today),
    realisedAssumptions: fjordbyRealised(today),
    scenarios: fjordbyScenarios(today),
    economyPlans: economyPlansOf(
      1,
      cohorts.flatMap((it) => it.cohorts),
      today,
    ),
    participants: cohorts.flatMap((it) => it.participants),
    cohorts: cohorts.flatMap((it) => it.cohorts),
    phases: cohorts.flatMap((it) => it.phases),
    sessions: cohorts.flatMap((it) => it.sessions),
    sessionStaff: cohorts.flatMap((it) => it.sessionStaff),
    cohortTeam: cohorts.flatMap((it) => it.cohortTeam),
    enrolments: cohorts.flatMap((it) => it.enrolments),
    stageChanges: cohorts.flatMap((it) => it.stageChanges),
    marks: cohorts.flatMap((it) => it.marks),
    attendanceSaves: cohorts.flatMap((it) => it.attendanceSaves),
    attendanceChanges: cohorts.flatMap((it) => it.attendanceChanges),
    followUps: cohorts.flatMap((it) => it.followUps),
    beds: cohorts.flatMap((it) => it.beds),
    plannedAbsences: cohorts.flatMap((it) => it.plannedAbsences),
    guests: cohorts.flatMap((it) => it.guests),
    guestMarks: cohorts.flatMap((it) => it.guestMarks),
    guestChanges: cohorts.flatMap((it) => it.guestChanges),
    networkSeries: cohorts.flatMap((it) => it.networkSeries),
    networkSeriesCohorts: cohorts.flatMap((it) => it.networkSeriesCohorts),
    networkMeetings: cohorts.flatMap((it) => it.networkMeetings),
    networkMeetingCohorts: cohorts.flatMap((it) => it.networkMeetingCohorts),
    networkInvitations: cohorts.flatMap((it) => it.networkInvitations),
    networkMessages: cohorts.flatMap((it) => it.networkMessages),
    outcomeRecords: cohorts.flatMap((it) => it.outcomeRecords),
    outcomeMonths: cohorts.flatMap((it) => it.outcomeMonths),
    outcomePlans: cohorts.flatMap((it) => it.outcomePlans),
    costItems: cohorts.flatMap((it) => it.costItems),
    ownRulePacks: fjordbyOwnRules(today, planner?.id ?? ""),
  };
}
