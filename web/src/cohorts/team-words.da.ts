import type { Words } from "../ui/words.ts";

export const teamDa = {
  basis: {
    tabs: "Det, planer laves af",
    templates: "Skabeloner",
    rooms: "Lokaler",
    closedDays: "Lukkedage",
  },
} as const satisfies Words;
