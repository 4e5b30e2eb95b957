import { useTranslation } from "react-i18next";
import type { Roster } from "./use-roster.ts";

/** The latest deed on a roster in words: "Ida Skytte: udeblevet", and what of it was joined with another's. */
export function useDeedWords({ lastDeed, merged, people }: Roster): string | null {
  const { t } = useTranslation();
  const joined = people.filter(({ enrolmentId }) => merged.includes(enrolmentId));
  if (joined.length > 0) {
    const names = joined.map(({ name }) => name).join(", ");
    return t("sessions.clash.merged", { count: joined.length, names });
  }
  const done = people.filter(({ enrolmentId }) => lastDeed?.people.includes(enrolmentId));
  const [first] = done;
  if (!first) return null;
  if (done.length > 1) return t("sessions.deed.many", { count: done.length });
  const { name, status } = first;
  if (status === null) return t("sessions.deed.cleared", { name });
  return t("sessions.deed.one", { name, word: t(`codes.attendance.${status}`) });
}
