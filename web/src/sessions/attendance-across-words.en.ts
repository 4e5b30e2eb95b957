import type { Translation } from "../ui/words.ts";
import type { acrossDa } from "./attendance-across-words.da.ts";

export const acrossEn = {
  title: "Attendance of all cohorts",
  answer: "Attendance is {{share}} over the cohorts shown",
  answerNone: "No data yet. No attendance has been recorded of any cohort.",
  second: "{{attended}} of {{of}} marks, {{definition}}.",
  missing_one: "{{count}} roster is missing.",
  missing_other: "{{count}} rosters are missing.",
  noneMissing: "No rosters are missing.",
  missingHere: "{{count}} missing",
  noneHere: "none",
  failed: "Attendance could not be fetched",
  empty: "There are no cohorts yet",
  emptyWords: "Attendance is shown once a cohort has been made.",
  caption: "Attendance of each cohort and module",
  cohort: "Cohort",
  inAll: "All modules",
  missingHead: "Rosters missing",
  noModule: "not in the plan",
  what: "{{cohort}}, {{module}}",
  gateLost_one: "{{count}} cannot meet {{percent}}",
  gateLost_other: "{{count}} cannot meet {{percent}}",
  interval: "The brackets hold the uncertainty: where the share lies with 95% confidence.",
} satisfies Translation<typeof acrossDa>;
