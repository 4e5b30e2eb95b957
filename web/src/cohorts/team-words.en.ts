import type { Translation } from "../ui/words.ts";
import type { teamDa } from "./team-words.da.ts";

export const teamEn = {
  basis: {
    tabs: "What plans are made from",
    templates: "Templates",
    rooms: "Rooms",
    closedDays: "Closed days",
  },
} as const satisfies Translation<typeof teamDa>;
