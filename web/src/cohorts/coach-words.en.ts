import type { Translation } from "../ui/words.ts";
import type { coachDa } from "./coach-words.da.ts";

export const coachEn = {
  title: "Coach",
  none: "No coach yet. Tasks about the citizen are everyone's on the team.",
  head: "Coach",
  noneShort: "none yet",
  choose: "Choose a coach",
  change: "Change coach",
  forMany: "Assign citizens",
  dialog: { one: "Coach for {{name}}", many: "Assign citizens of {{cohort}}" },
  member: "Coach",
  memberHelp: "The coach gets the citizen's tasks on their own day.",
  nobody: "Nobody in particular",
  people: "Citizens",
  peopleHelp: "Those without a coach are chosen beforehand.",
  now: "{{name}}, now {{coach}}",
  action: "Save coach",
  refused: "The coach cannot be saved yet",
  noPeople: "Choose at least one citizen.",
  failed: "The coaches could not be fetched",
  noTeam: "Nobody is on the team yet",
  toTeam: "See the team",
  done: "{{coach}} now follows {{name}}",
  doneMany: "{{coach}} now follows {{count}} citizens",
  undone: "The coach is as before",
  notUndone: "It could not be undone: {{why}}",
} as const satisfies Translation<typeof coachDa>;
