import {
  type MessageTextKind,
  restoreMessageTextInput,
  saveMessageTextInput,
} from "@mikrolaan/shared/sessions";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { notFound, valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  MessageTextResult,
  MessageTextType,
  RestoreMessageTextInput,
  SaveMessageTextInput,
} from "./message-text.graphql.ts";
import { messageTexts } from "./message-text.reads.ts";
import { restoreMessageText, saveMessageText } from "./message-text.service.ts";

@Resolver()
export class MessageTextResolver {
  @Query(() => [MessageTextType], { description: "One of each kind." })
  @Guarded("editNetworkTexts")
  messageTexts(@Ctx() ctx: RequestContext): Promise<MessageTextType[]> {
    return messageTexts(ctx);
  }

  @Mutation(() => MessageTextResult)
  @Guarded("editNetworkTexts")
  async saveMessageText(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveMessageTextInput) input: SaveMessageTextInput,
  ): Promise<typeof MessageTextResult> {
    const read = valid(saveMessageTextInput, input);
    return textInUse(ctx, read.kind, await saveMessageText(ctx, read));
  }

  @Mutation(() => MessageTextResult, { description: "Back to the shipped words." })
  @Guarded("editNetworkTexts")
  async restoreMessageText(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RestoreMessageTextInput) input: RestoreMessageTextInput,
  ): Promise<typeof MessageTextResult> {
    const read = valid(restoreMessageTextInput, input);
    return textInUse(ctx, read.kind, await restoreMessageText(ctx, read));
  }
}

/** The text as the query reads it, or the refusal. */
async function textInUse(
  ctx: RequestContext,
  kind: MessageTextKind,
  result: true | Refused,
): Promise<typeof MessageTextResult> {
  if (result instanceof Refused) return result;
  const text = (await messageTexts(ctx)).find((it) => it.kind === kind);
  if (!text) throw notFound();
  return text;
}
