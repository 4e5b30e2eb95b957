import { standingDots } from "@mikrolaan/shared/outcomes";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CohortType, Dots } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { batched } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { standings, today } from "./standing.reads.ts";

/** A cohort's dots: here, since they say what became of people, and cohorts do not know outcomes. */
@Resolver(() => CohortType)
export class CohortDotsResolver {
  @FieldResolver(() => Dots)
  @Guarded("readProgress")
  dots(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<Dots> {
    const load = async (ids: readonly string[]) => {
      const people = Map.groupBy(await standings(ctx, today(ctx, ids)), (it) => it.cohortId);
      return new Map(ids.map((it) => [it, standingDots(people.get(it) ?? [])]));
    };
    return batched<Dots>(ctx, "Cohort.dots", id, load, standingDots([]));
  }
}
