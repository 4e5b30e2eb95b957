import { type PlainDate, partsOf } from "../calendar/index.ts";
import type { OutcomeStatus } from "../outcomes/index.ts";
import type { AssumptionValues } from "./assumption-values.ts";
import type { EconomyInput, RecordedOutcome } from "./economy.ts";
import { relativeMonthOf } from "./timeline.ts";

/** A recorded outcome with the relative month it is of. */
export type OutcomeMonth = { readonly month: number; readonly outcome: RecordedOutcome };

/** An unbroken run of months in which someone did without the benefit, wholly or in part. */
export type Spell = {
  readonly person: string;
  /** The relative month before its first. */
  readonly onset: number;
  readonly last: RecordedOutcome;
};

/**
 * The outcomes recorded up to the day that records go to, by month and then by id.
 *
 * Throws   RangeError when one person has two outcomes for the same month: corrections are the
 *          caller's to settle.
 */
export function outcomeMonthsOf({ records, businessStart }: EconomyInput): readonly OutcomeMonth[] {
  const until = recordedMonthOf({ records, businessStart });
  const months = (records?.outcomes ?? [])
    .map((outcome) => ({ month: monthOfOutcome(businessStart, outcome.month), outcome }))
    .filter(({ month }) => month <= until)
    .toSorted((a, b) => a.month - b.month || (a.outcome.id < b.outcome.id ? -1 : 1));
  const known = new Set(months.map(({ month, outcome }) => `${month} ${outcome.person}`));
  if (known.size < months.length) throw new RangeError("Two outcomes of one person in one month");
  return months;
}

/** The relative month up to which records go; that before business start for a plan. */
export function recordedMonthOf({
  records,
  businessStart,
}: Pick<EconomyInput, "records" | "businessStart">): number {
  return records ? relativeMonthOf(businessStart, records.recordedTo) : 0;
}

/** Those whose latest outcome is a success, each with the spell it belongs to, by person. */
export function spellsAtLast(months: readonly OutcomeMonth[]): readonly Spell[] {
  const byPerson = Map.groupBy(months, ({ outcome }) => outcome.person);
  return [...byPerson]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([person, own]) => {
      const last = own.at(-1);
      if (!last || !isSuccess(last.outcome.status)) return [];
      const saving = new Set(
        own.filter((it) => isSuccess(it.outcome.status)).map(({ month }) => month),
      );
      let onset = last.month;
      while (saving.has(onset)) onset -= 1;
      return [{ person, onset, last: last.outcome }];
    });
}

/**
 * The part of a benefit that an outcome saves, 0 to 1.
 *
 * Example  still paid 3,000 of 12,000: 0.75.
 */
export function savedShareOf(
  { status, stillPaid }: RecordedOutcome,
  benefitOere: number,
  values: AssumptionValues,
): number {
  if (!isSuccess(status)) return 0;
  if (status !== "PARTLY") return 1;
  if (stillPaid === null) return values.partlySavedShare;
  return benefitOere > 0 ? Math.max(0, 1 - stillPaid / benefitOere) : 0;
}

// A job and an education are successes of their own kind: the benefit stops all the same.
function isSuccess(status: OutcomeStatus): boolean {
  return status !== "BACK_ON_BENEFIT" && status !== "UNKNOWN";
}

// An outcome is of a calendar month, which begins in one month of ours.
function monthOfOutcome(businessStart: PlainDate, month: PlainDate): number {
  const [start, of] = [partsOf(businessStart), partsOf(month)];
  const months = (of.year - start.year) * 12 + of.month - start.month;
  return start.day === 1 ? months + 1 : months;
}
