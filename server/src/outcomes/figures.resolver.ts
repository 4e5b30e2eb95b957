import { outcomeFigure, outcomeFilter, planOutcomesInput } from "@mikrolaan/shared/outcomes";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { outcomeCohorts, outcomePlan } from "./cohort-outcomes.reads.ts";
import {
  CohortOutcomesPage,
  OutcomeFigureInput,
  OutcomeFilterInput,
  OutcomeMonthCount,
  OutcomeRowPage,
  Outcomes,
  PlanOutcomesInput,
  PlanOutcomesResult,
} from "./figures.graphql.ts";
import { outcomeMonths, outcomes } from "./figures.reads.ts";
import { OpenFigures } from "./open.graphql.ts";
import { openFigures } from "./open.reads.ts";
import { planOutcomes } from "./plan.service.ts";
import { RecordedProgrammeType } from "./programme.graphql.ts";
import { recordedProgrammes } from "./programme.reads.ts";
import { outcomeRows } from "./rows.reads.ts";
import { SupportTime } from "./time.graphql.ts";
import { supportTime } from "./time.reads.ts";

@Resolver()
export class OutcomeFiguresResolver {
  @Query(() => Outcomes)
  @Guarded("readOutcomes")
  outcomes(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => OutcomeFilterInput, { nullable: true }) filter: OutcomeFilterInput | null,
  ): Promise<Outcomes> {
    return outcomes(ctx, valid(outcomeFilter, filter ?? {}));
  }

  @Query(() => CohortOutcomesPage, {
    description: "Cohort beside cohort with plan and result, the newest start first.",
  })
  @Guarded("readOutcomes")
  outcomeCohorts(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => OutcomeFilterInput, { nullable: true }) filter: OutcomeFilterInput | null,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<CohortOutcomesPage> {
    return outcomeCohorts(ctx, valid(outcomeFilter, filter ?? {}), { first, after });
  }

  @Query(() => [OutcomeMonthCount], { description: "Month by month up to the day, oldest first." })
  @Guarded("readOutcomes")
  outcomeMonths(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => OutcomeFilterInput, { nullable: true }) filter: OutcomeFilterInput | null,
  ): Promise<OutcomeMonthCount[]> {
    return outcomeMonths(ctx, valid(outcomeFilter, filter ?? {}));
  }

  @Query(() => OutcomeRowPage, { description: "The people whom a figure counts." })
  @Guarded("readOutcomes")
  outcomeRows(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => OutcomeFilterInput, { nullable: true }) filter: OutcomeFilterInput | null,
    @Arg("figure", () => OutcomeFigureInput) figure: OutcomeFigureInput,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<OutcomeRowPage> {
    const which = valid(outcomeFilter, filter ?? {});
    return outcomeRows(ctx, which, valid(outcomeFigure, figure), { first, after });
  }

  @Query(() => SupportTime)
  @Guarded("readOutcomes")
  supportTime(
    @Ctx() ctx: RequestContext,
    @Arg("filter", () => OutcomeFilterInput, { nullable: true }) filter: OutcomeFilterInput | null,
  ): Promise<SupportTime> {
    return supportTime(ctx, valid(outcomeFilter, filter ?? {}));
  }

  @Query(() => OpenFigures)
  @Guarded("readOutcomes")
  openFigures(@Ctx() ctx: RequestContext): Promise<OpenFigures> {
    return openFigures(ctx);
  }

  @Query(() => [RecordedProgrammeType], { description: "What sources say of real programmes." })
  @Guarded("readOutcomes")
  async recordedProgrammes(@Ctx() ctx: RequestContext): Promise<RecordedProgrammeType[]> {
    return [...(await recordedProgrammes(ctx))];
  }

  @Mutation(() => PlanOutcomesResult)
  @Guarded("planOutcomes")
  async planOutcomes(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PlanOutcomesInput) input: PlanOutcomesInput,
  ): Promise<typeof PlanOutcomesResult> {
    const saved = await planOutcomes(ctx, valid(planOutcomesInput, input));
    return saved instanceof Refused ? saved : outcomePlan(ctx, saved.cohort);
  }
}
