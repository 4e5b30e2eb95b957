import type { PlainDate } from "../calendar/index.ts";
import type { RuleKind, RulePack, RulePackOf } from "../rules/index.ts";
import { firstDayOf, relativeMonthOf } from "./timeline.ts";

/** A rule pack with the relative months that begin while it is in force. */
type Period<Kind extends RuleKind> = {
  readonly from: number;
  readonly to: number;
  readonly pack: RulePackOf<Kind>;
};

/**
 * The pack of a kind in force on the first day of each relative month, or null when none is.
 *
 * As `inForce` has it, the pack that came last wins. Months are compared and not dates, since the
 * model asks for every month of 60 years.
 */
export function packByMonth<Kind extends RuleKind>(
  packs: readonly RulePack[],
  kind: Kind,
  businessStart: PlainDate,
  key?: string,
): (relative: number) => RulePackOf<Kind> | null {
  const periods = packs
    .filter((pack): pack is RulePackOf<Kind> => pack.kind === kind)
    .filter((pack) => key === undefined || pack.key === key)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .map((pack) => periodOf(pack, businessStart));
  const known = new Map<number, RulePackOf<Kind> | null>();
  return (relative) => {
    const asked = known.get(relative);
    if (asked !== undefined) return asked;
    const period = periods.find(({ from, to }) => from <= relative && relative <= to);
    known.set(relative, period?.pack ?? null);
    return period?.pack ?? null;
  };
}

function periodOf<Kind extends RuleKind>(
  pack: RulePackOf<Kind>,
  businessStart: PlainDate,
): Period<Kind> {
  const month = relativeMonthOf(businessStart, pack.validFrom);
  const isFirstDay = firstDayOf(businessStart, month) === pack.validFrom;
  return {
    pack,
    from: isFirstDay ? month : month + 1,
    to:
      pack.validTo === null
        ? Number.POSITIVE_INFINITY
        : relativeMonthOf(businessStart, pack.validTo),
  };
}
