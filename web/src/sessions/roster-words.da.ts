import type { Words } from "../ui/words.ts";

/** The parts of attendance, its log, corrections and clashes. */
export const rosterDa = {
  attendanceTabs: {
    label: "Fremmødets dele",
    take: "Før fremmøde",
    followUp: "Følg op",
    guests: "Gæster",
    log: "Log",
    retreat: "Internat",
  },
} as const satisfies Words;
