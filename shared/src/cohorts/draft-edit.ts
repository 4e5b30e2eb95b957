import type { LocalTime, PlainDate } from "../calendar/index.ts";
import {
  type Booked,
  type DraftModule,
  type DraftRow,
  draftOf,
  inOrder,
  isBlock,
  type ModuleRule,
  plannedMinutes,
  rowOf,
} from "./draft.ts";
import type { ReviewedModule } from "./draft-review.ts";

/** What a planner may change of one row. */
export type RowChange = Partial<
  Booked & {
    readonly date: PlainDate;
    readonly startsAt: LocalTime;
    readonly endsAt: LocalTime;
  }
>;

/**
 * A module by a changed rule.
 *
 * Shape    other days or another first day make all rows anew. Other times, room or people are given
 *          to the rows that still follow the rule; a row changed by hand keeps its own. Promised are
 *          then the hours that the rule gives.
 * Throws   RangeError as `draftOf` does.
 */
export function withRule(module: DraftModule, change: Partial<ModuleRule>): DraftModule {
  const { module: code, rows, promisedMinutes: _promised, ...before } = module;
  const rule = { ...before, ...change };
  if (change.rule || change.startsOn) return draftOf(code, rule);
  const followed = rows.map((row) => following(row, before, rule));
  const changed = { ...module, ...rule, rows: inOrder(followed, rule.nights) };
  const isLonger = change.startsAt || change.endsAt;
  return isLonger ? { ...changed, promisedMinutes: plannedMinutes(changed) } : changed;
}

/** A module with one row changed; on another date it is no longer dropped, nor kept on a day off. */
export function withRow(module: DraftModule, occurrence: number, change: RowChange): DraftModule {
  return changed(module, occurrence, (row) => {
    const moves = change.date !== undefined;
    return { ...row, ...change, ...(moves && { dropped: false, keepOnDayOff: false }) };
  });
}

/** A module with one row to be held on another date, its hours still promised. */
export function withDropped(module: DraftModule, occurrence: number): DraftModule {
  return changed(module, occurrence, (row) => ({ ...row, dropped: true, keepOnDayOff: false }));
}

/** A module with one row held where it is: dropped or not, and whatever day it is. */
export function withKept(module: DraftModule, occurrence: number): DraftModule {
  return changed(module, occurrence, (row) => ({ ...row, dropped: false, keepOnDayOff: true }));
}

/** A module without one row, and that many hours fewer promised: said by the planner, never silently. */
export function withFewerHours(module: DraftModule, occurrence: number): DraftModule {
  const rows = module.rows.filter((row) => row.occurrence !== occurrence);
  return withPlannedPromised({ ...module, rows: inOrder(rows, module.nights) });
}

/** A module that promises the hours it holds, when rows have been made shorter. */
export function withPlannedPromised(module: DraftModule): DraftModule {
  return { ...module, promisedMinutes: plannedMinutes(module) };
}

/** A module with a day more, numbered on from the others; the hours promised stay the same. */
export function withAdded(
  module: DraftModule,
  date: PlainDate,
  change: Omit<RowChange, "date"> = {},
): DraftModule {
  const occurrence = 1 + Math.max(givenByRule(module), ...module.rows.map((it) => it.occurrence));
  const row = { ...rowOf(module, occurrence, date), ...change };
  return { ...module, rows: inOrder([...module.rows, row], module.nights) };
}

/** Whether a row is a day more than the rule gives. */
export function isAdded(
  module: DraftModule,
  { occurrence }: Pick<DraftRow, "occurrence">,
): boolean {
  return occurrence > givenByRule(module);
}

/** A reviewed module with the proposal for one row used; of a block, for all rows that move with it. */
export function withProposal(module: ReviewedModule, occurrence: number): DraftModule {
  const asked = module.rows.find((row) => row.occurrence === occurrence);
  const together = isBlock(module) && asked?.dropped === false;
  const rows = module.rows.map((row): DraftRow => {
    const isMeant = together ? !row.dropped : row.occurrence === occurrence;
    const { dayOff: _dayOff, proposal, ...rest } = row;
    if (!isMeant || !proposal) return rest;
    return { ...rest, date: proposal, dropped: false, keepOnDayOff: false };
  });
  return { ...module, rows: inOrder(rows, module.nights) };
}

/** A reviewed module with every proposal used. */
export function withAllProposals(module: ReviewedModule): DraftModule {
  const rows = module.rows.map(({ dayOff: _dayOff, proposal, ...row }): DraftRow => {
    if (!proposal) return row;
    return { ...row, date: proposal, dropped: false, keepOnDayOff: false };
  });
  return { ...module, rows: inOrder(rows, module.nights) };
}

function changed(
  module: DraftModule,
  occurrence: number,
  change: (row: DraftRow) => DraftRow,
): DraftModule {
  const rows = module.rows.map((row) => (row.occurrence === occurrence ? change(row) : row));
  return { ...module, rows: inOrder(rows, module.nights) };
}

/** A row by a rule that says other times, another room or other people, where it followed the one before. */
function following(row: DraftRow, before: ModuleRule, rule: ModuleRule): DraftRow {
  const hasTimes = row.startsAt === before.startsAt && row.endsAt === before.endsAt;
  const hasPlace = row.roomId === before.roomId && row.place === before.place;
  const hasMembers = sameMembers(row.memberIds, before.memberIds);
  return {
    ...row,
    ...(hasTimes && { startsAt: rule.startsAt, endsAt: rule.endsAt }),
    ...(hasPlace && { roomId: rule.roomId, place: rule.place }),
    ...(hasMembers && { memberIds: rule.memberIds }),
  };
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function givenByRule(module: DraftModule): number {
  return draftOf(module.module, module).rows.length;
}
