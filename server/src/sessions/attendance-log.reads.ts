import { may } from "@mikrolaan/shared/identity";
import { wholeNumber } from "@mikrolaan/shared/text";
import * as z from "zod";
import { cohortOwned } from "../cohorts/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { notFound } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, row, rows, sql } from "../platform/sql.ts";
import type {
  AttendanceLogChoices,
  AttendanceLogEntry,
  AttendanceLogFilter,
  AttendanceSaveType,
} from "./attendance-log.graphql.ts";

/**
 * Every mark of a cohort ever set, changed or taken away, the latest save first and by day and name
 * within it, paged. Throws NOT_FOUND.
 */
export async function attendanceLog(
  ctx: RequestContext,
  asked: string,
  filter: AttendanceLogFilter,
  args: PageArgs,
): Promise<Page<AttendanceLogEntry>> {
  const size = pageSize(args);
  const [sequence, place] = keysOf(args, cursorKeys) ?? [null, null];
  const { id: cohortId } = await cohortOwned(ctx, asked);
  const found = await rows<EntryRow>(
    ctx,
    sql`
      with every as (
        select h.id, v.sequence, row_number() over (partition by v.sequence
          order by s.held_on, s.starts_at, p.last_name, p.first_name, g.name, h.id)::int as place
        ${fromChanges}
        where v.cohort_id = ${cohortId} and v.municipality_id = ${ctx.actor.municipalityId}
          ${narrowedBy(filter)}),
      page as (
        select *, (select count(*)::int from every) as total from every
        where ${sequence}::int is null or sequence < ${sequence}::int
          or (sequence = ${sequence}::int and place > ${place}::int)
        order by sequence desc, place limit ${size + 1})
      select h.id, page.total, page.sequence, page.place, h.session_id as "sessionId", s.module,
        s.ordinal, to_char(s.held_on, 'YYYY-MM-DD') as date, p.id as "participantId",
        coalesce(p.first_name || ' ' || p.last_name, g.name) as name,
        ${markOf(sql`f`)} as from, ${markOf(sql`h`)} as to, h.why, h.applied,
        json_build_object(${saveFields}) as save
      from page join attendance_change h on h.id = page.id
        ${joined}
        left join lateral (
          select b.status, b.minutes, b.reason
          from attendance_change b join attendance_save w on w.id = b.save_id
          where b.session_id = h.session_id and b.applied and w.sequence < v.sequence
            and (b.enrolment_id = h.enrolment_id or b.guest_id = h.guest_id)
          order by w.sequence desc limit 1) as f on true
      order by page.sequence desc, page.place`,
  );
  const page = pageOf(found, size, (it) => cursorOf(String(it.sequence), String(it.place)));
  return { ...page, items: page.items.map((it) => ({ ...it, save: shown(ctx, it.save) })) };
}

/** One save. Throws NOT_FOUND. */
export async function attendanceSave(ctx: RequestContext, id: string): Promise<AttendanceSaveType> {
  const found = await row<{ save: SaveRow }>(
    ctx,
    sql`
      select json_build_object(${saveFields}) as save from attendance_save v
        join app_user u on u.id = v.saved_by left join app_user back on back.id = v.undone_by
      where v.id = ${id} and v.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found.save);
}

/** The people and the coaches that a cohort's log has something of. Throws NOT_FOUND. */
export async function attendanceLogChoices(
  ctx: RequestContext,
  asked: string,
): Promise<AttendanceLogChoices> {
  const { id: cohortId } = await cohortOwned(ctx, asked);
  const found = await row<AttendanceLogChoices>(
    ctx,
    sql`
      select
        (select coalesce(json_agg(json_build_object('enrolmentId', e.id,
            'name', p.first_name || ' ' || p.last_name) order by p.last_name, p.first_name, e.id), '[]')
          from enrolment e join participant p on p.id = e.participant_id
          where e.cohort_id = ${cohortId} and e.municipality_id = ${ctx.actor.municipalityId}
            and exists (select from attendance_change h where h.enrolment_id = e.id)) as people,
        (select coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name)
            order by u.name, u.id), '[]')
          from app_user u where u.id in (
            select v.saved_by from attendance_save v
            where v.cohort_id = ${cohortId} and v.municipality_id = ${ctx.actor.municipalityId})) as coaches`,
  );
  return found ?? { people: [], coaches: [] };
}

type SaveRow = Omit<AttendanceSaveType, "can"> & { readonly applied: number };

type EntryRow = Omit<AttendanceLogEntry, "save"> & {
  readonly save: SaveRow;
  readonly total: number;
  readonly sequence: number;
  readonly place: number;
};

const joined = sql`
  join attendance_save v on v.id = h.save_id
  join course_session s on s.id = h.session_id
  join app_user u on u.id = v.saved_by
  left join app_user back on back.id = v.undone_by
  left join enrolment e on e.id = h.enrolment_id
  left join participant p on p.id = e.participant_id
  left join session_guest g on g.id = h.guest_id`;

const fromChanges = sql`from attendance_change h ${joined}`;

const saveFields = sql`
  'id', v.id, 'source', v.source, 'fileName', v.file_name, 'savedBy', u.name,
  'savedAt', ${instantText(sql`v.saved_at`)}, 'undoneBy', back.name,
  'undoneAt', ${instantText(sql`v.undone_at`)},
  'changes', (select count(*)::int from attendance_change c where c.save_id = v.id),
  'applied', (select count(*)::int from attendance_change c where c.save_id = v.id and c.applied)`;

const markOf = (it: ReturnType<typeof sql>) =>
  sql`case when ${it}.status is not null then json_build_object(
    'status', ${it}.status, 'minutes', ${it}.minutes, 'reason', ${it}.reason) end`;

/** Days are those of Denmark: what was saved at half past midnight there was saved on that day. */
function narrowedBy(filter: AttendanceLogFilter) {
  const { module = null, source = null, from = null, to = null } = filter;
  const [enrolmentId, sessionId, savedBy] = [
    filter.enrolmentId,
    filter.sessionId,
    filter.savedBy,
  ].map((asked) => (asked ? askedId(asked) : null));
  const savedOn = sql`(v.saved_at at time zone 'Europe/Copenhagen')::date`;
  return sql`
    and (${enrolmentId}::uuid is null or h.enrolment_id = ${enrolmentId}::uuid)
    and (${sessionId}::uuid is null or h.session_id = ${sessionId}::uuid)
    and (${savedBy}::uuid is null or v.saved_by = ${savedBy}::uuid)
    and (${module}::text is null or s.module = ${module}::text)
    and (${source}::text is null or v.source = ${source}::text)
    and (${from}::date is null or ${savedOn} >= ${from}::date)
    and (${to}::date is null or ${savedOn} <= ${to}::date)`;
}

const positive = z
  .string()
  .transform(Number)
  .pipe(wholeNumber({ min: 1, max: 2 ** 31 - 1 }));

const cursorKeys = z.tuple([positive, positive]);

/** Whether it may be undone by itself; that nothing is changed since is found when it is tried. */
function shown({ actor }: RequestContext, { applied, ...save }: SaveRow): AttendanceSaveType {
  const isUndoable = save.undoneAt === null && save.source !== "MERGE" && applied > 0;
  return { ...save, can: { undo: isUndoable && may(actor, "undoAttendance") } };
}
