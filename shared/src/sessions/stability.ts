import { addDays, maxDate, minDate, type PlainDate } from "../calendar/index.ts";

/** The screenings that look at meeting stability (*mødestabilitet*). */
export const stabilityScreenings = [2, 3] as const;

export type StabilityScreening = (typeof stabilityScreenings)[number];

/** The days whose sessions a screening looks at, both included. */
export type StabilityPeriod = {
  readonly screening: StabilityScreening;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/**
 * The days over which a person's meeting stability is read for screenings 2 and 3.
 *
 * Shape    for screening 2 from the start of the enrolment to the end of that screening, for 3 from
 *          the day after to its end; one that has no day in the enrolment is left out, and so is one
 *          whose end is open.
 * Source   Handbook, screening 2: "mødestabilitet".
 * Example  enrolled 29.06., screenings ending 13.12. and 07.02.: 29.06.–13.12. and 14.12.–07.02.
 */
export function stabilityPeriods(facts: {
  readonly startsOn: PlainDate;
  /** The last day of the enrolment; null while it goes on. */
  readonly endsOn: PlainDate | null;
  readonly screening2EndsOn: PlainDate | null;
  readonly screening3EndsOn: PlainDate | null;
}): readonly StabilityPeriod[] {
  const { startsOn, endsOn, screening2EndsOn, screening3EndsOn } = facts;
  const second = screening2EndsOn && {
    screening: 2 as const,
    from: startsOn,
    to: screening2EndsOn,
  };
  const after = screening2EndsOn ? addDays(screening2EndsOn, 1) : startsOn;
  const from = maxDate(startsOn, after);
  const third = screening3EndsOn && { screening: 3 as const, from, to: screening3EndsOn };
  return [second, third]
    .filter((it) => it !== null)
    .map((it) => ({ ...it, to: minDate(it.to, endsOn ?? it.to) }))
    .filter((it) => it.from <= it.to);
}
