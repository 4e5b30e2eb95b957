import type { Translation } from "../ui/words.ts";
import type { calendarDa } from "./calendar-words.da.ts";

export const calendarEn = {
  open: "Calendar",
  title: "Calendar: {{name}}",
  intro:
    "An address for Outlook to subscribe to. The calendar follows the plan, and holds no citizen's name.",
  make: "Make an address",
  makeAnother: "Make another address",
  address: "The address",
  once: "The address is shown only now. Everyone who has it can read the calendar.",
  copy: "Copy the address",
  copied: "The address is copied",
  marked: "The address is selected. Copy it with Ctrl+C.",
  how: "Choose “Add calendar” and then “Subscribe from web” in Outlook. Paste the address, and choose “Import”.",
  list: "Addresses of the calendar",
  none: "There are no addresses yet.",
  made: "Made {{when}} by {{who}}",
  unread: "Not readable since {{when}}",
  revoke: "Revoke",
  revokeThis: "the address of {{when}}",
  sure: "Calendars that use the address no longer follow the plan. This cannot be undone.",
  keep: "Keep",
  revoked: "The address is revoked",
  failed: "The calendar's addresses could not be fetched",
  own: "My calendar",
  ownNote: "The sessions and network meetings that you hold.",
  notOnTeam: "You are not on the team yet. The development function can add you under Team.",
} as const satisfies Translation<typeof calendarDa>;
