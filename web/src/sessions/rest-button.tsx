import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import type { Roster } from "./use-roster.ts";

type RestProps = {
  readonly roster: Roster;
  /** By the thumb: across the screen, and without a toast, since the bar above it takes it back. */
  readonly inBar?: boolean;
  readonly onFill?: () => void;
};

/**
 * Sets everyone without a mark present, in one go, and confirms the leave planned for the day; nobody
 * else is touched. Where only leave is left, that is what it does.
 */
export function RestButton({ roster, inBar = false, onFill }: RestProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { tally, markRest, undo } = roster;
  const { ahead } = tally;
  const count = tally.unset - ahead;
  function fill() {
    const deed = markRest();
    onFill?.();
    if (inBar) return;
    toast({
      message:
        ahead === 0
          ? t("sessions.rest.done", { count })
          : t("sessions.leave.confirmed", { here: count, away: ahead }),
      undo: () => deed !== null && void undo(deed),
    });
  }
  return (
    <Button variant="primary" icon={IconCheck} wide={inBar} onClick={fill}>
      {count === 0
        ? t("sessions.leave.confirm", { count: ahead })
        : t(tally.marked + ahead === 0 ? "sessions.rest.all" : "sessions.rest.rest", { count })}
    </Button>
  );
}
