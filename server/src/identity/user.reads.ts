import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Role } from "@mikrolaan/shared/identity";
import { id, text } from "@mikrolaan/shared/text";
import * as z from "zod";
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

export interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly municipality: {
    readonly id: string;
    readonly name: string;
    readonly isExample: boolean;
  };
  readonly businessDate: PlainDate | null;
}

/** The person signed in, with their municipality. */
export async function viewer(ctx: RequestContext): Promise<ViewerRow | undefined> {
  return row<ViewerRow>(
    ctx,
    sql`
      select u.id, u.name, u.email, u.roles, to_char(m.business_date, 'YYYY-MM-DD') as "businessDate",
        json_build_object('id', m.id, 'name', m.name, 'isExample', m.is_example) as municipality
      from app_user u join municipality m on m.id = u.municipality_id
      where u.id = ${ctx.actor.userId} and u.municipality_id = ${ctx.actor.municipalityId}`,
  );
}

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** The municipality's users by name, paged. */
export async function users(ctx: RequestContext, args: PageArgs): Promise<Page<UserRow>> {
  const size = pageSize(args);
  const [name, lastId] = keysOf(args, cursorKeys) ?? [null, null];
  const found = await rows<UserRow & { total: number }>(
    ctx,
    sql`
      with mine as (select id, name, email, roles from app_user
                    where municipality_id = ${ctx.actor.municipalityId})
      select *, (select count(*)::int from mine) as total from mine
      where ${name}::text is null or (name, id) > (${name}, ${lastId}::uuid)
      order by name, id limit ${size + 1}`,
  );
  return pageOf(found, size, (it) => cursorOf(it.name, it.id));
}

const cursorKeys = z.tuple([text({ max: 200 }), id]);
