import { addMonths, type PlainDate } from "@mikrolaan/shared/calendar";
import { type Oere, sumOere } from "@mikrolaan/shared/money";
import type { OutcomeStatus } from "@mikrolaan/shared/outcomes";
import {
  type AssumptionKey,
  type CashFlow,
  type CostKind,
  type EconomyInput,
  type FlowItem,
  type FlowSide,
  flowItemOf,
  flowSideOf,
  flowsAt,
  isAssumptionKey,
  type Payer,
} from "@mikrolaan/shared/payback";
import type { EconomyCohort } from "./economy-model.ts";
import type { RowsPoint } from "./rows-address.ts";

/** Where a row is from: what was recorded, or the assumption that it follows from. */
export type FlowOrigin =
  | { readonly kind: "INVOICE"; readonly cost: CostKind; readonly on: PlainDate; source: string }
  | {
      readonly kind: "SESSION";
      readonly cost: CostKind;
      readonly on: PlainDate;
      readonly sessionId: string;
      readonly quantity: number;
    }
  | {
      readonly kind: "TEAM";
      readonly on: PlainDate;
      readonly member: string;
      readonly quantity: number;
    }
  | { readonly kind: "OUTCOME"; readonly month: PlainDate; readonly status: OutcomeStatus }
  | { readonly kind: "ASSUMPTION"; readonly key: AssumptionKey }
  | { readonly kind: "UNKNOWN" };

/** A krone's row as people read it. */
export type FlowRow = {
  readonly id: string;
  readonly month: number;
  /** The first day of the month, or the day it was recorded on; null for all that is month 0. */
  readonly date: PlainDate | null;
  readonly payer: Payer;
  readonly item: FlowItem;
  readonly side: FlowSide;
  readonly basis: CashFlow["basis"];
  /** A number of the cohort, never a name. */
  readonly person: string | null;
  readonly origin: FlowOrigin;
  readonly amount: Oere;
};

/** The rows that a point is the sum of, each with where it is from. */
export function flowRowsAt(
  input: EconomyInput,
  flows: readonly CashFlow[],
  cohort: EconomyCohort | null,
  point: RowsPoint,
): readonly FlowRow[] {
  const itemOf = flowItemOf(input);
  const originOf = originsOf(cohort);
  return flowsAt(flows, point, itemOf).map((flow, index) => {
    const { month, payer, basis, source, oere } = flow;
    const origin = originOf(flow);
    return {
      ...{ id: String(index), month, payer, basis, origin, amount: oere },
      date: recordedDay(origin) ?? monthStart(input, month),
      item: itemOf(flow),
      side: flowSideOf(flow),
      person: source.person ?? null,
    };
  });
}

export function sumOfRows(rows: readonly FlowRow[]): Oere {
  return sumOere(rows.map(({ amount }) => amount));
}

/** The first day of a month on the chosen clock; month 0 is all that went before, and has none. */
export function monthStart({ values, choices, businessStart }: EconomyInput, month: number) {
  if (month === 0) return null;
  const lead = choices.clock === "PROGRAMME_START" ? values.monthsToBusinessStart : 0;
  return addMonths(businessStart, month - lead - 1);
}

function recordedDay(origin: FlowOrigin): PlainDate | null {
  if ("on" in origin) return origin.on;
  return origin.kind === "OUTCOME" ? origin.month : null;
}

function originsOf(cohort: EconomyCohort | null): (flow: CashFlow) => FlowOrigin {
  const recorded = new Map<string, FlowOrigin>();
  for (const { id, kind, on, source } of cohort?.invoices ?? []) {
    recorded.set(id, { kind: "INVOICE", cost: kind, on, source });
  }
  for (const { id, kind, on, quantity, sessionId, member } of cohort?.activities ?? []) {
    recorded.set(
      id,
      sessionId === null
        ? { kind: "TEAM", on, member: member ?? "", quantity }
        : { kind: "SESSION", cost: kind, on, sessionId, quantity },
    );
  }
  for (const { id, month, status } of cohort?.outcomes ?? []) {
    recorded.set(id, { kind: "OUTCOME", month, status });
  }
  return ({ source: { key }, basis }) => {
    if (basis === "RECORDED") return recorded.get(key) ?? { kind: "UNKNOWN" };
    return isAssumptionKey(key) ? { kind: "ASSUMPTION", key } : { kind: "UNKNOWN" };
  };
}
