import { may } from "@mikrolaan/shared/identity";
import { useCallback, useRef } from "react";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type AbsenceToEdit, PlannedAbsenceDialog } from "./planned-absence-dialog.tsx";
import type { Roster } from "./use-roster.ts";

/** Leave from a roster's row: the form opens on the leave that covers the day, or on new from that day. */
export function useRosterLeave({ people, session }: Roster) {
  const mayPlan = may(useViewer(), "planAbsence") && session?.status === "PLANNED";
  const form = useOpened<AbsenceToEdit>();
  const latest = useRef({ people, session, open: form.open });
  latest.current = { people, session, open: form.open };
  const onPlan = useCallback((enrolmentId: string) => {
    const now = latest.current;
    const person = now.people.find((it) => it.enrolmentId === enrolmentId);
    if (!person) return;
    const { name, planned: absence } = person;
    now.open({ enrolmentId, name, absence, startsOn: now.session?.date ?? null });
  }, []);
  return {
    onPlan: mayPlan ? onPlan : null,
    dialog: <PlannedAbsenceDialog edited={form.item} opened={form.isOpen} onClose={form.close} />,
  };
}
