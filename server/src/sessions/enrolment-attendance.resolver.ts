import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { EnrolmentType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { MeetingStability, ModuleAttendance } from "./attendance.graphql.ts";
import { moduleAttendanceOf } from "./module-attendance.reads.ts";
import { stabilityOf } from "./stability.reads.ts";

/** How much of the course someone took part in: here, since enrolments do not know sessions. */
@Resolver(() => EnrolmentType)
export class EnrolmentAttendanceResolver {
  @FieldResolver(() => [ModuleAttendance], { description: "Each module of the cohort, by date." })
  @Guarded("readRoster")
  attendance(
    @Root() { id }: EnrolmentType,
    @Ctx() ctx: RequestContext,
  ): Promise<ModuleAttendance[]> {
    return moduleAttendanceOf(ctx, id);
  }

  @FieldResolver(() => [MeetingStability], {
    description: "Before screenings 2 and 3; one whose days lie outside the enrolment is left out.",
  })
  @Guarded("readRoster")
  stability(
    @Root() { id }: EnrolmentType,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingStability[]> {
    return stabilityOf(ctx, id);
  }
}
