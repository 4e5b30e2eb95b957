import { kronerOf } from "@mikrolaan/shared/money";
import { clockMonthOn, type Economy } from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";
import type { UncertaintyFigures } from "./uncertainty-figures.ts";

/** One month of the chart and its table: all spent and saved by its end, in the municipality's kroner. */
export type NetRow = {
  readonly month: number;
  readonly costKroner: number;
  readonly savedKroner: number;
  readonly netKroner: number;
  /** The net up to today; undefined after it, and for a plan without records. */
  readonly actualKroner: number | undefined;
  /** The net from today on. */
  readonly forecastKroner: number | undefined;
  readonly low: number | null;
  readonly high: number | null;
  /** Before anyone changed anything on the page. */
  readonly beforeKroner: number | null;
  /** As was expected on the day the cohort began. */
  readonly frozenKroner: number | null;
  readonly isPayback: boolean;
};

/** What is drawn beside the model's own line. */
export type Beside = {
  readonly before: Economy | null;
  readonly frozen: Economy | null;
  readonly figures: UncertaintyFigures | null;
};

/** Every month of the period. */
export function netRows(model: EconomyModel, economy: Economy, beside: Beside): readonly NetRow[] {
  const { before, frozen, figures } = beside;
  const today = todayMonth(model) ?? -1;
  const { gained, spent } = byMonth(economy);
  const { paybackMonths } = economy.results.MUNICIPALITY.simple;
  let cost = 0;
  let saved = 0;
  return economy.monthly.map(({ month, cumulativeByPayer }) => {
    cost += spent[month] ?? 0;
    saved += gained[month] ?? 0;
    const netKroner = kronerOf(cumulativeByPayer.MUNICIPALITY);
    return {
      month,
      costKroner: -cost / 100,
      savedKroner: saved / 100,
      netKroner,
      actualKroner: month <= today ? netKroner : undefined,
      forecastKroner: month >= today ? netKroner : undefined,
      low: figures?.p10[month] ?? null,
      high: figures?.p90[month] ?? null,
      beforeKroner: netIn(before, month),
      frozenKroner: netIn(frozen, month),
      isPayback: month === paybackMonths,
    };
  });
}

/** The month of the clock that today lies in, where something is recorded and the clock has started. */
export function todayMonth({ input, values }: EconomyModel): number | null {
  if (!input.records) return null;
  const month = clockMonthOn(input, input.records.recordedTo);
  return month > 0 ? Math.min(month, values.horizonYears * 12) : null;
}

/** The start, the end of each year, today and the month that earns the cost back. */
export function yearRows(rows: readonly NetRow[], today: number | null): readonly NetRow[] {
  return rows.filter(({ month, isPayback }) => month % 12 === 0 || isPayback || month === today);
}

function netIn(economy: Economy | null, month: number): number | null {
  const sum = economy?.monthly[month];
  return sum ? kronerOf(sum.cumulativeByPayer.MUNICIPALITY) : null;
}

/** What the municipality gains and spends in each month, in øre. */
function byMonth({ flows, monthly }: Economy) {
  const gained = new Float64Array(monthly.length);
  const spent = new Float64Array(monthly.length);
  for (const { month, payer, oere, source } of flows) {
    if (payer !== "MUNICIPALITY") continue;
    const side = source.kind === "SAVING" || source.kind === "TAX" ? gained : spent;
    side[month] = (side[month] ?? 0) + oere;
  }
  return { gained, spent };
}
