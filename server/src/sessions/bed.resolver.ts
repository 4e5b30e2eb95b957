import { saveBedsInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Retreat, SaveBedsInput, SaveBedsResult } from "./bed.graphql.ts";
import { retreatOf } from "./bed.reads.ts";
import { saveBeds } from "./bed.service.ts";

/** Days away together, and who sleeps where: here, since cohorts do not know sessions. */
@Resolver(() => CohortType)
export class BedResolver {
  @FieldResolver(() => Retreat)
  @Guarded("readBeds")
  retreat(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<Retreat> {
    return retreatOf(ctx, id);
  }

  @Mutation(() => SaveBedsResult)
  @Guarded("editBeds")
  async saveBeds(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveBedsInput) input: SaveBedsInput,
  ): Promise<typeof SaveBedsResult> {
    const saved = await saveBeds(ctx, valid(saveBedsInput, input));
    return saved instanceof Refused ? saved : retreatOf(ctx, saved);
  }
}
