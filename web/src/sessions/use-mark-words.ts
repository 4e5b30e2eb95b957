import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { useSessionTexts } from "./session-texts.ts";

type Told = {
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly reason: string | null;
};

/** A mark in words: "til stede", "kom for sent, 2,5 t., bus", "ikke ført". */
export function useMarkWords(): (mark: Told) => string {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  return ({ status, minutes, reason }) => {
    if (status === null) return t("codes.attendance.none");
    const isPartly = status === "LATE" || status === "LEFT_EARLY";
    const length = isPartly && minutes !== null ? hours(minutes) : null;
    return [t(`codes.attendance.${status}`), length, reason].filter(Boolean).join(", ");
  };
}
