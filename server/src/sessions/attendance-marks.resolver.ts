import { attendanceMarksFilter } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { attendanceFileRows } from "./attendance-import.reads.ts";
import {
  AttendanceFileRowType,
  AttendanceMarksFilter,
  CountedMarkPage,
} from "./attendance-marks.graphql.ts";
import { attendanceMarks } from "./attendance-marks.reads.ts";
import { AttendanceOverview } from "./attendance-overview.graphql.ts";
import { attendanceOverviewOf } from "./attendance-overview.reads.ts";

/** What stands behind the figures of attendance, and the file that it is taken out by. */
@Resolver(() => CohortType)
export class AttendanceMarksResolver {
  @Query(() => CountedMarkPage)
  @Guarded("readAttendance")
  attendanceMarks(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => AttendanceMarksFilter) filter: AttendanceMarksFilter,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after?: string | null,
  ): Promise<CountedMarkPage> {
    return attendanceMarks(ctx, valid(attendanceMarksFilter, filter), { first, after });
  }

  @FieldResolver(() => [AttendanceFileRowType], { description: "By time, and by last name." })
  @Guarded("readRoster")
  attendanceFile(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<AttendanceFileRowType[]> {
    return attendanceFileRows(ctx, id);
  }

  @FieldResolver(() => AttendanceOverview)
  @Guarded("readAttendance")
  attendanceOverview(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<AttendanceOverview> {
    return attendanceOverviewOf(ctx, id);
  }
}
