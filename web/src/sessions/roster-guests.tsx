import { may } from "@mikrolaan/shared/identity";
import { IconUserPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Failed } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { RosterViewProps } from "./board-types.ts";
import { RosterGuestAdd } from "./roster-guest-add.tsx";
import { RosterGuestItem } from "./roster-guest-item.tsx";
import { RosterGuestMergeDialog } from "./roster-guest-merge-dialog.tsx";
import styles from "./roster-guests.module.css";
import { type RosterGuest, useSessionGuests } from "./use-roster-guests.ts";

type GuestsProps = Pick<RosterViewProps, "cohortId" | "sessionId" | "isLocked">;

/** Under a roster: who came without being on it, and the way to add one. Nothing where neither can be. */
export function RosterGuests({ cohortId, sessionId, isLocked }: GuestsProps) {
  const { t } = useTranslation();
  const mayMerge = may(useViewer(), "recordAttendance");
  const { guests, error, refetch } = useSessionGuests(sessionId);
  const merging = useOpened<RosterGuest>();
  const adding = useAdding(sessionId);
  if (error && guests.length === 0) {
    return (
      <Failed
        error={error}
        title={t("sessions.guests.listFailed")}
        onRetry={() => void refetch()}
      />
    );
  }
  if (isLocked && guests.length === 0) return null;
  const add = !isLocked && !adding.isOpen && (
    <Button ref={adding.opener} icon={IconUserPlus} onClick={adding.open}>
      {t("sessions.guests.add")}
    </Button>
  );
  if (guests.length === 0 && !adding.isOpen) return <div>{add}</div>;
  return (
    <Paper flush title={t("sessions.guests.title")} note={t("sessions.guests.note")} actions={add}>
      {guests.length > 0 && (
        <ul className={styles.guests} aria-label={t("sessions.guests.title")}>
          {guests.map((guest) => (
            <RosterGuestItem
              key={guest.id}
              guest={guest}
              sessionId={sessionId}
              isLocked={isLocked}
              onMerge={mayMerge ? merging.open : null}
            />
          ))}
        </ul>
      )}
      {adding.isOpen && (
        <RosterGuestAdd
          cohortId={cohortId}
          sessionId={sessionId}
          there={guests}
          onClose={adding.close}
        />
      )}
      <RosterGuestMergeDialog
        guest={merging.item}
        opened={merging.isOpen}
        onClose={merging.close}
      />
    </Paper>
  );
}

/** Whether the form is open; another day closes it, and focus goes back to the button that opened it. */
function useAdding(sessionId: string) {
  const [openOn, setOpenOn] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasClosed = useRef(false);
  const isOpen = openOn === sessionId;
  useEffect(() => {
    if (isOpen || !wasClosed.current) return;
    wasClosed.current = false;
    opener.current?.focus();
  }, [isOpen]);
  return {
    isOpen,
    opener,
    open: () => setOpenOn(sessionId),
    close: () => {
      wasClosed.current = true;
      setOpenOn(null);
    },
  };
}
