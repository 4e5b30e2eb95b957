import { setCohortTeamInput } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { batched } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CohortType, SetCohortTeamResult } from "./cohort.graphql.ts";
import { cohort } from "./cohort.reads.ts";
import { setCohortTeam } from "./cohort-team.service.ts";
import { CohortTeam, SetCohortTeamInput } from "./team.graphql.ts";
import { cohortTeamsOf } from "./team.reads.ts";

@Resolver(() => CohortType)
export class CohortTeamResolver {
  @FieldResolver(() => CohortTeam)
  @Guarded("readTeam")
  team(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<CohortTeam> {
    const load = (ids: readonly string[]) => cohortTeamsOf(ctx, ids);
    return batched<CohortTeam>(ctx, "Cohort.team", id, load, { followers: [], breaches: [] });
  }

  @Mutation(() => SetCohortTeamResult)
  @Guarded("editTeam")
  async setCohortTeam(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SetCohortTeamInput) input: SetCohortTeamInput,
  ): Promise<typeof SetCohortTeamResult> {
    const set = await setCohortTeam(ctx, valid(setCohortTeamInput, input));
    return set instanceof Refused ? set : cohort(ctx, set.id);
  }
}
