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

/** Sets everyone without a mark present, in one go; nobody else is touched. */
export function RestButton({ roster, inBar = false, onFill }: RestProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { tally, people, mark, undo } = roster;
  const count = tally.unset;
  function fill() {
    const unset = people.filter(({ status }) => status === null);
    const deed = mark(
      unset.map(({ enrolmentId }) => enrolmentId),
      "PRESENT",
      null,
    );
    onFill?.();
    if (inBar) return;
    toast({
      message: t("sessions.rest.done", { count }),
      undo: () => deed !== null && void undo(deed),
    });
  }
  return (
    <Button variant="primary" icon={IconCheck} wide={inBar} onClick={fill}>
      {t(tally.marked === 0 ? "sessions.rest.all" : "sessions.rest.rest", { count })}
    </Button>
  );
}
