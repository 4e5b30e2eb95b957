import { type AttendanceDefinition, fractionOf } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { AttendanceDefinitionEnum } from "../rules/index.ts";
import {
  AttendanceType,
  CohortModuleAttendance,
  LostGate,
  ModuleAttendance,
  SheetRow,
} from "./attendance.graphql.ts";
import { cohortAttendanceOf } from "./cohort-attendance.reads.ts";
import { gatesLostOf, moduleAttendanceOf } from "./module-attendance.reads.ts";
import { SessionType } from "./session.graphql.ts";

/** Attendance as a share, by the definition asked for. */
@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: "Of the sessions, 0 to 1; null when there is no data, never 0 or 1.",
  })
  @Guarded("readAttendance")
  share(
    @Root() attendance: AttendanceType,
    @Arg("by", () => AttendanceDefinitionEnum) by: AttendanceDefinition,
  ): number | null {
    return fractionOf(attendance, by).share;
  }
}

/** How a cohort attends: figures, so that management may read them. */
@Resolver(() => CohortType)
export class CohortAttendanceResolver {
  @FieldResolver(() => [CohortModuleAttendance], { description: "Each module, by date." })
  @Guarded("readAttendance")
  attendance(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<CohortModuleAttendance[]> {
    return cohortAttendanceOf(ctx, id);
  }
}

/** Each module of the person on a row of a sheet, for the demand on its hours. */
@Resolver(() => SheetRow)
export class SheetRowResolver {
  @FieldResolver(() => [ModuleAttendance])
  @Guarded("readRoster")
  modules(
    @Root() { enrolmentId }: SheetRow,
    @Ctx() ctx: RequestContext,
  ): Promise<ModuleAttendance[]> {
    return moduleAttendanceOf(ctx, enrolmentId);
  }
}

/** Who can no longer meet the demand of the session's module: beside the roster, for a warning there. */
@Resolver(() => SessionType)
export class SessionGatesResolver {
  @FieldResolver(() => [LostGate], { description: "Of those enrolled on the day, and still." })
  @Guarded("readRoster")
  gatesLost(@Root() session: SessionType, @Ctx() ctx: RequestContext): Promise<LostGate[]> {
    return gatesLostOf(ctx, session);
  }
}
