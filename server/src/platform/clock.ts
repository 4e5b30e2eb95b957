import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";

/** What time it is, asked in one place so that tests and training can answer otherwise. */
export interface Clock {
  /** The moment, for what is recorded ("marked at"). */
  readonly now: () => string;
  /** The day in Denmark, for every rule. A municipality's business date stands before it. */
  readonly today: () => PlainDate;
}

const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The machine's own clock. */
export const systemClock: Clock = {
  // biome-ignore lint/style/noRestrictedGlobals: the one place that asks the machine for the time.
  now: () => new Date().toISOString(),
  today: () => plainDate(danishDay.format()),
};

/** A clock that stands still on a day, at noon. */
export function stoppedClock(day: PlainDate): Clock {
  return { now: () => `${day}T12:00:00.000Z`, today: () => day };
}
