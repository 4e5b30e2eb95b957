import { setAttendanceRulesInput } from "@mikrolaan/shared/rules";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Guarded, Viewer } from "../identity/index.ts";
import { notFound, valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  AttendanceRulesType,
  OwnAttendanceRules,
  SetAttendanceRulesInput,
  SetAttendanceRulesResult,
} from "./attendance-rules.graphql.ts";
import { attendancePeriods, ownAttendanceRules } from "./attendance-rules.reads.ts";
import { setAttendanceRules } from "./attendance-rules.service.ts";

/** What attendance counts by: with the viewer, since every page that shows a figure goes by it. */
@Resolver(() => Viewer)
export class AttendanceRulesResolver {
  @FieldResolver(() => [AttendanceRulesType], { description: "Earliest first." })
  @Guarded("readRules")
  async attendanceRules(@Ctx() ctx: RequestContext): Promise<AttendanceRulesType[]> {
    return [...(await attendancePeriods(ctx))];
  }

  @Query(() => [OwnAttendanceRules], { description: "All there ever were, newest first." })
  @Guarded("readRules")
  async ownAttendanceRules(@Ctx() ctx: RequestContext): Promise<OwnAttendanceRules[]> {
    return [...(await ownAttendanceRules(ctx))];
  }

  @Mutation(() => SetAttendanceRulesResult)
  @Guarded("editAttendanceRules")
  async setAttendanceRules(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SetAttendanceRulesInput) input: SetAttendanceRulesInput,
  ): Promise<typeof SetAttendanceRulesResult> {
    const set = await setAttendanceRules(ctx, valid(setAttendanceRulesInput, input));
    if (set instanceof Refused) return set;
    const found = (await ownAttendanceRules(ctx)).find((it) => it.id === set.id);
    if (!found) throw notFound();
    return found;
  }
}
