import type { PlainDate } from "../calendar/index.ts";
import { benefitsOf } from "./benefits.ts";
import type { EconomyInput } from "./economy.ts";
import { participantsOf } from "./participants-alike.ts";
import { outcomeMonthsOf } from "./recorded-outcomes.ts";
import { firstDayOf, lastDayOf, timelineOf } from "./timeline.ts";

/** Dates for which an economy asks for a rule that nobody has given. */
export type RuleGap = {
  readonly kind: "BENEFIT_RATES" | "REFUND_LADDER";
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/**
 * The dates within the horizon that no rate pack or refund pack covers; empty when all is known.
 *
 * A gap is never filled by a neighbouring year: the page says the dates, and someone gives the pack
 * or chooses an assumption instead.
 */
export function ruleGaps(input: EconomyInput): readonly RuleGap[] {
  const { horizonMonths, lead } = timelineOf(input, false);
  return gapsUntil(horizonMonths - lead, input);
}

/** Whether the rules are known as far as a payback is looked for. */
export function areRulesKnownBeyond(input: EconomyInput): boolean {
  return gapsUntil(timelineOf(input, true).lastMonth, input).length === 0;
}

/** The gaps as a sentence for whoever reads an error. */
export function gapsInWords(gaps: readonly RuleGap[]): string {
  return gaps.map(({ kind, from, to }) => `no ${kind} from ${from} to ${to}`).join("; ");
}

function gapsUntil(lastMonth: number, input: EconomyInput): readonly RuleGap[] {
  if (!asksForRules(input)) return [];
  const benefits = benefitsOf(input);
  const recipients = new Set(participantsOf(input).map(({ recipient }) => recipient.benefit));
  const dated = [...recipients].filter((it) => it === null || it.kind === "RATE");
  const range = { from: Math.min(1, outcomeMonthsOf(input)[0]?.month ?? 1), to: lastMonth };
  return [
    ...gapsWhere("BENEFIT_RATES", range, input, (month) =>
      dated.some((benefit) => benefits.monthlyOere(benefit, month) === null),
    ),
    ...gapsWhere("REFUND_LADDER", range, input, (month) => {
      return benefits.municipalShare(0, month) === null;
    }),
  ];
}

function asksForRules({ choices, people }: EconomyInput): boolean {
  if (choices.refund === "LADDER" || choices.benefits === "RATE_PACKS") return true;
  return people.some(({ benefit }) => benefit?.kind === "RATE");
}

function gapsWhere(
  kind: RuleGap["kind"],
  range: { readonly from: number; readonly to: number },
  { businessStart }: EconomyInput,
  isMissing: (relative: number) => boolean,
): readonly RuleGap[] {
  const gaps: { from: number; to: number }[] = [];
  for (let month = range.from; month <= range.to; month += 1) {
    if (!isMissing(month)) continue;
    const last = gaps.at(-1);
    if (last?.to === month - 1) last.to = month;
    else gaps.push({ from: month, to: month });
  }
  return gaps.map(({ from, to }) => ({
    kind,
    from: firstDayOf(businessStart, from),
    to: lastDayOf(businessStart, to),
  }));
}
