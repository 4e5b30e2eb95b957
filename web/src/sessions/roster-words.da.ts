import type { Words } from "../ui/words.ts";

/** The parts of attendance, its log, corrections and clashes. */
export const rosterDa = {
  attendanceTabs: {
    label: "Fremmødets dele",
    take: "Før fremmøde",
    log: "Log",
  },
} as const satisfies Words;
