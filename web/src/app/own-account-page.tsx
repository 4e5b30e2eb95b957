import { may } from "@mikrolaan/shared/identity";
import { AccountPage } from "../identity/account-page.tsx";
import { OwnCalendar } from "../sessions/own-calendar.tsx";
import { useViewer } from "../ui/viewer.tsx";

/** One's own account, with one's calendar for who may have one. */
export function OwnAccountPage() {
  const mayMake = may(useViewer(), "editCalendarFeeds");
  return <AccountPage calendar={mayMake && <OwnCalendar />} />;
}
