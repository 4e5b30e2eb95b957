import { type MessageTextKind, messageTextKinds } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";

const MessageTextKindEnum = enumOf(messageTextKinds);
registerEnumType(MessageTextKindEnum, { name: "MessageTextKind" });

@ObjectType("MessageText", {
  simpleResolvers: true,
  description: "The words of a message or of the script, with placeholders such as {{dato}}.",
})
export class MessageTextType {
  @Field(() => MessageTextKindEnum)
  kind!: MessageTextKind;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Boolean, { description: "Whether the municipality has written its own." })
  isOwn!: boolean;

  @Field(() => Int, { description: "0 where the shipped words stand." })
  version!: number;
}

export const MessageTextResult = orRefused("MessageTextResult", () => MessageTextType);

@InputType()
export class SaveMessageTextInput {
  @Field(() => MessageTextKindEnum)
  kind!: MessageTextKind;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  body!: string;
}

@InputType()
export class RestoreMessageTextInput {
  @Field(() => MessageTextKindEnum)
  kind!: MessageTextKind;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class EditMeetingTextsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: "Null follows the municipality's." })
  invitationText?: string | null;

  @Field(() => String, { nullable: true, description: "Null follows the municipality's." })
  scriptText?: string | null;
}
