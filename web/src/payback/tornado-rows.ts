import type { AssumptionKey, Tornado, TornadoBar } from "@mikrolaan/shared/payback";

/** One assumption's bar, in whole months: null is never, and then the bar goes on. */
export type TornadoRow = {
  readonly key: AssumptionKey;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly source: string;
  readonly atLow: number | null;
  readonly atHigh: number | null;
};

const most = 10;

/** The mightiest, those that move nothing left out. */
export function tornadoRows({ bars }: Tornado<AssumptionKey>): readonly TornadoRow[] {
  return bars.filter(moves).slice(0, most).map(rowOf);
}

function moves({ swing }: TornadoBar): boolean {
  return swing === null || swing > 0.05;
}

function rowOf({ atLow, atHigh, swing: _swing, ...bar }: TornadoBar<AssumptionKey>): TornadoRow {
  return { ...bar, atLow: inMonths(atLow), atHigh: inMonths(atHigh) };
}

/** The month by whose end the cost is recovered. */
function inMonths(months: number | null): number | null {
  return months === null ? null : Math.ceil(months - 1e-9);
}
