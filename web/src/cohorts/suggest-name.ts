import { type PlainDate, partsOf } from "@mikrolaan/shared/calendar";

/** The number after the highest that a cohort is named by; a year is none. */
export function nextCohortNumber(names: readonly string[]): number {
  const numbers = names.map((name) => Number(/(?<!\d)\d{1,3}(?!\d)/.exec(name)?.[0] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/** The half of the year a cohort starts in, which it is named by. */
export function seasonOf(startsOn: PlainDate): {
  readonly season: "Spring" | "Autumn";
  readonly year: number;
} {
  const { year, month } = partsOf(startsOn);
  return { season: month <= 6 ? "Spring" : "Autumn", year };
}
