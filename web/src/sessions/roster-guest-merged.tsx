import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import styles from "./roster-guests.module.css";
import { useSessionTexts } from "./session-texts.ts";
import { type RosterGuest, useGuestMerge } from "./use-roster-guests.ts";

/** Who a guest turned out to be, by whom it was said, and the way back as long as there is one. */
export function RosterGuestMerged({ guest }: { guest: RosterGuest }) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { unmergeGuest } = useGuestMerge();
  const { mergedInto } = guest;
  if (!mergedInto) return null;
  const { name, participantId, mergedBy, until, canUnmerge } = mergedInto;
  return (
    <span className={styles.second}>
      <Link to={`/participants/${participantId}`}>{t("sessions.guests.is", { name })}</Link>
      {". "}
      {canUnmerge
        ? t("sessions.guests.isUntil", { by: mergedBy, day: day(until) })
        : t("sessions.guests.isFinal", { by: mergedBy })}{" "}
      {canUnmerge && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t("sessions.guests.unmergeOf", { guest: guest.name, name })}
          onClick={() => void unmergeGuest(guest)}
        >
          {t("sessions.guests.unmerge")}
        </Button>
      )}
    </span>
  );
}
