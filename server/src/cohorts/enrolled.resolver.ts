import type { Stage } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { ParticipantPage, ParticipantType, participants } from "../participants/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { EnrolmentType, StageEnum } from "./enrolment.graphql.ts";
import { enrolledAmong, enrolmentsOf } from "./enrolment.reads.ts";
import { cohortOwned } from "./owned.ts";

/** Participants as those who follow a cohort: here, since participants do not know cohorts. */
@Resolver(() => ParticipantType)
export class EnrolledResolver {
  @Query(() => ParticipantPage)
  @Guarded("readParticipants")
  async participants(
    @Ctx() ctx: RequestContext,
    @Arg("search", () => String, { nullable: true }) search: string | null,
    @Arg("cohortId", () => ID, { nullable: true }) cohortId: string | null,
    @Arg("stage", () => StageEnum, { nullable: true }) stage: Stage | null,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<ParticipantPage> {
    const cohort = cohortId ? await cohortOwned(ctx, cohortId) : null;
    const among =
      cohort || stage ? enrolledAmong(ctx, { cohortId: cohort?.id ?? null, stage }) : null;
    return participants(ctx, { search, among, first, after });
  }

  @FieldResolver(() => [EnrolmentType], {
    description: "The one that goes on first, then the latest ended.",
  })
  @Guarded("readParticipants")
  enrolments(
    @Root() { id }: ParticipantType,
    @Ctx() ctx: RequestContext,
  ): Promise<EnrolmentType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy(await enrolmentsOf(ctx, ids), (it) => it.participantId);
    return batched<EnrolmentType[]>(ctx, "Participant.enrolments", id, load, []);
  }
}
