import { may } from "@mikrolaan/shared/identity";
import { IconCalendarShare } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { CalendarFeedDialog } from "./calendar-feed-dialog.tsx";
import type { CalendarSubject } from "./use-calendar-feeds.ts";

type CalendarButtonProps = {
  readonly subject: CalendarSubject;
  /** Small in a row of a list, where it says whose calendar it is to those who do not see the row. */
  readonly size?: "standard" | "small";
};

/** Opens the calendar of a cohort, a team member or a room; there is none for who may not make one. */
export function CalendarButton({ subject, size = "standard" }: CalendarButtonProps) {
  const { t } = useTranslation();
  const mayMake = may(useViewer(), "editCalendarFeeds");
  const [opened, setOpened] = useState(false);
  if (!mayMake) return null;
  const isSmall = size === "small";
  return (
    <>
      <Button
        size={size}
        icon={IconCalendarShare}
        onClick={() => setOpened(true)}
        {...(isSmall && { "aria-label": t("calendar.title", { name: subject.name }) })}
      >
        {t("calendar.open")}
      </Button>
      <CalendarFeedDialog subject={subject} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
