import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { CalendarFeeds } from "./calendar-feeds.tsx";
import type { CalendarSubject } from "./use-calendar-feeds.ts";

type CalendarFeedDialogProps = {
  readonly subject: CalendarSubject;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** The calendar of a cohort, a team member or a room, and the addresses by which it is read. */
export function CalendarFeedDialog({ subject, opened, onClose }: CalendarFeedDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t("calendar.title", { name: subject.name })}
      opened={opened}
      onClose={onClose}
      size="lg"
    >
      {/* Made anew when it opens: an address is shown once. */}
      <CalendarFeeds subject={subject} />
    </Dialog>
  );
}
