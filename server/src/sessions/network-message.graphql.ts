import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type MessageKind,
  type MessageStatus,
  messageKinds,
  messageStatuses,
} from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

const MessageKindEnum = enumOf(messageKinds);
registerEnumType(MessageKindEnum, { name: "MessageKind" });

const MessageStatusEnum = enumOf(messageStatuses);
registerEnumType(MessageStatusEnum, { name: "MessageStatus" });

@ObjectType("NetworkMessage", {
  simpleResolvers: true,
  description: "A message to a guest, waiting for whatever delivers mail.",
})
export class NetworkMessageType {
  @Field(() => ID)
  id!: string;

  @Field(() => MessageKindEnum)
  kind!: MessageKind;

  @Field(() => MessageStatusEnum)
  status!: MessageStatus;

  @Field(() => PlainDateScalar, { description: "Not to be sent before this day." })
  dueOn!: PlainDate;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String)
  subject!: string;

  @Field(() => String, { description: "Filled in, its links without the address of the product." })
  body!: string;

  @Field(() => String, { nullable: true, description: "Where the guest answers: /reply/…" })
  replyPath!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A text as it is written and as it reads now." })
class MeetingText {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  filled!: string;

  @Field(() => Boolean, { description: "Whether it has been changed for this meeting." })
  isOwn!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MeetingTexts {
  @Field(() => MeetingText)
  invitation!: MeetingText;

  @Field(() => MeetingText, { description: "The script (drejebog) of the evening." })
  script!: MeetingText;
}

@InputType()
export class SendNetworkInvitationsInput {
  @Field(() => ID)
  meetingId!: string;
}

@InputType()
export class SetNetworkAnswerInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => Boolean, { nullable: true, description: "Null takes the answer back." })
  answer?: boolean | null;
}
