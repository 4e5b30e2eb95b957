import type { PlainDate } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import { IconCalendarPlus, IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { PageActions } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { NewSessionsDialog } from "./new-sessions-dialog.tsx";
import { PlanChanges } from "./plan-changes.tsx";

type PlanToolsProps = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  /** A closed cohort's plan is only read. */
  readonly isClosed: boolean;
};

/** What can be done with a plan as a whole, in the head of its page: new sessions, and its log. */
export function PlanTools({ cohortId, startsOn, isClosed }: PlanToolsProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [opened, setOpened] = useState<"new" | "changes" | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <PageActions>
        {may(viewer, "planSessions") && !isClosed && (
          <Button icon={IconCalendarPlus} onClick={() => setOpened("new")}>
            {t("sessions.plan.add.open")}
          </Button>
        )}
        {may(viewer, "readPlanChanges") && (
          <Button icon={IconHistory} onClick={() => setOpened("changes")}>
            {t("sessions.plan.changes.open")}
          </Button>
        )}
      </PageActions>
      <NewSessionsDialog
        cohortId={cohortId}
        startsOn={startsOn}
        opened={opened === "new"}
        onClose={close}
      />
      <PlanChanges cohortId={cohortId} opened={opened === "changes"} onClose={close} />
    </>
  );
}
