// What an attendance mark means. The handbook asks for meeting stability and defines no rate, so
// the flags, the definition and the least share are ours, and a municipality may set others from a
// date.
import { plainDate } from "@mikrolaan/shared/calendar";
import type { RulePack } from "@mikrolaan/shared/rules";
import { standardStatuses } from "@mikrolaan/shared/sessions";

export const attendanceRules = [
  {
    key: "standard",
    kind: "ATTENDANCE",
    validFrom: plainDate("2007-01-01"),
    validTo: null,
    legalBasis: null,
    source: "Mikrolåns egen definition af fremmøde",
    sourceDate: null,
    verified: false,
    content: { statuses: standardStatuses, definition: "ATTENDED_OF_HELD", gatePercent: 75 },
  },
] as const satisfies readonly RulePack<"ATTENDANCE">[];
