import { addDays, daysBetween, type PlainDate } from "../calendar/index.ts";

type Lasting = { readonly startsOn: PlainDate; readonly endsOn?: PlainDate | null };

/**
 * The days between the support's last and the first of the screening that may extend it.
 *
 * Shape    null where they meet, or where the support has no end. `days` are those from `from` to
 *          `to`, both included; whoever is screened on the last day waits `mostDays`.
 * Source   Handbook, timeline: support from week 32 for 6 months, screening 4 in weeks 60 to 62.
 * Example  support until 9 February 2027 and screening from 22 February to 14 March: 12 days, at
 *          most 33.
 */
export function supportGap(
  support: Lasting | undefined,
  screening: Lasting | undefined,
): {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly mostDays: number;
} | null {
  if (!support?.endsOn || !screening) return null;
  const days = daysBetween(support.endsOn, screening.startsOn) - 1;
  if (days <= 0) return null;
  const mostDays = daysBetween(support.endsOn, screening.endsOn ?? screening.startsOn);
  const [from, to] = [addDays(support.endsOn, 1), addDays(screening.startsOn, -1)];
  return { from, to, days, mostDays };
}
