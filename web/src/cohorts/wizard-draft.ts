import { type DayOff, holidayOn, minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  type Choice,
  choicesIn,
  type DraftModule,
  type DraftRow,
  inOrder,
  isBlock,
  type ModuleCode,
  needsDate,
  plannedFrom,
  type ReviewedModule,
  type ReviewedRow,
  reviewRowsInput,
  withAllProposals,
  withProposal,
  withRow,
} from "@mikrolaan/shared/cohorts";
import type {
  PlannedModuleInput,
  ReviewModuleInput,
  WizardModuleFragment,
} from "../gql/graphql.ts";

type Answer = WizardModuleFragment;
type AnswerRow = Answer["rows"][number];

/** A row with what the last look at it said. */
export type ShownRow = ReviewedRow & {
  readonly clashes: AnswerRow["clashes"];
  readonly noSuchTime: boolean;
  /** Changed since the last look, so that nothing is known of it yet. */
  readonly pending: boolean;
};

export type ShownModule = Omit<DraftModule, "rows"> & { readonly rows: readonly ShownRow[] };

/** Modules as the server drafted them, or as they were kept, as the core edits them; null for anything else. */
export function draftsOf(startsOn: PlainDate, modules: unknown): readonly DraftModule[] | null {
  const read = reviewRowsInput.safeParse({ startsOn, modules });
  if (!read.success) return null;
  return read.data.modules.map(({ rows, ...module }) => {
    const days = rows.map((row) => ({ ...row, overnight: false }));
    return { ...module, rows: inOrder(days, module.nights) };
  });
}

/** The modules as they stand, each row with what the answer says of it while it is still the same. */
export function shownModules(
  modules: readonly DraftModule[],
  answer: readonly Answer[],
): readonly ShownModule[] {
  return modules.map((module) => {
    const looked = answer.find((it) => it.module === module.module)?.rows ?? [];
    const known = new Map(looked.map((row) => [slotOf(row), row]));
    return { ...module, rows: module.rows.map((row) => shownRow(row, known.get(slotOf(row)))) };
  });
}

/** What is still to be chosen of a module. */
export function choicesOf(module: ShownModule): readonly Choice[] {
  return choicesIn(module, isTaken);
}

/** Whether a row cannot be held at its time: something else has it, or clocks skip it. */
export function isTaken({ clashes, noSuchTime }: ShownRow): boolean {
  return clashes.length > 0 || noSuchTime;
}

/** A module with one proposal used: another date, or for a row that clashes its nearest free time. */
export function withProposed(module: ShownModule, occurrence: number): DraftModule {
  const row = module.rows.find((it) => it.occurrence === occurrence);
  const free = row && !needsDate(row) ? row.clashes.find((it) => it.free.length > 0) : undefined;
  const [first] = free?.free ?? [];
  return first
    ? withRow(plain(module), occurrence, first)
    : withProposal(plain(module), occurrence);
}

/** A module with everything proposed used, no two rows at one time. */
export function withAllProposed(module: ShownModule): DraftModule {
  const moved = withAllProposals(plain(module));
  const used = new Set(moved.rows.map((row) => `${row.date} ${row.startsAt}`));
  return choicesOf(module).reduce((done, choice) => {
    if (choice.kind !== "TAKEN") return done;
    const clashes = module.rows.find((it) => it.occurrence === choice.occurrence)?.clashes ?? [];
    const free = clashes
      .flatMap((it) => it.free)
      .find((it) => !used.has(`${it.date} ${it.startsAt}`));
    if (!free) return done;
    used.add(`${free.date} ${free.startsAt}`);
    return withRow(done, choice.occurrence, free);
  }, moved);
}

/** How many of the choices have something proposed, so that one press takes them. */
export function proposedCount(modules: readonly ShownModule[]): number {
  return modules.flatMap((module) =>
    choicesOf(module).filter((choice) => {
      if (choice.kind === "HOURS") return false;
      const row = module.rows.find((it) => it.occurrence === choice.occurrence);
      return choice.kind === "TAKEN"
        ? row?.clashes.some((it) => it.free.length > 0)
        : row?.proposal;
    }),
  ).length;
}

/** The rows of a block that moves as a whole because one of them cannot stay. */
export function movingBlock(module: ShownModule): readonly ShownRow[] {
  const together = module.rows.filter((row) => !row.dropped);
  return isBlock(module) && together.some(needsDate) ? together : [];
}

/** A module without what was only looked up. */
export function plain({ rows, ...module }: ShownModule): ReviewedModule {
  return {
    ...module,
    rows: rows.map(({ clashes: _clashes, noSuchTime: _skipped, pending: _pending, ...row }) => row),
  };
}

/** Days and minutes of the whole course. */
export function totalsOf(modules: readonly DraftModule[] | readonly ShownModule[]): {
  readonly days: number;
  readonly minutes: number;
} {
  const rows = modules.flatMap((module): readonly DraftRow[] => module.rows);
  const minutes = rows.reduce((sum, it) => sum + minutesBetween(it.startsAt, it.endsAt), 0);
  return { days: rows.length, minutes };
}

/** What is asked about, in the API's words. */
export function toReview(modules: readonly DraftModule[]): ReviewModuleInput[] {
  return modules.map((module) => ({
    ...ruleOf(module),
    rows: module.rows.map((row) => ({
      ...heldOf(row),
      occurrence: row.occurrence,
      dropped: row.dropped,
    })),
  }));
}

/** What is saved, in the API's words. */
export function toSave(modules: readonly DraftModule[]): PlannedModuleInput[] {
  return modules.map((draft) => {
    const module = plannedFrom(draft);
    return {
      ...ruleOf(module),
      rows: module.rows.map((row) => ({ ...heldOf(row), occurrence: row.occurrence })),
    };
  });
}

/** Only what the API knows, since a row may carry what was looked up of it. */
function heldOf(row: Omit<DraftRow, "occurrence" | "overnight" | "dropped">) {
  const { date, startsAt, endsAt, roomId, place, memberIds, keepOnDayOff } = row;
  return { date, startsAt, endsAt, roomId, place, memberIds: [...memberIds], keepOnDayOff };
}

function ruleOf(draft: Omit<DraftModule, "rows">) {
  const { module, rule, startsOn, startsAt, endsAt, nights, promisedMinutes } = draft;
  const { pattern, count, until } = rule;
  const weekdays = pattern.kind === "WEEKLY" ? [...pattern.weekdays] : null;
  const { roomId, place, memberIds } = draft;
  return {
    ...{ module, startsOn, startsAt, endsAt, nights, promisedMinutes },
    ...{ roomId, place, memberIds: [...memberIds] },
    rule: { pattern: { ...pattern, weekdays }, count, until },
  };
}

function shownRow(row: DraftRow, known: AnswerRow | undefined): ShownRow {
  return {
    ...row,
    dayOff: known?.dayOff ? dayOffOf(known.dayOff, row.date) : null,
    proposal: known?.proposal ?? null,
    clashes: known?.clashes ?? [],
    noSuchTime: known?.noSuchTime ?? false,
    pending: known === undefined,
  };
}

function dayOffOf({ closed }: NonNullable<AnswerRow["dayOff"]>, date: PlainDate): DayOff | null {
  const code = holidayOn(date);
  if (code) return { kind: "HOLIDAY", code };
  return closed ? { kind: "CLOSED", name: closed } : null;
}

/** All that an answer about a row rests on. */
function slotOf(row: DraftRow | AnswerRow): string {
  const { occurrence, date, startsAt, endsAt, roomId, memberIds, keepOnDayOff, dropped } = row;
  const parts = [occurrence, date, startsAt, endsAt, roomId, keepOnDayOff, dropped, ...memberIds];
  return parts.join(" ");
}

/** A module of a course by its code. */
export function moduleIn<Module extends { readonly module: ModuleCode }>(
  modules: readonly Module[],
  code: ModuleCode | null,
): Module | undefined {
  return modules.find(({ module }) => module === code);
}
