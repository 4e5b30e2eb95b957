import type { Words } from "../ui/words.ts";

/** The words of attendance across cohorts. */
export const acrossDa = {
  title: "Fremmøde på alle hold",
  answer: "Fremmødet er {{share}} på de viste hold",
  answerNone: "Ingen data endnu. Der er ikke ført fremmøde på nogen hold.",
  second: "{{attended}} af {{of}} mærker, {{definition}}.",
  missing_one: "{{count}} fremmødeliste mangler.",
  missing_other: "{{count}} fremmødelister mangler.",
  noneMissing: "Ingen fremmødelister mangler.",
  missingHere: "{{count}} mangler",
  noneHere: "ingen",
  failed: "Fremmødet kunne ikke hentes",
  empty: "Her er ingen hold endnu",
  emptyWords: "Fremmødet vises, når der er oprettet et hold.",
  caption: "Fremmøde på hvert hold og modul",
  cohort: "Hold",
  inAll: "Alle moduler",
  missingHead: "Lister mangler",
  noModule: "ikke i planen",
  what: "{{cohort}}, {{module}}",
  gateLost_one: "{{count}} kan ikke nå {{percent}}",
  gateLost_other: "{{count}} kan ikke nå {{percent}}",
  interval: "Parentesen er usikkerheden: der, hvor andelen ligger med 95 % sikkerhed.",
} as const satisfies Words;
