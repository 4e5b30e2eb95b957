import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  changeCohortStatusInput,
  editCohortInput,
  planCohortInput,
} from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { batched } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import {
  ChangeCohortStatusInput,
  ChangeCohortStatusResult,
  CohortPage,
  CohortTemplate,
  CohortType,
  EditCohortInput,
  EditCohortResult,
  PlanCohortResult,
  PlanPreview,
} from "./cohort.graphql.ts";
import { cohort, cohorts, planPreview } from "./cohort.reads.ts";
import { changeCohortStatus, editCohort, planCohort } from "./cohort.service.ts";
import { PlanCohortInput } from "./plan-cohort.graphql.ts";
import { templatesOfCohorts } from "./template.reads.ts";

@Resolver(() => CohortType)
export class CohortResolver {
  @Query(() => CohortPage)
  @Guarded("readCohorts")
  cohorts(
    @Ctx() ctx: RequestContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<CohortPage> {
    return cohorts(ctx, { first, after });
  }

  @Query(() => CohortType)
  @Guarded("readCohorts")
  cohort(@Ctx() ctx: RequestContext, @Arg("id", () => ID) id: string): Promise<CohortType> {
    return cohort(ctx, id);
  }

  @Query(() => PlanPreview)
  @Guarded("readCohorts")
  planPreview(
    @Ctx() ctx: RequestContext,
    @Arg("startsOn", () => PlainDateScalar) startsOn: PlainDate,
    @Arg("templateId", () => ID, {
      nullable: true,
      description: "One of the municipality's own templates; null: the newest shipped.",
    })
    templateId: string | null | undefined,
  ): Promise<PlanPreview> {
    return planPreview(ctx, startsOn, templateId ?? null);
  }

  @FieldResolver(() => CohortTemplate)
  @Guarded("readCohorts")
  template(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<CohortTemplate | null> {
    const load = (ids: readonly string[]) => templatesOfCohorts(ctx, ids);
    return batched<CohortTemplate | null>(ctx, "Cohort.template", id, load, null);
  }

  @Mutation(() => PlanCohortResult)
  @Guarded("planCohort")
  async planCohort(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PlanCohortInput) input: PlanCohortInput,
  ): Promise<typeof PlanCohortResult> {
    const planned = await planCohort(ctx, valid(planCohortInput, input));
    return planned instanceof Refused ? planned : cohort(ctx, planned.id);
  }

  @Mutation(() => EditCohortResult)
  @Guarded("editCohort")
  async editCohort(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditCohortInput) input: EditCohortInput,
  ): Promise<typeof EditCohortResult> {
    const edited = await editCohort(ctx, valid(editCohortInput, input));
    return edited instanceof Refused ? edited : cohort(ctx, edited.id);
  }

  @Mutation(() => ChangeCohortStatusResult)
  @Guarded("changeCohortStatus")
  async changeCohortStatus(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangeCohortStatusInput) input: ChangeCohortStatusInput,
  ): Promise<typeof ChangeCohortStatusResult> {
    const changed = await changeCohortStatus(ctx, valid(changeCohortStatusInput, input));
    return changed instanceof Refused ? changed : cohort(ctx, changed.id);
  }
}
