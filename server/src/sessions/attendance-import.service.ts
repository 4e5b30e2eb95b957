import { LockMode } from "@mikro-orm/postgresql";
import {
  headsOf,
  type ImportFacts,
  type MarkChange,
  type MarksImported,
  type MarksTrial,
  planImport,
  readMarks,
} from "@mikrolaan/shared/sessions";
import type { Table, TableRefusal } from "@mikrolaan/shared/text";
import { hashOf } from "../platform/hash-of.ts";
import type { ImportHow } from "../platform/import-how.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { importFacts, saveUnderKey } from "./attendance-import.reads.ts";
import { saveMarks, type WantedMarks } from "./save-marks.ts";
import { CourseSession } from "./session.entity.ts";

/** A sheet of marks and whom it is for. */
export interface MarksImport {
  readonly cohortId: string;
  /** The session of a list that names no days. */
  readonly sessionId: string | null;
  readonly table: Table;
}

/**
 * What a sheet of marks would change; nothing is stored.
 *
 * Refuses  what the core's `readMarks` refuses of the whole sheet; problems of rows are told by row.
 * Throws   NOT_FOUND for a cohort or a session not ours.
 */
export async function tryMarks(
  ctx: RequestContext,
  asked: MarksImport,
): Promise<MarksTrial | TableRefusal> {
  const facts = await importFacts(ctx, asked.cohortId, asked.sessionId);
  return trialOf(asked, facts);
}

/**
 * Saves the rows of a sheet that can be saved, as one save that is undone as one; the others change
 * nothing. Imported again, the same sheet changes nothing.
 *
 * Refuses  as `tryMarks`; CHANGED_BY_ANOTHER when the marks are no longer those of the trial;
 *          KEY_REUSED for another sheet under the key; what `saveMarks` refuses.
 * Throws   NOT_FOUND for a cohort or a session not ours.
 */
export async function importMarks(
  ctx: RequestContext,
  asked: MarksImport,
  { source, name, key, plan }: ImportHow,
): Promise<MarksImported | TableRefusal | Refused> {
  const askedHash = hashOf(asked);
  const before = await saveUnderKey(ctx, key);
  if (before && before.askedHash !== askedHash) return refused("KEY_REUSED");
  if (before) return { saveId: before.id, changed: before.changed };

  const sessions = await sessionsHeld(ctx, asked.cohortId);
  const facts = await importFacts(ctx, asked.cohortId, asked.sessionId);
  const trial = trialOf(asked, facts);
  if (trial.kind === "REFUSED") return trial;
  if (trial.plan !== plan) return refused("CHANGED_BY_ANOTHER");

  const wanted = wantedOf(changesOf(asked, facts), sessions, name);
  if (wanted.length === 0) return { saveId: null, changed: 0 };
  const fileName = source === "FILE" ? name : null;
  const how = { source, fileName, key, askedHash };
  const saved = await saveMarks(ctx, asked.cohortId, wanted, how);
  if (saved instanceof Refused) return saved;
  return { saveId: saved.saveId, changed: trial.changes.length };
}

/** A cohort's days by time, as planning holds them, so that the two never wait for each other. */
async function sessionsHeld(ctx: RequestContext, cohort: string) {
  const own = { cohort, municipalityId: ctx.actor.municipalityId };
  const orderBy = { date: "asc", startsAt: "asc", id: "asc" } as const;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const held = await ctx.em.find(CourseSession, own, { ...lock, orderBy });
  return new Map(held.map((session) => [session.id, session]));
}

function wantedOf(
  changes: readonly MarkChange[],
  sessions: ReadonlyMap<string, CourseSession>,
  why: string,
): readonly WantedMarks[] {
  return [...Map.groupBy(changes, ({ sessionId }) => sessionId)].map(([id, rows]) => {
    const session = sessions.get(id);
    if (!session) throw new Error("A change is of a session that is held.");
    const marks = rows.map(({ enrolmentId, to, version }) => ({
      enrolmentId,
      ...to,
      version,
      why,
    }));
    return { session, marks };
  });
}

function read({ table, sessionId }: MarksImport, facts: ImportFacts) {
  return readMarks(table, facts.today, { oneSession: sessionId !== null });
}

function changesOf(asked: MarksImport, facts: ImportFacts): readonly MarkChange[] {
  const marks = read(asked, facts);
  return marks.kind === "REFUSED" ? [] : planImport(marks.rows, facts).changes;
}

function trialOf(asked: MarksImport, facts: ImportFacts): MarksTrial | TableRefusal {
  const marks = read(asked, facts);
  if (marks.kind === "REFUSED") return marks;
  const { changes, unchanged, problems } = planImport(marks.rows, facts);
  const names = new Map(facts.people.map((it) => [it.enrolmentId, it.name]));
  const days = new Map(facts.sessions.map((it) => [it.id, it]));
  const shown = changes.flatMap(({ row, from, to, sessionId, enrolmentId }) => {
    const day = days.get(sessionId);
    const name = names.get(enrolmentId) ?? "";
    return day ? [{ row, from, to, name, date: day.date, module: day.module }] : [];
  });
  return {
    ...{ kind: "MARKS", total: marks.total, blank: marks.blank, unchanged },
    heads: headsOf(asked.table),
    problems: [...marks.problems, ...problems].toSorted((a, b) => a.row - b.row),
    changes: shown,
    plan: hashOf(changes),
  };
}
