import type { EntityClass, EntityData, EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type ExampleTown, examplePassword, exampleStaff, exampleTowns } from "@mikrolaan/seeds";
import {
  ClosedDay,
  Cohort,
  CohortTeamMember,
  Enrolment,
  Phase,
  StageChange,
  TeamMember,
  Template,
  TemplateVersion,
} from "../cohorts/index.ts";
import { Municipality, User } from "../identity/index.ts";
import { hashPassword } from "../identity/passwords.ts";
import type { SignInOptions } from "../identity/sign-in-routes.ts";
import { OutcomeMonthRow, OutcomePlan, OutcomeRecord } from "../outcomes/index.ts";
import { Participant } from "../participants/index.ts";
import { Assumption, RealisedAssumption } from "../payback/assumption.entity.ts";
import { CostItem } from "../payback/cost-item.entity.ts";
import { EconomyPlan } from "../payback/economy-plan.entity.ts";
import { Scenario } from "../payback/scenario.entity.ts";
import type { Clock } from "../platform/clock.ts";
import type { Municipal } from "../platform/municipal.ts";
import { actingFor, setLocal } from "../platform/transaction.ts";
import { OwnRulePack } from "../rules/index.ts";
import {
  AttendanceChange,
  AttendanceMark,
  AttendanceSave,
  Bed,
  CourseSession,
  FollowUp,
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
  NetworkMessage,
  NetworkSeries,
  NetworkSeriesCohort,
  PlannedAbsence,
  Room,
  SessionGuest,
  SessionStaff,
} from "../sessions/index.ts";

/** The example's people, offered on the sign-in page, and the password they share. */
export const exampleSignIns = {
  accounts: exampleStaff.flatMap(({ municipality, users }) =>
    users.map(({ name, email, roles }) => ({
      name,
      email,
      roles,
      municipality: municipality.name,
    })),
  ),
  password: examplePassword,
} as const satisfies SignInOptions["examples"];

/** Whether the example is in the database already. */
export async function hasExample(orm: MikroORM): Promise<boolean> {
  const { id } = exampleStaff[0].municipality;
  return actingFor(orm, id, async (em) => (await em.count(Municipality, { id })) > 0);
}

/** Brings the invented municipalities into the database as they are today: all of them or nothing. */
export async function loadExample(orm: MikroORM, clock: Clock): Promise<void> {
  const passwordHash = await hashPassword(examplePassword);
  const towns = exampleTowns(clock.today());
  await orm.em.fork().transactional(async (em) => {
    for (const town of towns) {
      await setLocal(em, "app.municipality_id", town.municipality.id);
      await insertTown(em, town, passwordHash);
    }
  });
}

/** Table by table, each after those it refers to. */
async function insertTown(
  em: EntityManager,
  town: ExampleTown,
  passwordHash: string,
): Promise<void> {
  const municipalityId = town.municipality.id;
  const insert = <Row extends Municipal>(
    it: EntityClass<Row>,
    rows: readonly EntityData<Row>[],
  ) => {
    const owned = rows.map((row) => ({ ...row, municipalityId }));
    return insertRows(em, it, owned);
  };
  const users = town.users.map((it) => ({ ...it, roles: [...it.roles], passwordHash }));

  await insertRows(em, Municipality, [{ ...town.municipality, isExample: true }]);
  await insert(User, users);
  await insert(Participant, town.participants);
  await insert(
    TeamMember,
    town.teamMembers.map((it) => ({ ...it, competences: [...it.competences] })),
  );
  await insert(Room, town.rooms);
  await insert(ClosedDay, town.closedDays);
  await insert(Template, town.templates);
  await insert(TemplateVersion, town.templateVersions);
  await insert(Cohort, town.cohorts);
  await insert(Phase, town.phases);
  await insert(CohortTeamMember, town.cohortTeam);
  await insert(CourseSession, town.sessions);
  await insert(SessionStaff, town.sessionStaff);
  await insert(Enrolment, town.enrolments);
  await insert(StageChange, town.stageChanges);
  await insert(AttendanceSave, town.attendanceSaves);
  await insert(AttendanceMark, town.marks);
  await insert(AttendanceChange, town.attendanceChanges);
  await insert(FollowUp, town.followUps);
  await insert(Bed, town.beds);
  await insert(PlannedAbsence, town.plannedAbsences);
  await insert(SessionGuest, town.guests);
  await insert(AttendanceMark, town.guestMarks);
  await insert(AttendanceChange, town.guestChanges);
  await insert(NetworkSeries, town.networkSeries);
  await insert(NetworkSeriesCohort, town.networkSeriesCohorts);
  await insert(NetworkMeeting, town.networkMeetings);
  await insert(NetworkMeetingCohort, town.networkMeetingCohorts);
  await insert(NetworkInvitation, town.networkInvitations);
  await insert(NetworkMessage, town.networkMessages);
  await insert(OutcomeRecord, town.outcomeRecords);
  await insert(OutcomeMonthRow, town.outcomeMonths);
  await insert(OutcomePlan, town.outcomePlans);
  await insert(CostItem, town.costItems);
  await insert(Assumption, town.assumptions);
  await insert(RealisedAssumption, town.realisedAssumptions);
  await insert(Scenario, town.scenarios);
  await insert(EconomyPlan, town.economyPlans);
  await insert(OwnRulePack, town.ownRulePacks);
}

async function insertRows<Row extends object>(
  em: EntityManager,
  entity: EntityClass<Row>,
  rows: readonly EntityData<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = rows.map((row) => em.create(entity, row, { partial: true, persist: false }));
  await em.insertMany(made);
}
