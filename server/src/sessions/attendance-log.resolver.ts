import { undoAttendanceInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  AttendanceLogChoices,
  AttendanceLogFilter,
  AttendanceLogPage,
  UndoAttendanceResult,
} from "./attendance-log.graphql.ts";
import { attendanceLog, attendanceLogChoices, attendanceSave } from "./attendance-log.reads.ts";
import { undoAttendanceSave } from "./undo-attendance.service.ts";

@Resolver()
export class AttendanceLogResolver {
  @Query(() => AttendanceLogPage, {
    description: "Every mark of a cohort ever set, changed or taken away, the latest save first.",
  })
  @Guarded("readAttendanceLog")
  attendanceLog(
    @Ctx() ctx: RequestContext,
    @Arg("cohortId", () => ID) cohortId: string,
    @Arg("filter", () => AttendanceLogFilter, { nullable: true })
    filter: AttendanceLogFilter | null | undefined,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after?: string | null,
  ): Promise<AttendanceLogPage> {
    return attendanceLog(ctx, cohortId, filter ?? {}, { first, after });
  }

  @Query(() => AttendanceLogChoices)
  @Guarded("readAttendanceLog")
  attendanceLogChoices(
    @Ctx() ctx: RequestContext,
    @Arg("cohortId", () => ID) cohortId: string,
  ): Promise<AttendanceLogChoices> {
    return attendanceLogChoices(ctx, cohortId);
  }

  @Mutation(() => UndoAttendanceResult, { description: "Answers the save that was undone." })
  @Guarded("undoAttendance")
  async undoAttendanceSave(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
    @Arg("why", () => String, { nullable: true }) why?: string | null,
  ): Promise<typeof UndoAttendanceResult> {
    const asked = valid(undoAttendanceInput, { why });
    const undone = await undoAttendanceSave(ctx, id, asked.why);
    return undone instanceof Refused ? undone : attendanceSave(ctx, undone.id);
  }
}
