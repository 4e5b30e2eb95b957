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
