import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { isEnrolledOn } from "./sheet-columns.ts";

export type SignInDay = {
  readonly id: string;
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place?: string | null;
  readonly status: "PLANNED" | "CANCELLED";
};

export type SignInPerson = {
  readonly enrolmentId: string;
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn?: PlainDate | null;
};

/** One sheet of paper: up to eight days, and whoever is in the cohort on at least one of them. */
export type SignInPage<Day, Person> = {
  readonly days: readonly Day[];
  readonly people: readonly Person[];
};

/** As many signatures as fit beside a name on A4 lying down. */
export const daysOnASheet = 8;

/**
 * A cohort's days as sheets to sign, by date; days called off are left out, and so is a sheet that
 * nobody is to sign.
 */
export function signInPages<Day extends SignInDay, Person extends SignInPerson>(
  days: readonly Day[],
  people: readonly Person[],
): readonly SignInPage<Day, Person>[] {
  const held = days
    .filter(({ status }) => status === "PLANNED")
    .toSorted((a, b) => `${a.date}${a.startsAt}`.localeCompare(`${b.date}${b.startsAt}`));
  const pages: SignInPage<Day, Person>[] = [];
  for (let from = 0; from < held.length; from += daysOnASheet) {
    const days = held.slice(from, from + daysOnASheet);
    const signing = people.filter((person) => days.some(({ date }) => isThere(person, date)));
    if (signing.length > 0) pages.push({ days, people: signing });
  }
  return pages;
}

/** Whether someone has a field to sign in on a day. */
export function isThere({ startsOn, endsOn }: SignInPerson, date: PlainDate): boolean {
  return isEnrolledOn({ startsOn, endsOn: endsOn ?? null }, date);
}
