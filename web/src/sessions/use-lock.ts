import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useViewer } from "../ui/viewer.tsx";
import { useSessionTexts } from "./session-texts.ts";

type Lockable = {
  readonly date: PlainDate;
  readonly status: "PLANNED" | "CANCELLED";
  readonly cancelledReason: string | null;
};

/** Why a roster can be read and not taken, as a sentence; null when it can be taken. */
export function useLock(session: Lockable | null, mayRecord: boolean | undefined): string | null {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useSessionTexts();
  if (!session) return null;
  if (session.status === "CANCELLED") {
    return t("sessions.lock.cancelled", { reason: session.cancelledReason ?? "" });
  }
  if (session.date > today) return t("sessions.lock.future", { day: day(session.date) });
  return mayRecord === false ? t("sessions.lock.role") : null;
}
