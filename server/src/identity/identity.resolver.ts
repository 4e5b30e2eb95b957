import type { PlainDate } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { notFound } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { Guarded } from "./guard.ts";
import { SetBusinessDateResult, UserPage, Viewer } from "./identity.graphql.ts";
import { setBusinessDate } from "./identity.service.ts";
import { users, viewer } from "./user.reads.ts";

@Resolver()
export class IdentityResolver {
  @Query(() => Viewer)
  @Guarded("readViewer")
  async viewer(@Ctx() ctx: RequestContext): Promise<Viewer> {
    const found = await viewer(ctx);
    if (!found) throw notFound();
    return { ...found, today: ctx.today, can: viewerCan(ctx) };
  }

  @Query(() => UserPage)
  @Guarded("readUsers")
  users(
    @Ctx() ctx: RequestContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<UserPage> {
    return users(ctx, { first, after });
  }

  @Mutation(() => SetBusinessDateResult)
  @Guarded("setBusinessDate")
  async setBusinessDate(
    @Ctx() ctx: RequestContext,
    @Arg("date", () => PlainDateScalar, { nullable: true }) date: PlainDate | null,
  ): Promise<typeof SetBusinessDateResult> {
    const set = await setBusinessDate(ctx, date ?? null);
    if (set instanceof Refused) return set;
    return this.viewer({ ...ctx, today: set.businessDate ?? ctx.clockDay });
  }
}

function viewerCan({ actor }: RequestContext): Viewer["can"] {
  return {
    readCohorts: may(actor, "readCohorts"),
    planCohort: may(actor, "planCohort"),
    readParticipants: may(actor, "readParticipants"),
    registerParticipant: may(actor, "registerParticipant"),
    readNetwork: may(actor, "readNetwork"),
    planNetworkMeeting: may(actor, "planNetworkMeeting"),
    readProgress: may(actor, "readProgress"),
    readPayback: may(actor, "readPayback"),
    importAttendance: may(actor, "importAttendance"),
    planSessions: may(actor, "planSessions"),
    readOutcomes: may(actor, "readOutcomes"),
    recordOutcome: may(actor, "recordOutcome"),
    confirmOutcome: may(actor, "confirmOutcome"),
    readDay: may(actor, "readDay"),
    readOverview: may(actor, "readOverview"),
    readRules: may(actor, "readRules"),
    readUsers: may(actor, "readUsers"),
    setBusinessDate: may(actor, "setBusinessDate"),
  };
}
