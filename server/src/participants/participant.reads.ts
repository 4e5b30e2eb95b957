import { folded, id, optionalText, text } from "@mikrolaan/shared/text";
import * as z from "zod";
import { askedId } from "../platform/asked-id.ts";
import { notFound, valid } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import type { ParticipantType } from "./participant.graphql.ts";
import { participantCan } from "./participant.policy.ts";

export interface ParticipantsAsked extends PageArgs {
  /** Words of a name, in any order and spelling. */
  readonly search: string | null;
  /** Only these, where a later concept narrows the list: a subquery that gives participants' ids. */
  readonly among: ReturnType<typeof sql> | null;
}

/** The municipality's participants by last name in Danish order, paged. */
export async function participants(
  ctx: RequestContext,
  { search, among, ...args }: ParticipantsAsked,
): Promise<Page<ParticipantType>> {
  const size = pageSize(args);
  const [lastName, firstName, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const found = await rows<ParticipantRow & { total: number }>(
    ctx,
    sql`
      with found as (
        select id, first_name, last_name from participant
        where municipality_id = ${ctx.actor.municipalityId}
          and search_name like all(${patternsOf(search)}::text[])
          and ${among ? sql`id in (${among})` : sql`true`}),
      page as (
        select id from found
        where ${lastId}::uuid is null or (last_name, first_name, id) > (${lastName}, ${firstName}, ${lastId})
        order by last_name, first_name, id limit ${size + 1})
      select ${columns}, (select count(*)::int from found) as total
      from participant p join page using (id)
      order by p.last_name, p.first_name, p.id`,
  );
  const page = pageOf(found, size, (it) => cursorOf(it.lastName, it.firstName, it.id));
  return { ...page, items: page.items.map((it) => shown(ctx, it)) };
}

/** One participant. Throws NOT_FOUND. */
export async function participant(ctx: RequestContext, asked: string): Promise<ParticipantType> {
  const found = await row<ParticipantRow>(
    ctx,
    sql`
      select ${columns} from participant p
      where id = ${askedId(asked)} and municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

type ParticipantRow = Omit<ParticipantType, "can">;

const columns = sql`
  p.id, p.first_name as "firstName", p.last_name as "lastName",
  p.first_name || ' ' || p.last_name as name, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
  p.phone, p.email, p.business_idea as "businessIdea", p.benefit_type as "benefitType",
  p.referral_source as "referralSource", to_char(p.consent_on, 'YYYY-MM-DD') as "consentOn",
  to_char(p.registered_on, 'YYYY-MM-DD') as "registeredOn", p.version`;

const cursorKeys = z.tuple([text({ max: 80 }), text({ max: 80 }), id]);

const searchInput = z.object({ search: optionalText({ max: 200 }) });

/** A pattern for each word, folded as the stored names are; what is a wildcard to SQL is a character to us. */
function patternsOf(search: string | null): readonly string[] {
  const words = folded(valid(searchInput, { search }).search ?? "").split(/\s+/);
  return words.filter(Boolean).map((word) => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`);
}

function shown({ actor }: RequestContext, found: ParticipantRow): ParticipantType {
  return { ...found, can: participantCan(actor) };
}
