import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ClosedDayResolver } from "../cohorts/closed-day.resolver.ts";
import { CohortResolver } from "../cohorts/cohort.resolver.ts";
import { CohortTeamResolver } from "../cohorts/cohort-team.resolver.ts";
import { EnrolledResolver } from "../cohorts/enrolled.resolver.ts";
import { EnrolmentResolver } from "../cohorts/enrolment.resolver.ts";
import { CohortPhasesResolver, PhaseResolver } from "../cohorts/phase.resolver.ts";
import { PlanChangeResolver } from "../cohorts/plan-change.resolver.ts";
import { TeamResolver } from "../cohorts/team.resolver.ts";
import { TemplateResolver } from "../cohorts/template.resolver.ts";
import { enforceGuards } from "../identity/guard.ts";
import { IdentityResolver } from "../identity/identity.resolver.ts";
import { CohortDotsResolver } from "../outcomes/cohort-dots.resolver.ts";
import { OutcomeFiguresResolver } from "../outcomes/figures.resolver.ts";
import { OutcomeResolver } from "../outcomes/outcome.resolver.ts";
import { ProgressResolver } from "../outcomes/progress.resolver.ts";
import { ParticipantResolver } from "../participants/participant.resolver.ts";
import { AssumptionResolver } from "../payback/assumption.resolver.ts";
import { EconomyResolver } from "../payback/economy.resolver.ts";
import { PaybackResolver } from "../payback/payback.resolver.ts";
import { ScenarioResolver } from "../payback/scenario.resolver.ts";
import { resolveRefusals } from "../platform/refused.graphql.ts";
import { AttendanceRulesResolver } from "../rules/attendance-rules.resolver.ts";
import { RulesResolver } from "../rules/rules.resolver.ts";
import { AgendaResolver } from "../sessions/agenda.resolver.ts";
import {
  AttendanceResolver,
  CohortAttendanceResolver,
  SessionGatesResolver,
  SheetRowResolver,
} from "../sessions/attendance.resolver.ts";
import { AttendanceLogResolver } from "../sessions/attendance-log.resolver.ts";
import { AttendanceMarksResolver } from "../sessions/attendance-marks.resolver.ts";
import { BedResolver } from "../sessions/bed.resolver.ts";
import { CalendarFeedResolver } from "../sessions/calendar-feed.resolver.ts";
import { CohortSessionsResolver } from "../sessions/cohort-sessions.resolver.ts";
import { DraftResolver } from "../sessions/draft.resolver.ts";
import { EnrolmentAttendanceResolver } from "../sessions/enrolment-attendance.resolver.ts";
import {
  EnrolmentFollowUpsResolver,
  FollowUpResolver,
  SessionOwnersResolver,
} from "../sessions/follow-up.resolver.ts";
import { CohortGuestsResolver, GuestResolver } from "../sessions/guest.resolver.ts";
import { MessageTextResolver } from "../sessions/message-text.resolver.ts";
import { NetworkMeetingResolver } from "../sessions/network-meeting.resolver.ts";
import { NetworkSeriesResolver } from "../sessions/network-series.resolver.ts";
import { PlanCheckResolver } from "../sessions/plan-check.resolver.ts";
import {
  CohortAbsencesResolver,
  PlannedAbsenceResolver,
} from "../sessions/planned-absence.resolver.ts";
import { PlanningResolver } from "../sessions/planning.resolver.ts";
import { RetireResolver } from "../sessions/retire.resolver.ts";
import { RoomResolver } from "../sessions/room.resolver.ts";
import { RulesPreviewResolver } from "../sessions/rules-preview.resolver.ts";
import { SessionResolver } from "../sessions/session.resolver.ts";
import { TeamLoadResolver } from "../sessions/team-load.resolver.ts";

/** The whole API. Every query, mutation and resolved field is guarded, or refused. */
export function apiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      IdentityResolver,
      RulesResolver,
      AttendanceRulesResolver,
      ParticipantResolver,
      CohortResolver,
      CohortPhasesResolver,
      PhaseResolver,
      TemplateResolver,
      EnrolmentResolver,
      EnrolledResolver,
      TeamResolver,
      CohortTeamResolver,
      ClosedDayResolver,
      RoomResolver,
      PlanChangeResolver,
      RetireResolver,
      TeamLoadResolver,
      SessionResolver,
      AttendanceLogResolver,
      PlanningResolver,
      PlannedAbsenceResolver,
      GuestResolver,
      CohortGuestsResolver,
      CohortSessionsResolver,
      DraftResolver,
      EnrolmentAttendanceResolver,
      CohortAbsencesResolver,
      AttendanceMarksResolver,
      AttendanceResolver,
      CohortAttendanceResolver,
      RulesPreviewResolver,
      SheetRowResolver,
      SessionGatesResolver,
      NetworkMeetingResolver,
      NetworkSeriesResolver,
      MessageTextResolver,
      AgendaResolver,
      FollowUpResolver,
      EnrolmentFollowUpsResolver,
      SessionOwnersResolver,
      BedResolver,
      PlanCheckResolver,
      CalendarFeedResolver,
      ProgressResolver,
      CohortDotsResolver,
      OutcomeResolver,
      OutcomeFiguresResolver,
      PaybackResolver,
      AssumptionResolver,
      EconomyResolver,
      ScenarioResolver,
    ],
    globalMiddlewares: [enforceGuards],
    // Inputs are read by the zod schemas of shared/, which the web's forms use too.
    validate: false,
  });
  return resolveRefusals(schema);
}
