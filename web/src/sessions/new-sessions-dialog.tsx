import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { LeftOutDays } from "./left-out-days.tsx";
import { NewSessionsForm } from "./new-sessions-form.tsx";
import type { LeftOut } from "./use-new-sessions.ts";

type NewSessionsDialogProps = {
  readonly cohortId: string;
  /** Of the programme, to say which week a day lies in. */
  readonly startsOn: PlainDate;
  /** Chosen already; null to choose. */
  readonly module: ModuleCode | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** New session days of a cohort, one or a series by a rule, looked through before they are saved. */
export function NewSessionsDialog(props: NewSessionsDialogProps) {
  const { cohortId, startsOn, module, opened, onClose } = props;
  const { t } = useTranslation();
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);

  function close() {
    setLeftOut(null);
    onClose();
  }

  return (
    <Dialog title={t("sessions.plan.add.title")} opened={opened} onClose={close} size="xl">
      {leftOut ? (
        <LeftOutDays {...leftOut} onDone={close} />
      ) : (
        <NewSessionsForm
          cohortId={cohortId}
          startsOn={startsOn}
          module={module}
          onDone={close}
          onLeftOut={setLeftOut}
        />
      )}
    </Dialog>
  );
}
