import {
  costKinds,
  type Payback,
  type PaybackInput,
  payback,
  paybackInputSchema,
  paybackSeries,
} from "@mikrolaan/shared/payback";
import { inputIssues } from "@mikrolaan/shared/text";
import type { Problem } from "../ui/problems.ts";
import {
  type Basis,
  type BasisData,
  basisOf,
  type Rate,
  rateOf,
  savingOf,
  sumOfLines,
} from "./basis.ts";
import {
  addressNameOf,
  isCostKind,
  type NumberKey,
  readSettings,
  type Settings,
} from "./settings.ts";

/** Everything the page shows: the assumptions as they are, and what follows from them. */
export type Model = {
  readonly settings: Settings;
  readonly basis: Basis;
  readonly rate: Rate | null;
  /** Every assumption with what is changed in it. */
  readonly numbers: Readonly<Record<NumberKey, number>>;
  readonly changed: ReadonlySet<NumberKey | "rate">;
  readonly input: PaybackInput;
  readonly result: Payback;
  readonly series: ReturnType<typeof paybackSeries>;
  /** The recorded result that the plan goes beyond, if it does. */
  readonly beyond: RecordedResult | null;
};

export type RecordedResult = { readonly count: number; readonly of: number };

/** The model of an address. What cannot be used in it is passed over and named. */
export function modelOfAddress(
  data: BasisData,
  search: URLSearchParams,
): { readonly model: Model; readonly passedOver: readonly string[] } {
  const { settings, unreadable } = readSettings(search);
  const passedOver = [...unreadable];
  const known = { ...settings };
  if (!basisOf(data, known.basis)) {
    passedOver.push("basis");
    known.basis = null;
  }
  if (known.rateId !== null && !rateOf(data, known.rateId)) {
    passedOver.push("rate");
    known.rateId = null;
  }
  for (;;) {
    const culprit = culpritIn(data, known);
    if (culprit === null) break;
    passedOver.push(addressNameOf(culprit));
    const { [culprit]: _gone, ...rest } = known.numbers;
    known.numbers = rest;
  }
  return { model: modelOf(data, known), passedOver };
}

/** The model of settings that have no problem. */
export function modelOf(data: BasisData, settings: Settings): Model {
  const { basis, rate, numbers, input } = assembled(data, settings);
  return {
    settings,
    basis,
    rate,
    numbers,
    changed: changesOf(settings, basis, rate, numbers),
    input,
    result: payback(input),
    series: paybackSeries(input),
    beyond: recordedBelow(data, input),
  };
}

/** What is wrong with settings, by the assumption it concerns, or nothing. */
export function problemIn(
  data: BasisData,
  settings: Settings,
): (Problem & { readonly key: NumberKey }) | null {
  const { numbers, input } = assembled(data, settings);
  for (const key of ["providerShare", "municipalShare"] as const) {
    if (numbers[key] < 0) return { key, code: "TOO_SMALL", limit: 0 };
    if (numbers[key] > 1) return { key, code: "TOO_LARGE", limit: 1 };
  }
  const parsed = paybackInputSchema.safeParse(input);
  if (parsed.success) return null;
  const [issue] = inputIssues(parsed.error);
  if (!issue) return null;
  const [root, index] = issue.field.split(".");
  const line = costKinds.find((_, position) => String(position) === index);
  const key =
    root === "costs" ? (input.costs.length > 1 && line ? line : "cost") : inputKeys[root ?? ""];
  return key ? { key, code: issue.code, limit: issue.limit } : null;
}

const inputKeys: Readonly<Record<string, NumberKey>> = {
  participants: "participants",
  selfSupporting: "selfSupporting",
  savingPerPersonPerYearKroner: "saving",
  horizonYears: "horizonYears",
  discountRatePercent: "discountRatePercent",
};

/** The one setting to pass over first; too few people are so through whichever of the two was set. */
function culpritIn(data: BasisData, { ...settings }: Settings): NumberKey | null {
  const problem = problemIn(data, settings);
  if (!problem) return null;
  if (problem.key in settings.numbers) return problem.key;
  return problem.key === "selfSupporting" ? "participants" : null;
}

function assembled(data: BasisData, { basis: id, rateId, numbers: set }: Settings) {
  const basis = basisOf(data, id);
  if (!basis) throw new RangeError(`No such basis: ${id}`);
  const rate = rateOf(data, rateId) ?? basis.rate;
  const merged = { ...basis.numbers, ...set };
  const numbers = {
    ...merged,
    cost: set.cost ?? sumOfLines(merged),
    saving: set.saving ?? (rate ? savingOf({ ...merged, rate }) : 0),
  };
  return { basis, rate, numbers, input: inputOf(numbers, set.cost) };
}

function inputOf(numbers: Readonly<Record<NumberKey, number>>, whole?: number): PaybackInput {
  const lines = costKinds.map((kind) => ({ label: kind, amountKroner: numbers[kind] }));
  return {
    participants: numbers.participants,
    selfSupporting: numbers.selfSupporting,
    costs: whole === undefined ? lines : [{ label: "cost", amountKroner: whole }],
    savingPerPersonPerYearKroner: numbers.saving,
    horizonYears: numbers.horizonYears,
    discountRatePercent: numbers.discountRatePercent,
  };
}

function changesOf(
  settings: Settings,
  basis: Basis,
  rate: Rate | null,
  numbers: Readonly<Record<NumberKey, number>>,
): ReadonlySet<NumberKey | "rate"> {
  const changed = new Set<NumberKey | "rate">();
  for (const [key, value] of entriesOf(numbers)) {
    const typed = key !== "saving" || settings.numbers.saving !== undefined;
    if (value !== basis.numbers[key] && typed) changed.add(key);
  }
  const line = costKinds.some((kind) => changed.has(kind));
  if (line) changed.add("cost");
  if (rate?.id !== basis.rate?.id) changed.add("rate");
  return changed;
}

function entriesOf(numbers: Readonly<Record<NumberKey, number>>): readonly [NumberKey, number][] {
  const keys: readonly NumberKey[] = [
    "participants",
    "selfSupporting",
    "cost",
    ...costKinds,
    "providerShare",
    "municipalShare",
    "saving",
    "horizonYears",
    "discountRatePercent",
  ];
  return keys.map((key) => [key, numbers[key]]);
}

/** The rows someone changed, each counted once: a cost line is part of the cost. */
export function changeCount({ changed }: Model): number {
  return [...changed].filter((key) => key === "rate" || !isCostKind(key)).length;
}

/** The highest result anyone has recorded, when the plan expects more people, or a larger share of them. */
function recordedBelow(data: BasisData, input: PaybackInput): RecordedResult | null {
  const highest = highestRecorded(data);
  if (!highest) return null;
  const { selfSupporting, participants } = input;
  const larger = selfSupporting / participants > highest.count / highest.of;
  return selfSupporting > highest.count || larger ? highest : null;
}

function highestRecorded({ recordedProgrammes }: BasisData): RecordedResult | null {
  const results = recordedProgrammes.flatMap((it) => {
    const result = resultOf(it);
    return result && !it.isTarget ? [result] : [];
  });
  const byShare = results.toSorted((a, b) => b.count / b.of - a.count / a.of);
  return byShare[0] ?? null;
}

/** How many of how many, as a programme states it: of those with a loan where it says, else of the course. */
export function resultOf({
  selfSupporting,
  loans,
  course,
}: BasisData["recordedProgrammes"][number]): RecordedResult | null {
  const of = loans ?? course ?? null;
  if (typeof selfSupporting !== "number" || of === null || of < selfSupporting) return null;
  return { count: selfSupporting, of };
}
