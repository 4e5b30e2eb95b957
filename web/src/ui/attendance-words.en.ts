import type { attendanceDa } from "./attendance-words.da.ts";
import type { Translation } from "./words.ts";

export const attendanceEn = {
  definition: "Reckon attendance as",
  ATTENDED_OF_HELD: "attended of held",
  ATTENDED_OF_EXPECTED: "attended of expected",
  short: { ATTENDED_OF_HELD: "Of held", ATTENDED_OF_EXPECTED: "Of expected" },
  formula: {
    ATTENDED_OF_HELD:
      "Attended of held: {{attended}}, divided by every session recorded that counts as held, {{others}} included.",
    ATTENDED_OF_EXPECTED:
      "Attended of expected: {{attended}}, divided by the sessions recorded where the citizen was expected, {{others}} included.",
    alone: {
      ATTENDED_OF_HELD:
        "Attended of held: {{attended}}, divided by every session recorded that counts as held.",
      ATTENDED_OF_EXPECTED:
        "Attended of expected: {{attended}}, divided by the sessions recorded where the citizen was expected.",
    },
  },
  leftOut: "Left out: {{statuses}}.",
  always: "Cancelled sessions and network meetings are never in it.",
  rulesBegan: "The rules have changed: each session counts by those in force on its day.",
  seeAttended: "See the {{count}} marks that count as attended: {{what}}",
  seeAll: "See the {{count}} marks divided by: {{what}}",
  gate: {
    MET: "{{percent}} is met",
    OPEN: "{{percent}} can be met",
    LOST: "cannot meet {{percent}}",
  },
  lostOn: "since {{date}}",
  lostByLeave: "with the leave planned",
} satisfies Translation<typeof attendanceDa>;
