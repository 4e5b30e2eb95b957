import { daysBetween, type Language, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";

const zone = "Europe/Copenhagen";

/** The time of day by this machine, for "Gemt kl. 10.42" and nothing that is stored. */
export function clockTime(language: Language): string {
  return timeFormat(language).format();
}

/** An instant of the server as date and time in Denmark: "23.11.2026 kl. 10.42". */
export function instantText(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "da-DK", {
    timeZone: zone,
    day: language === "en" ? "numeric" : "2-digit",
    month: language === "en" ? "short" : "2-digit",
    year: "numeric",
  });
  const milliseconds = epochMilliseconds(instant);
  const join = language === "en" ? ", " : " kl. ";
  return format.format(milliseconds) + join + timeFormat(language).format(milliseconds);
}

/** The time of day of an instant of the server, in Denmark: "10.42". */
export function instantTime(instant: string, language: Language): string {
  return timeFormat(language).format(epochMilliseconds(instant));
}

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });

/** The day in Denmark of an instant of the server. */
export function instantDay(instant: string): PlainDate {
  return plainDate(dayFormat.format(epochMilliseconds(instant)));
}

function timeFormat(language: Language): Intl.DateTimeFormat {
  const locale = language === "en" ? "en-GB" : "da-DK";
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
}

/** Milliseconds since 1970 of an instant written in UTC, as the server writes them. */
function epochMilliseconds(instant: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z$/.exec(instant);
  const [, day, hours, minutes, seconds] = parts ?? [];
  if (day === undefined) throw new RangeError(`Not an instant: "${instant}"`);
  const days = daysBetween(plainDate("1970-01-01"), plainDate(day));
  return ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
}
