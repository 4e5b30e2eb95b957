// Days on which Danish municipalities commonly hold closed, offered to a municipality as a start of its
// own list; none is a public holiday. Winter and autumn holidays are weeks 7 and 42, the summer's are
// weeks 29 to 31: custom, and ours to propose, for the municipality to change.
import type { ClosedRule } from "@mikrolaan/shared/calendar";

export const usualClosedDays: readonly ClosedRule[] = [
  { name: "Grundlovsdag", kind: "DATE", month: 6, day: 5 },
  { name: "Juleaftensdag", kind: "DATE", month: 12, day: 24 },
  { name: "Nytårsaftensdag", kind: "DATE", month: 12, day: 31 },
  { name: "Vinterferie", kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 },
  { name: "Sommerferie", kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31 },
  { name: "Efterårsferie", kind: "ISO_WEEKS", fromWeek: 42, toWeek: 42 },
];
