import {
  addGuestInput,
  mergeGuestInput,
  removeGuestInput,
  unmergeGuestInput,
} from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { SessionGuest } from "./guest.entity.ts";
import {
  AddGuestInput,
  GuestMergeChoice,
  GuestResult,
  GuestType,
  MergeGuestInput,
  RemoveGuestInput,
  UnmergeGuestInput,
} from "./guest.graphql.ts";
import { guest, guestMergeChoices, guestsOfCohort, guestsOfSession } from "./guest.reads.ts";
import { addGuest, removeGuest } from "./guest.service.ts";
import { mergeGuest, unmergeGuest } from "./guest-merge.service.ts";
import { SessionType } from "./session.graphql.ts";

@Resolver(() => SessionType)
export class GuestResolver {
  @FieldResolver(() => [GuestType], {
    description: "By name; those who have become of the cohort since are among them.",
  })
  @Guarded("readRoster")
  guests(@Root() { id }: SessionType, @Ctx() ctx: RequestContext): Promise<GuestType[]> {
    return guestsOfSession(ctx, id);
  }

  @Query(() => [GuestMergeChoice], { description: "Everyone of the cohort, by last name." })
  @Guarded("readRoster")
  guestMergeChoices(
    @Ctx() ctx: RequestContext,
    @Arg("guestId", () => ID) guestId: string,
  ): Promise<GuestMergeChoice[]> {
    return guestMergeChoices(ctx, guestId);
  }

  @Mutation(() => GuestResult, { description: "Marks them present." })
  @Guarded("recordAttendance")
  addGuest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddGuestInput) input: AddGuestInput,
  ): Promise<typeof GuestResult> {
    return answer(ctx, addGuest(ctx, valid(addGuestInput, input)));
  }

  @Mutation(() => GuestResult, { description: "Off one session's roster." })
  @Guarded("recordAttendance")
  removeGuest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RemoveGuestInput) input: RemoveGuestInput,
  ): Promise<typeof GuestResult> {
    return answer(ctx, removeGuest(ctx, valid(removeGuestInput, input)));
  }

  @Mutation(() => GuestResult, { description: "Moves all their marks to someone of the cohort." })
  @Guarded("recordAttendance")
  mergeGuest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MergeGuestInput) input: MergeGuestInput,
  ): Promise<typeof GuestResult> {
    return answer(ctx, mergeGuest(ctx, valid(mergeGuestInput, input)));
  }

  @Mutation(() => GuestResult, { description: "Gives the guest the marks back, within 30 days." })
  @Guarded("recordAttendance")
  unmergeGuest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UnmergeGuestInput) input: UnmergeGuestInput,
  ): Promise<typeof GuestResult> {
    return answer(ctx, unmergeGuest(ctx, valid(unmergeGuestInput, input)));
  }
}

/** The guests of all sessions: here, since cohorts do not know sessions. */
@Resolver(() => CohortType)
export class CohortGuestsResolver {
  @FieldResolver(() => [GuestType], { description: "By name, of all session days." })
  @Guarded("readRoster")
  guests(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<GuestType[]> {
    return guestsOfCohort(ctx, id);
  }
}

async function answer(
  ctx: RequestContext,
  deed: Promise<SessionGuest | Refused>,
): Promise<typeof GuestResult> {
  const done = await deed;
  return done instanceof Refused ? done : guest(ctx, done.id);
}
