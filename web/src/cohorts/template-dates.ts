import { minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  datesOf,
  type PlanReference,
  planReferences,
  type TemplateContent,
} from "@mikrolaan/shared/cohorts";

/** The dates that a template gives a start, or why it gives none. */
export type TemplateDates =
  | Extract<ReturnType<typeof datesOf>, { readonly kind: "dates" }>
  | { readonly kind: "cycle" | "outside" };

/** The same, also for a start from which the programme would leave the calendar. */
export function templateDates(content: TemplateContent, startsOn: PlainDate): TemplateDates {
  try {
    return datesOf(content, startsOn);
  } catch (error) {
    if (error instanceof RangeError) return { kind: "outside" };
    throw error;
  }
}

/** Session days of a template and their minutes. */
export function sumOf({ modules }: TemplateContent) {
  const days = modules.reduce((sum, { pattern }) => sum + pattern.count, 0);
  const minutes = modules.reduce(
    (sum, { pattern, startsAt, endsAt }) => sum + pattern.count * minutesBetween(startsAt, endsAt),
    0,
  );
  return { days, minutes };
}

type DateChange = {
  readonly at: PlanReference;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

/** Which dates are others than before, in the order of the plan's lines. */
export function changedDates(before: TemplateDates, after: TemplateDates): readonly DateChange[] {
  if (before.kind !== "dates" || after.kind !== "dates") return [];
  return planReferences.flatMap((at) => {
    const [from, to] = [before.known.get(at) ?? null, after.known.get(at) ?? null];
    return from === to ? [] : [{ at, from, to }];
  });
}
