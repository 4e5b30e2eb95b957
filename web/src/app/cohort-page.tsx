import { CohortLayout } from "../cohorts/cohort-layout.tsx";
import { CalendarButton } from "../sessions/calendar-button.tsx";

/** The frame of a cohort's pages, with its calendar. */
export function CohortPage() {
  return (
    <CohortLayout
      calendar={({ id, name }) => <CalendarButton subject={{ kind: "COHORT", id, name }} />}
    />
  );
}
