import { editParticipantInput, registerParticipantInput } from "@mikrolaan/shared/participants";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  EditParticipantInput,
  EditParticipantResult,
  ParticipantType,
  RegisterParticipantInput,
} from "./participant.graphql.ts";
import { participant } from "./participant.reads.ts";
import { editParticipant, registerParticipant } from "./participant.service.ts";

@Resolver()
export class ParticipantResolver {
  @Query(() => ParticipantType)
  @Guarded("readParticipants")
  participant(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<ParticipantType> {
    return participant(ctx, id);
  }

  @Mutation(() => ParticipantType)
  @Guarded("registerParticipant")
  async registerParticipant(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RegisterParticipantInput) input: RegisterParticipantInput,
  ): Promise<ParticipantType> {
    const registered = await registerParticipant(ctx, valid(registerParticipantInput, input));
    return participant(ctx, registered.id);
  }

  @Mutation(() => EditParticipantResult)
  @Guarded("editParticipant")
  async editParticipant(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditParticipantInput) input: EditParticipantInput,
  ): Promise<typeof EditParticipantResult> {
    const edited = await editParticipant(ctx, valid(editParticipantInput, input));
    return edited instanceof Refused ? edited : participant(ctx, edited.id);
  }
}
