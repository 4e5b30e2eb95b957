import { type CostKind, costKinds } from "@mikrolaan/shared/payback";

/** The assumptions that are numbers; a kind of cost stands for the line of that kind. */
export type NumberKey =
  | "participants"
  | "selfSupporting"
  | "cost"
  | "providerShare"
  | "municipalShare"
  | "saving"
  | "horizonYears"
  | "discountRatePercent"
  | CostKind;

/** What someone chose; what is not in it is as the basis has it. Kroner, years, per cent; shares 0 to 1. */
export type Settings = {
  /** A cohort's id; null is the illustrative cohort. */
  readonly basis: string | null;
  readonly rateId: string | null;
  readonly numbers: Readonly<Partial<Record<NumberKey, number>>>;
};

const illustrative = "illustrative";

/** The name of each assumption in the address. */
const addressNames: Readonly<Record<Exclude<NumberKey, CostKind>, string>> = {
  participants: "n",
  selfSupporting: "k",
  cost: "c",
  providerShare: "prov",
  municipalShare: "share",
  saving: "saving",
  horizonYears: "years",
  discountRatePercent: "discount",
};

const names: readonly (readonly [key: NumberKey, name: string])[] = [
  ["participants", addressNames.participants],
  ["selfSupporting", addressNames.selfSupporting],
  ["cost", addressNames.cost],
  ...costKinds.map((kind) => [kind, `c.${kind}`] as const),
  ["providerShare", addressNames.providerShare],
  ["municipalShare", addressNames.municipalShare],
  ["saving", addressNames.saving],
  ["horizonYears", addressNames.horizonYears],
  ["discountRatePercent", addressNames.discountRatePercent],
];

/** The settings of an address, and whatever in it cannot be read as a number. */
export function readSettings(search: URLSearchParams): {
  readonly settings: Settings;
  readonly unreadable: readonly string[];
} {
  const numbers: Partial<Record<NumberKey, number>> = {};
  const unreadable: string[] = [];
  for (const [key, name] of names) {
    const text = search.get(name);
    if (text === null) continue;
    if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) numbers[key] = Number(text);
    else unreadable.push(name);
  }
  const basis = search.get("basis");
  return {
    settings: { basis: basis === illustrative ? null : basis, rateId: search.get("rate"), numbers },
    unreadable,
  };
}

/** The address of the settings; what it says of other things, such as chart or table, is kept. */
export function writeSettings(before: URLSearchParams, settings: Settings): URLSearchParams {
  const search = new URLSearchParams(before);
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  };
  put("basis", settings.basis ?? illustrative);
  for (const [key, name] of names) put(name, settings.numbers[key]?.toString());
  put("rate", settings.rateId ?? undefined);
  return search;
}

/** What an assumption is called in the address, for saying that it was passed over. */
export function addressNameOf(key: NumberKey): string {
  return names.find(([known]) => known === key)?.[1] ?? key;
}

/** The settings with other numbers; undefined goes back to the basis. */
function withNumbers(
  settings: Settings,
  changes: Readonly<Partial<Record<NumberKey, number | undefined>>>,
): Settings {
  const merged = Object.entries({ ...settings.numbers, ...changes });
  return {
    ...settings,
    numbers: Object.fromEntries(merged.filter(([, value]) => value !== undefined)),
  };
}

/** A cost typed as a whole replaces its lines, and a typed line replaces such a whole. */
export function withNumber(
  settings: Settings,
  key: NumberKey,
  value: number | undefined,
): Settings {
  if (key === "cost") return withNumbers(settings, { ...noLines, cost: value });
  if (isCostKind(key)) return withNumbers(settings, { [key]: value, cost: undefined });
  return withNumbers(settings, { [key]: value });
}

/** Another basis has its own people and costs; rates, period and discount stay as they were set. */
export function withBasis(settings: Settings, basis: string | null): Settings {
  const people = { participants: undefined, selfSupporting: undefined, cost: undefined };
  return { ...withNumbers(settings, { ...people, ...noLines }), basis };
}

const noLines: Readonly<Partial<Record<CostKind, undefined>>> = Object.fromEntries(
  costKinds.map((kind) => [kind, undefined]),
);

export function isCostKind(key: NumberKey): key is CostKind {
  return costKinds.some((kind) => kind === key);
}

/** The address that says every assumption, so that it shows the same when the basis has moved on. */
export function linkTo(
  before: URLSearchParams,
  settings: Settings,
  numbers: Readonly<Record<NumberKey, number>>,
  rateId: string | null,
): string {
  const { participants, selfSupporting, providerShare, municipalShare } = numbers;
  const { horizonYears, discountRatePercent } = numbers;
  const all = {
    participants,
    selfSupporting,
    providerShare,
    municipalShare,
    horizonYears,
    discountRatePercent,
  };
  const spoken = { ...settings, rateId, numbers: { ...all, ...settings.numbers } };
  return writeSettings(before, spoken).toString();
}
