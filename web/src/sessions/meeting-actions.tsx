import { IconCalendarCancel, IconPencil, IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { CancelMeetingForm, EditMeetingForm, InviteForm } from "./meeting-forms.tsx";

type Deed = "edit" | "invite" | "cancel";

/** What can be done with a meeting, each in a window of its own. */
export function MeetingActions({ meeting }: { meeting: Meeting_NetworkMeetingFragment }) {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { can, status, recorded } = meeting;
  if (status === "CANCELLED") return null;
  const close = () => setDeed(null);
  return (
    <>
      {can.edit && (
        <Button icon={IconPencil} onClick={() => setDeed("edit")}>
          {t("sessions.network.edit")}
        </Button>
      )}
      {can.invite && (
        <Button icon={IconUserPlus} onClick={() => setDeed("invite")}>
          {t("sessions.network.inviteMore")}
        </Button>
      )}
      {can.edit && recorded === 0 && (
        <Button icon={IconCalendarCancel} onClick={() => setDeed("cancel")}>
          {t("sessions.network.cancel")}
        </Button>
      )}
      <Dialog
        title={t("sessions.network.editTitle")}
        opened={deed === "edit"}
        onClose={close}
        size="lg"
      >
        <EditMeetingForm meeting={meeting} onDone={close} />
      </Dialog>
      <Dialog title={t("sessions.network.inviteMore")} opened={deed === "invite"} onClose={close}>
        <InviteForm meeting={meeting} onDone={close} />
      </Dialog>
      <Dialog title={t("sessions.network.cancelTitle")} opened={deed === "cancel"} onClose={close}>
        <CancelMeetingForm meeting={meeting} onDone={close} />
      </Dialog>
    </>
  );
}
