import { type Oere, sumOere } from "../money/index.ts";
import { costRules } from "./cost-rules.ts";
import { type CostKind, costKinds } from "./costs.ts";
import type { CashFlow, EconomyInput, Payer } from "./economy.ts";

/** What money is for, or from: the kinds of cost, loans in the flow, and what is saved. */
export const flowItems = [
  ...costKinds,
  "LOAN_OUT",
  "LOAN_BACK",
  "SAVING",
  "BASELINE",
  "TAX",
] as const;

export type FlowItem = (typeof flowItems)[number];

/** Gains are savings and tax; what is spent is the rest, loans that come back included. */
export const flowSides = ["SPENT", "GAINED"] as const;

export type FlowSide = (typeof flowSides)[number];

/**
 * Which rows a figure is the sum of; what is left out takes all.
 *
 * Units    months on the chosen clock, from 0; year 0 is month 0, year 1 months 1 to 12.
 */
export type FlowPoint = {
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** Everything up to and with a month: a point of a cumulative line. */
  readonly until?: number | undefined;
  readonly payer?: Payer | undefined;
  readonly item?: FlowItem | undefined;
  readonly side?: FlowSide | undefined;
  readonly basis?: CashFlow["basis"] | undefined;
};

/** What each row is for: of a recorded cost by its own kind, else by the assumption it is from. */
export function flowItemOf(input: EconomyInput): (flow: CashFlow) => FlowItem {
  const kinds = new Map<string, CostKind>([
    ...costRules.map(({ price, kind }) => [price, kind] as const),
    ...(input.records?.costs ?? []).map(({ id, kind }) => [id, kind] as const),
  ]);
  return ({ source: { kind, key } }) => {
    if (kind === "SAVING") return key === "baselineExitShare" ? "BASELINE" : "SAVING";
    return kind === "COST" || kind === "LOAN_LOST" ? (kinds.get(key) ?? "OTHER") : kind;
  };
}

/**
 * The rows that a figure is the sum of, in the order given.
 *
 * Shape    their sum is the figure, to the øre: every figure of an economy is a sum of its rows.
 */
export function flowsAt(
  flows: readonly CashFlow[],
  point: FlowPoint,
  itemOf: (flow: CashFlow) => FlowItem,
): readonly CashFlow[] {
  return flows.filter((flow) => {
    const { month, payer, basis } = flow;
    return (
      is(point.month, month) &&
      is(point.year, Math.ceil(month / 12)) &&
      month <= (point.until ?? month) &&
      is(point.payer, payer) &&
      is(point.basis, basis) &&
      is(point.side, flowSideOf(flow)) &&
      (point.item === undefined || point.item === itemOf(flow))
    );
  });
}

export function flowSideOf({ source: { kind } }: CashFlow): FlowSide {
  return kind === "SAVING" || kind === "TAX" ? "GAINED" : "SPENT";
}

export function sumOfFlows(flows: readonly CashFlow[]): Oere {
  return sumOere(flows.map(({ oere }) => oere));
}

function is<Value>(asked: Value | undefined, value: Value): boolean {
  return asked === undefined || asked === value;
}
