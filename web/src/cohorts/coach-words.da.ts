import type { Words } from "../ui/words.ts";

/** Who follows whom. */
export const coachDa = {
  title: "Coach",
  none: "Ingen coach endnu. Opgaver om borgeren er alles i teamet.",
  head: "Coach",
  noneShort: "ingen endnu",
  choose: "Vælg coach",
  change: "Skift coach",
  forMany: "Fordel borgere",
  dialog: { one: "Coach for {{name}}", many: "Fordel borgere på {{cohort}}" },
  member: "Coach",
  memberHelp: "Coachen får borgerens opgaver på sin egen dag.",
  nobody: "Ingen bestemt",
  people: "Borgere",
  peopleHelp: "De, der ingen coach har, er valgt på forhånd.",
  now: "{{name}}, nu {{coach}}",
  action: "Gem coach",
  refused: "Coachen kan ikke gemmes endnu",
  noPeople: "Vælg mindst én borger.",
  failed: "Coachene kunne ikke hentes",
  noTeam: "Her er ingen i teamet endnu",
  toTeam: "Se teamet",
  done: "{{coach}} følger nu {{name}}",
  doneMany: "{{coach}} følger nu {{count}} borgere",
  undone: "Coachen er, som den var",
  notUndone: "Det kunne ikke fortrydes: {{why}}",
} as const satisfies Words;
