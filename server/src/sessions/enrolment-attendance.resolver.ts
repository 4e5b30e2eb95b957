import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { EnrolmentType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { ModuleAttendance } from "./attendance.graphql.ts";
import { moduleAttendanceOf } from "./attendance.reads.ts";

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
}
