import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { AttendanceSheet } from "./attendance.graphql.ts";
import { sheetRowsOf } from "./attendance.reads.ts";
import { NetworkMeetingType } from "./network-meeting.graphql.ts";
import { networkMeetingsOf } from "./network-meeting.reads.ts";
import { PlanCheckType } from "./plan-check.graphql.ts";
import { planChecksOf } from "./plan-check.reads.ts";
import { SessionType } from "./session.graphql.ts";
import { sessionsOf } from "./session.reads.ts";

/** What cohorts meet for: here, since cohorts do not know sessions. */
@Resolver(() => CohortType)
export class CohortSessionsResolver {
  @FieldResolver(() => [SessionType], { description: "By date and time, cancelled ones too." })
  @Guarded("readSessions")
  sessions(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<SessionType[]> {
    return sessionsOf(ctx, id);
  }

  @FieldResolver(() => [NetworkMeetingType], { description: "By date and time." })
  @Guarded("readNetwork")
  networkMeetings(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<NetworkMeetingType[]> {
    return networkMeetingsOf(ctx, id);
  }

  @FieldResolver(() => [PlanCheckType], { description: "As the query of that name." })
  @Guarded("readPlanChecks")
  planChecks(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<PlanCheckType[]> {
    return planChecksOf(ctx, id);
  }

  @FieldResolver(() => AttendanceSheet)
  @Guarded("readRoster")
  async attendanceSheet(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<AttendanceSheet> {
    const [sessions, rows] = await Promise.all([sessionsOf(ctx, id), sheetRowsOf(ctx, id)]);
    return { sessions, rows };
  }
}
