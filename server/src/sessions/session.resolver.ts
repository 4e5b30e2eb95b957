import { saveRosterInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { RosterRow, SaveRosterInput, SaveRosterResult } from "./roster.graphql.ts";
import { rostersOf } from "./roster.reads.ts";
import { saveRoster } from "./roster.service.ts";
import { SessionType } from "./session.graphql.ts";
import { session } from "./session.reads.ts";

@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => SessionType)
  @Guarded("readSessions")
  session(@Ctx() ctx: RequestContext, @Arg("id", () => ID) id: string): Promise<SessionType> {
    return session(ctx, id);
  }

  @FieldResolver(() => [RosterRow], { description: "Everyone enrolled on the day, by last name." })
  @Guarded("readRoster")
  roster(@Root() { id }: SessionType, @Ctx() ctx: RequestContext): Promise<RosterRow[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy(await rostersOf(ctx, ids), (it) => it.sessionId);
    return batched<RosterRow[]>(ctx, "Session.roster", id, load, []);
  }

  @Mutation(() => SaveRosterResult)
  @Guarded("recordAttendance")
  async saveRoster(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveRosterInput) input: SaveRosterInput,
  ): Promise<typeof SaveRosterResult> {
    const asked = valid(saveRosterInput, input);
    const saved = await saveRoster(ctx, asked);
    if (saved instanceof Refused) return saved;
    return { ...saved, session: await session(ctx, asked.sessionId) };
  }
}
