import { previewAttendanceRulesInput } from "@mikrolaan/shared/rules";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PreviewAttendanceRulesInput } from "../rules/index.ts";
import { AttendanceRulesPreview } from "./rules-preview.graphql.ts";
import { attendanceRulesPreview } from "./rules-preview.reads.ts";

/** Here, since rules do not know the marks they are for. */
@Resolver()
export class RulesPreviewResolver {
  @Query(() => AttendanceRulesPreview)
  @Guarded("editAttendanceRules")
  attendanceRulesPreview(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PreviewAttendanceRulesInput) input: PreviewAttendanceRulesInput,
  ): Promise<AttendanceRulesPreview> {
    return attendanceRulesPreview(ctx, valid(previewAttendanceRulesInput, input));
  }
}
