import type { Translation } from "../ui/words.ts";
import type { rosterDa } from "./roster-words.da.ts";

export const rosterEn: Translation<typeof rosterDa> = {
  attendanceTabs: {
    label: "Parts of attendance",
    take: "Take attendance",
    followUp: "Follow up",
    guests: "Guests",
    log: "Log",
    retreat: "Retreat",
  },
};
