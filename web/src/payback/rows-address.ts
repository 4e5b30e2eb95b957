import { type FlowPoint, flowItems, flowSides, payers } from "@mikrolaan/shared/payback";
import { type EconomySettings, writeEconomySettings } from "./economy-settings.ts";

/** A point of a chart, or a figure of a table, whose rows someone may ask for. */
export type RowsPoint = FlowPoint & {
  /** Of the plan as it was when the cohort began, instead of what is known now. */
  readonly plan?: "FROZEN" | undefined;
};

const bases = ["RECORDED", "ASSUMED"] as const;
const plans = ["FROZEN"] as const;
const months = ["month", "year", "until"] as const;

/**
 * Where the rows stand that a figure is the sum of.
 *
 * Example  `rowsAddress(settings, { until: 24, payer: "MUNICIPALITY" })` is the cumulative net of
 *          the municipality after 24 months.
 */
export function rowsAddress(settings: EconomySettings, point: RowsPoint): string {
  const search = writeEconomySettings(new URLSearchParams(), settings);
  for (const [name, value] of Object.entries(point)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return `/payback/rows?${search}`;
}

/** The point that an address asks for; what cannot be read asks for nothing. */
export function readRowsPoint(search: URLSearchParams): RowsPoint {
  return {
    ...Object.fromEntries(months.map((name) => [name, monthOf(search.get(name))])),
    payer: oneOf(payers, search.get("payer")),
    item: oneOf(flowItems, search.get("item")),
    side: oneOf(flowSides, search.get("side")),
    basis: oneOf(bases, search.get("basis")),
    plan: oneOf(plans, search.get("plan")),
  };
}

function monthOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name | undefined {
  return names.find((name) => name === text);
}
