import { formatMonthYear, type Language, type PlainDate } from "@mikrolaan/shared/calendar";
import type { TFunction } from "i18next";

type Months = { readonly fromMonth: PlainDate; readonly toMonth: PlainDate };

/** A range of months: "mar. 2026–aug. 2026", and one month as itself. */
export function monthsText({ fromMonth, toMonth }: Months, t: TFunction, language: Language) {
  const from = formatMonthYear(fromMonth, language);
  if (fromMonth === toMonth) return from;
  return t("outcomes.person.range", { from, to: formatMonthYear(toMonth, language) });
}
