import { AccountPage } from "../identity/account-page.tsx";
import { OwnCalendar } from "../sessions/own-calendar.tsx";
import { useViewer } from "../ui/viewer.tsx";

/** One's own account, with one's calendar for who may have one. */
export function OwnAccountPage() {
  const { can } = useViewer();
  return <AccountPage calendar={can.editCalendarFeeds && <OwnCalendar />} />;
}
