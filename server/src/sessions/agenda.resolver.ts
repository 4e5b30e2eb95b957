import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { Agenda, Attention } from "./agenda.graphql.ts";
import { agenda, attention } from "./agenda.reads.ts";
import { SessionType } from "./session.graphql.ts";
import { rostersNotTaken } from "./session.reads.ts";

@Resolver()
export class AgendaResolver {
  @Query(() => Agenda, { description: "At most 62 days, both ends included." })
  @Guarded("readSessions")
  agenda(
    @Ctx() ctx: RequestContext,
    @Arg("from", () => PlainDateScalar) from: PlainDate,
    @Arg("to", () => PlainDateScalar) to: PlainDate,
  ): Promise<Agenda> {
    return agenda(ctx, from, to);
  }

  @Query(() => [SessionType], {
    description:
      "Sessions of today or earlier whose roster is not complete, oldest first; `mine` as of its owners.",
  })
  @Guarded("readSessions")
  rostersNotTaken(
    @Ctx() ctx: RequestContext,
    @Arg("mine", () => Boolean, { defaultValue: false }) mine: boolean,
  ): Promise<SessionType[]> {
    return rostersNotTaken(ctx, mine);
  }

  @Query(() => [Attention], { description: "The earliest date first." })
  @Guarded("readSessions")
  attention(@Ctx() ctx: RequestContext): Promise<Attention[]> {
    return attention(ctx);
  }
}
