import { formatDate, formatMonthYear } from "@mikrolaan/shared/calendar";
import {
  type AssumptionValues,
  type CostKind,
  costKinds,
  type EconomyInput,
  type FlowItem,
  isActivityKind,
  priceKeyOf,
} from "@mikrolaan/shared/payback";
import { type FlowRow, monthStart } from "./flow-rows.ts";
import { kronerNumber, plainNumber } from "./numbers.ts";
import type { RowsPoint } from "./rows-address.ts";
import type { Voice } from "./voice.ts";

/** What money is for or from: "Team", "Sparet ydelse". */
export function itemText(item: FlowItem, { t }: Voice): string {
  return isCostKind(item) ? t(`codes.costKind.${item}`) : t(`payback.rows.items.${item}`);
}

/** Where a row is from, in words: the invoice, the day, the member and month, or the assumption. */
export function originText(row: FlowRow, values: AssumptionValues, voice: Voice): string {
  const { t, language } = voice;
  const { origin } = row;
  const person = row.person ?? "";
  switch (origin.kind) {
    case "INVOICE":
      return t("payback.rows.from.INVOICE", { source: origin.source });
    case "SESSION":
      return `${t("payback.rows.from.SESSION", { date: formatDate(origin.on, language) })}, ${quantityText(origin, values, voice)}`;
    case "TEAM": {
      const quantity = plainNumber(origin.quantity, language);
      return t("payback.rows.from.TEAM", { member: origin.member, quantity });
    }
    case "OUTCOME": {
      const status = t(`codes.outcomeStatus.${origin.status}`);
      return t("payback.rows.from.OUTCOME", { person, status });
    }
    case "ASSUMPTION": {
      const name = t(`assumption.name.${origin.key}`);
      return t(`payback.rows.from.${person ? "ASSUMPTION_PERSON" : "ASSUMPTION"}`, {
        name,
        person,
      });
    }
    default:
      return t("payback.rows.from.UNKNOWN");
  }
}

/** The months that a point covers: "måned 24 (april 2027)", "år 3", "hele perioden". */
export function whenText(point: RowsPoint, input: EconomyInput, { t, language }: Voice): string {
  const { month, year, until } = point;
  if (month === 0) return t("payback.rows.when.start");
  if (month !== undefined) {
    const start = monthStart(input, month);
    const name = start ? formatMonthYear(start, language) : "";
    return t("payback.rows.when.monthOf", { month, name });
  }
  if (year !== undefined) return t("payback.rows.when.year", { year });
  if (until !== undefined) return t("payback.rows.when.until", { month: until });
  return t("payback.rows.when.whole");
}

/** What a point counts: its item, its side, or the net of all. */
export function whatText({ item, side, basis }: RowsPoint, voice: Voice): string {
  const { t } = voice;
  const sideName = side ? t(`payback.rows.sides.${side}`) : t("payback.rows.net");
  const what = item ? itemText(item, voice) : sideName;
  return basis ? `${what} (${t(`payback.rows.bases.${basis}`)})` : what;
}

function quantityText(
  { cost, quantity }: { readonly cost: CostKind; readonly quantity: number },
  values: AssumptionValues,
  { t, language }: Voice,
): string {
  if (!isActivityKind(cost)) return "";
  const price = `${kronerNumber(values[priceKeyOf(cost)], language)} ${t("ui.kroner")}`;
  const unit = { ACCOUNTING_COURSE: "HOURS", RETREAT: "PEOPLE" } as const;
  const of = cost === "ACCOUNTING_COURSE" || cost === "RETREAT" ? unit[cost] : "DAYS";
  return t(`payback.rows.from.SESSION_${of}`, { quantity: plainNumber(quantity, language), price });
}

function isCostKind(item: FlowItem): item is CostKind {
  return costKinds.some((kind) => kind === item);
}
