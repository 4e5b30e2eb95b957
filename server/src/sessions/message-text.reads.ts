import {
  type MessageTextKind,
  type MessageWords,
  messageTextKinds,
} from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import { referenceFigures } from "../rules/index.ts";
import type { MessageTextType } from "./message-text.graphql.ts";

/** The texts in use, in the order of their kinds: the municipality's own where it has written one. */
export async function messageTexts(ctx: RequestContext): Promise<MessageTextType[]> {
  const [shipped] = await referenceFigures<Shipped>(ctx, "MESSAGE_TEXT");
  if (!shipped) throw new Error("The texts of the network are not loaded.");
  const found = await row<{ own: readonly Own[] }>(
    ctx,
    sql`
      select coalesce(json_agg(json_build_object('kind', kind, 'subject', subject, 'body', body,
        'version', version)), '[]') as own
      from message_text where municipality_id = ${ctx.actor.municipalityId}`,
  );
  return messageTextKinds.map((kind) => {
    const own = found?.own.find((it) => it.kind === kind);
    return own ? { ...own, isOwn: true } : { kind, ...shipped[kind], isOwn: false, version: 0 };
  });
}

/** The words in use by their kind, for filling in. */
export async function wordsInUse(
  ctx: RequestContext,
): Promise<(kind: MessageTextKind) => MessageWords> {
  const texts = await messageTexts(ctx);
  return (kind) => {
    const found = texts.find((it) => it.kind === kind);
    if (!found) throw new Error(`No text of the kind ${kind}.`);
    return found;
  };
}

type Shipped = Readonly<Record<MessageTextKind, MessageWords>>;

type Own = Omit<MessageTextType, "isOwn">;
