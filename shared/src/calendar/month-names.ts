import type { Language } from "../money/index.ts";

/** Months and weekdays as both languages shorten them; May is whole in Danish, so it has no dot. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  da: "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

/** Monday first. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  da: "ma. ti. on. to. fr. lø. sø.".split(" "),
  en: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
};

/** Months written out, as in a letter. */
export const longMonthNames: Readonly<Record<Language, readonly string[]>> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

/** Weekdays written out, Monday first. */
export const longWeekdayNames: Readonly<Record<Language, readonly string[]>> = {
  da: "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};
