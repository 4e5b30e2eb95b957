declare const localTimeBrand: unique symbol;

/** A time of day on the clock of the place, "HH:MM" from "00:00" to "23:59". */
export type LocalTime = string & { readonly [localTimeBrand]: true };

/** Whether a text is a time of day, written "HH:MM". */
export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The time a text stands for, where the text is ours and not typed by a person.
 *
 * Throws   RangeError when it is no time of day.
 */
export function localTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new RangeError(`Not a time of day: "${text}"`);
  return text;
}

/** Minutes on the clock from one time to another of the same day; negative when it is earlier. */
export function minutesBetween(start: LocalTime, end: LocalTime): number {
  return minutesFromMidnight(end) - minutesFromMidnight(start);
}

/**
 * The time a number of minutes later on the same day.
 *
 * Throws   RangeError when that is past midnight: what ends tomorrow needs a date too.
 */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const total = minutesFromMidnight(time) + minutes;
  const hour = Math.floor(total / 60);
  return localTime(`${twoDigits(hour)}:${twoDigits(total - hour * 60)}`);
}

function minutesFromMidnight(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
