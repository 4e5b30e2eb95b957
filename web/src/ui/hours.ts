import { formatNumber, type Language } from "@mikrolaan/shared/money";

/** Minutes as hours, with a decimal where they are not whole. Example: "29,6". */
export function hoursText(minutes: number, language: Language): string {
  return formatNumber(minutes / 60, language, minutes % 60 === 0 ? 0 : 1);
}
