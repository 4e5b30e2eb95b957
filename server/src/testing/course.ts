import { randomUUID } from "node:crypto";
import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus, SaveRosterInput } from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import { type AttendanceChange, type AttendanceMark, CourseSession } from "../sessions/index.ts";
import { saveRoster } from "../sessions/roster.service.ts";
import { agreed, given } from "./given.ts";
import { coachNamed, type Town } from "./town.ts";

/** A cohort in the middle of its course: on the tests' day the fifth Monday of accounting. */
export interface Course {
  readonly cohortId: string;
  /** By date. */
  readonly sessions: readonly CourseSession[];
  /** In the order of the names given. */
  readonly enrolmentIds: readonly string[];
  readonly participantIds: readonly string[];
}

const start = plainDate("2026-06-29");

export async function course(
  place: Town,
  names: readonly string[] = ["Anne Abild", "Bo Bak"],
  startsOn: PlainDate = start,
): Promise<Course> {
  const { id: cohortId } = await given(place).cohort({ startsOn: start, seats: 100 });
  const enrolmentIds: string[] = [];
  const participantIds: string[] = [];
  for (const name of names) {
    const { id } = await given(place).participant(name);
    participantIds.push(id);
    enrolmentIds.push((await given(place).enrolment({ cohortId, participantId: id, startsOn })).id);
  }
  const sessions = await place.as("COACH", ({ em }) =>
    em.find(CourseSession, { cohort: cohortId }, { orderBy: { date: "asc" } }),
  );
  return { cohortId, sessions, enrolmentIds, participantIds };
}

type Wanted = SaveRosterInput["marks"][number];

/** A mark wanted on a roster; unset before, and its minutes by the status, unless told. */
export function wanted(
  enrolmentId: string | undefined,
  status: AttendanceStatus | null,
  more: Partial<Wanted> = {},
): Wanted {
  return {
    enrolmentId: enrolmentId ?? "",
    status,
    minutes: null,
    reason: null,
    version: 0,
    why: null,
    yields: false,
    ...more,
  };
}

/** Marks people on a session day by the verb that coaches use. */
export async function marked(
  place: Town,
  session: Pick<CourseSession, "id"> | undefined,
  ...marks: readonly Wanted[]
): Promise<void> {
  await markedOn(place, undefined, session, ...marks);
}

/** The same, recorded on a day of its own. */
export async function markedOn(
  place: Town,
  day: PlainDate | undefined,
  session: Pick<CourseSession, "id"> | undefined,
  ...marks: readonly Wanted[]
): Promise<void> {
  const sessionId = session?.id ?? "";
  const input = { key: randomUUID(), sessionId, marks };
  await place.as("COACH", async (ctx) => agreed(await saveRoster(ctx, input)), day);
}

type Stored = Pick<AttendanceMark, "status" | "minutes" | "reason" | "version">;

/** All that is stored of a town's attendance: its marks as they stand, and every change there was. */
export function attendanceStored(place: Town) {
  const query = sql`
    select
      (select coalesce(json_agg(json_build_object('enrolment', enrolment_id, 'status', status,
         'minutes', minutes, 'reason', reason, 'version', version) order by session_id, enrolment_id), '[]')
       from attendance_mark) as marks,
      (select coalesce(json_agg(json_build_object('enrolment', enrolment_id, 'status', status,
         'reason', reason, 'why', h.why, 'applied', h.applied) order by v.sequence, h.version, h.id), '[]')
       from attendance_change h join attendance_save v on v.id = h.save_id) as changes`;
  return place.as("COACH", async (ctx) => {
    const found = await row<{
      marks: readonly (Stored & { readonly enrolment: string })[];
      changes: readonly Pick<
        AttendanceChange,
        "enrolment" | "status" | "reason" | "why" | "applied"
      >[];
    }>(ctx, query);
    if (!found) throw new Error("Nothing was answered.");
    return found;
  });
}

/** A second coach of the town, who acts as the first does. */
export async function anotherCoach(place: Town, name: string) {
  const user = await coachNamed(place, name);
  return <T>(act: (ctx: RequestContext) => Promise<T>, day?: PlainDate) =>
    place.as(
      "COACH",
      (ctx) => act({ ...ctx, actor: { ...ctx.actor, userId: user.id, name } }),
      day,
    );
}
