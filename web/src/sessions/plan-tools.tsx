import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
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
  /** A module that new sessions are asked for from elsewhere on the page. */
  readonly wanted: ModuleCode | null;
  readonly onClose: () => void;
};

/** What can be done with a plan as a whole, in the head of its page: new sessions, and its log. */
export function PlanTools(props: PlanToolsProps) {
  const { cohortId, startsOn, isClosed, wanted, onClose } = props;
  const { t } = useTranslation();
  const viewer = useViewer();
  const [opened, setOpened] = useState<"new" | "changes" | null>(null);
  const close = () => {
    setOpened(null);
    onClose();
  };
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
        module={wanted}
        opened={opened === "new" || wanted !== null}
        onClose={close}
      />
      <PlanChanges cohortId={cohortId} opened={opened === "changes"} onClose={close} />
    </>
  );
}
