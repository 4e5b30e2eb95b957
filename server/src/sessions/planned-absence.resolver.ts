import { planAbsenceInput, removePlannedAbsenceInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CohortType, EnrolmentType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  PlanAbsenceInput,
  PlannedAbsenceResult,
  PlannedAbsenceType,
  RemovePlannedAbsenceInput,
} from "./planned-absence.graphql.ts";
import {
  plannedAbsence,
  plannedAbsencesOf,
  plannedAbsencesOfCohort,
} from "./planned-absence.reads.ts";
import { planAbsence, removePlannedAbsence } from "./planned-absence.service.ts";

/** Leave known ahead: here, since enrolments do not know sessions. */
@Resolver(() => EnrolmentType)
export class PlannedAbsenceResolver {
  @FieldResolver(() => [PlannedAbsenceType], { description: "By date, those gone by too." })
  @Guarded("readRoster")
  plannedAbsences(
    @Root() { id }: EnrolmentType,
    @Ctx() ctx: RequestContext,
  ): Promise<PlannedAbsenceType[]> {
    return plannedAbsencesOf(ctx, id);
  }

  @Mutation(() => PlannedAbsenceResult)
  @Guarded("planAbsence")
  async planAbsence(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PlanAbsenceInput) input: PlanAbsenceInput,
  ): Promise<typeof PlannedAbsenceResult> {
    const planned = await planAbsence(ctx, valid(planAbsenceInput, input));
    return planned instanceof Refused ? planned : plannedAbsence(ctx, planned.id);
  }

  @Mutation(() => PlannedAbsenceResult, { description: "Answers what was taken away." })
  @Guarded("planAbsence")
  async removePlannedAbsence(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RemovePlannedAbsenceInput) input: RemovePlannedAbsenceInput,
  ): Promise<typeof PlannedAbsenceResult> {
    const wanted = valid(removePlannedAbsenceInput, input);
    const shown = await plannedAbsence(ctx, wanted.id);
    const removed = await removePlannedAbsence(ctx, wanted);
    return removed instanceof Refused ? removed : shown;
  }
}

/** The leave of a whole cohort, for its sheet. */
@Resolver(() => CohortType)
export class CohortAbsencesResolver {
  @FieldResolver(() => [PlannedAbsenceType], { description: "Of everyone, by date." })
  @Guarded("readRoster")
  plannedAbsences(
    @Root() { id }: CohortType,
    @Ctx() ctx: RequestContext,
  ): Promise<PlannedAbsenceType[]> {
    return plannedAbsencesOfCohort(ctx, id);
  }
}
