import { closeFollowUpInput, reopenFollowUpInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { cohortOwned, EnrolmentType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  CloseFollowUpInput,
  FollowUpResult,
  FollowUpType,
  ReopenFollowUpInput,
} from "./follow-up.graphql.ts";
import { followUpsOf, openFollowUps } from "./follow-up.reads.ts";
import { closeFollowUp, reopenFollowUp } from "./follow-up.service.ts";
import { Owner } from "./owner.graphql.ts";
import { rosterOwnersOf } from "./owner.reads.ts";
import { SessionType } from "./session.graphql.ts";

@Resolver()
export class FollowUpResolver {
  @Query(() => [FollowUpType], {
    description:
      "Whom to call, the longest waiting first; `mine` leaves out those another coach follows.",
  })
  @Guarded("readFollowUps")
  async followUps(
    @Ctx() ctx: RequestContext,
    @Arg("mine", () => Boolean, { defaultValue: false }) mine: boolean,
    @Arg("cohortId", () => ID, { nullable: true }) cohortId: string | null,
  ): Promise<FollowUpType[]> {
    const cohort = cohortId ? await cohortOwned(ctx, cohortId) : null;
    return openFollowUps(ctx, { mine, cohortId: cohort?.id ?? null });
  }

  @Mutation(() => FollowUpResult)
  @Guarded("closeFollowUp")
  closeFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CloseFollowUpInput) input: CloseFollowUpInput,
  ): Promise<typeof FollowUpResult> {
    return closeFollowUp(ctx, valid(closeFollowUpInput, input));
  }

  @Mutation(() => FollowUpResult)
  @Guarded("closeFollowUp")
  reopenFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ReopenFollowUpInput) input: ReopenFollowUpInput,
  ): Promise<typeof FollowUpResult> {
    return reopenFollowUp(ctx, valid(reopenFollowUpInput, input));
  }
}

/** What came of someone's absences: here, since enrolments do not know sessions. */
@Resolver(() => EnrolmentType)
export class EnrolmentFollowUpsResolver {
  @FieldResolver(() => [FollowUpType], {
    description: "Each row of absences, closed or not, the latest first.",
  })
  @Guarded("readFollowUps")
  followUps(@Root() { id }: EnrolmentType, @Ctx() ctx: RequestContext): Promise<FollowUpType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy(await followUpsOf(ctx, ids), (it) => it.enrolmentId);
    return batched<FollowUpType[]>(ctx, "Enrolment.followUps", id, load, []);
  }
}

@Resolver(() => SessionType)
export class SessionOwnersResolver {
  @FieldResolver(() => [Owner], {
    description: "Who is to take its roster: its staff, else the cohort's; empty is everyone.",
  })
  @Guarded("readSessions")
  owners(@Root() { id }: SessionType, @Ctx() ctx: RequestContext): Promise<readonly Owner[]> {
    const load = (ids: readonly string[]) => rosterOwnersOf(ctx, ids);
    return batched<readonly Owner[]>(ctx, "Session.owners", id, load, []);
  }
}
