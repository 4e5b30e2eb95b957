import { randomUUID } from "node:crypto";
import type { ClosedDays } from "@mikrolaan/shared/calendar";
import { addSessionsInput, editSessionsInput, moveSessionsInput } from "@mikrolaan/shared/sessions";
import { ClosedDay } from "../cohorts/index.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { editSessions } from "../sessions/edit-sessions.service.ts";
import { CourseSession } from "../sessions/index.ts";
import { moveSessions, previewMove } from "../sessions/move-sessions.service.ts";
import { previewSessions } from "../sessions/preview-sessions.service.ts";
import { addSessions, extendSeries } from "../sessions/series.service.ts";
import { cancelSession, restoreSession } from "../sessions/session.service.ts";
import { undoPlanChange } from "../sessions/undo.service.ts";
import type { Town } from "./town.ts";

type Seen = Pick<CourseSession, "id" | "version">;

/** The deeds that change a cohort's sessions, done in a town by a planner as the API does them. */
export function planner(place: Town) {
  const as = <T>(act: Parameters<typeof place.as<T>>[1]) => place.as<T>("DEVELOPMENT", act);
  return {
    edit: ({ id, version }: Seen, changes: object, more: object = {}) => {
      const input = { id, version, scope: "THIS", changes, ...more };
      return as((ctx) => editSessions(ctx, editSessionsInput.parse(input as never)));
    },
    move: ({ id, version }: Seen, weeks: number, more: object = {}) => {
      const input = { id, version, weeks, ...more };
      return as((ctx) => moveSessions(ctx, moveSessionsInput.parse(input)));
    },
    preview: ({ id, version }: Seen, weeks: number, more: object = {}) => {
      const input = { id, version, weeks, ...more };
      return as((ctx) => previewMove(ctx, moveSessionsInput.parse(input)));
    },
    add: (cohortId: string, more: object = {}) =>
      as((ctx) => addSessions(ctx, addSessionsInput.parse({ ...evenings, cohortId, ...more }))),
    previewAdd: (cohortId: string, more: object = {}) =>
      as((ctx) => previewSessions(ctx, addSessionsInput.parse({ ...evenings, cohortId, ...more }))),
    extend: (seriesId: string, version: number, count: number) =>
      as((ctx) => extendSeries(ctx, { seriesId, version, count })),
    cancel: ({ id, version }: Seen) =>
      as((ctx) => cancelSession(ctx, { id, version, reason: "Underviser syg" })),
    restore: ({ id, version }: Seen) => as((ctx) => restoreSession(ctx, { id, version })),
    undo: (changeId: string | null) => as((ctx) => undoPlanChange(ctx, changeId ?? randomUUID())),
  };
}

/** Eight Tuesday evenings from 2 March 2027, of the module that no template plans. */
const evenings = {
  module: "FOLLOW_UP_ACCOUNTING",
  rule: { pattern: { kind: "WEEKLY", every: 1, weekdays: [2] }, count: 8 },
  startsOn: "2027-03-02",
  startsAt: "16:00",
  endsAt: "19:00",
};

/** A session day as it is stored now. */
export function sessionNow(place: Town, id = ""): Promise<CourseSession> {
  return place.as("COACH", ({ em }) => em.findOneOrFail(CourseSession, id));
}

/** A cohort's session days as they are stored now, by time. */
export function sessionsNow(place: Town, cohort: string): Promise<CourseSession[]> {
  const orderBy = { date: "asc", startsAt: "asc" } as const;
  return place.as("COACH", ({ em }) => em.find(CourseSession, { cohort }, { orderBy }));
}

/** Every row of a town's plan to the last column, but for the versions, which only ever rise. */
export async function planNow(place: Town): Promise<readonly unknown[]> {
  const tables = ["course_session", "session_staff", "session_series", "phase", "booking"];
  const stored = tables.map((table) => {
    // A booking's id is new each time, since triggers write it anew.
    const content = table === "booking" ? sql`to_jsonb(t) - 'id'` : sql`to_jsonb(t) - 'version'`;
    return sql`select ${table} as "table", ${content} as content from ${sql.table(table)} t`;
  });
  const found = await place.as("COACH", (ctx) =>
    rows<{ stored: unknown }>(
      ctx,
      sql`
        select json_build_array("table", content) as stored
        from (${sql.join(stored, sql` union all `)}) as all_of_it
        order by "table", content::text`,
    ),
  );
  return found.map((it) => it.stored);
}

/** Days that a town closes. */
export function closed(place: Town, name: string, rule: ClosedDays): Promise<void> {
  return place.as("DEVELOPMENT", async ({ em }) => {
    em.create(ClosedDay, { municipalityId: place.id, name, rule });
  });
}

/** Runs a statement as the application's own user, past every verb. */
export function atPsql(place: Town, statement: ReturnType<typeof sql>): Promise<void> {
  return place.as("COACH", async (ctx) => void (await row(ctx, statement)));
}

/** The reasons of a refusal; none when it was none. */
export function reasonsOf(answer: object) {
  return answer instanceof Refused ? answer.reasons : [];
}
