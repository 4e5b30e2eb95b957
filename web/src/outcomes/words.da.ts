import type { Words } from "../ui/words.ts";
import { outcomeFiguresDa } from "./figure-words.da.ts";
import { outcomePersonDa } from "./person-words.da.ts";

export const outcomesDa = {
  stage: {
    ENQUIRY: "Henvendelse",
    PHONE_INTERVIEW: "Telefonsamtale",
    FIRST_MEETING: "1. møde",
    SECOND_MEETING: "2. møde",
    SCREENING_1: "1. screening",
    INDIVIDUAL_DEVELOPMENT: "Individuel udvikling",
    SCREENING_2: "2. screening",
    COURSE: "Kursusforløb",
    SCREENING_3: "3. screening",
    LOAN_AND_START: "Lån og start",
    COACHING: "Sparring",
    SCREENING_4: "4. screening",
    SELF_SUPPORT: "Selvforsørgende",
    ALUMNI: "Tidligere deltager",
  },
  funnel: {
    title: "{{count}} af {{people}} er nået til lån og start",
    note: "Antal borgere, der er nået mindst så langt",
    caption: "Hvor langt borgerne er nået",
    stage: "Trin",
    reached: "Nået hertil",
    of: "Af trinnet før",
    now: "Er her nu",
    here: "{{count}} her nu",
  },
  attendance: {
    title: "Fremmødet er {{share}}",
    titleNone: "Fremmøde på modulerne",
    caption: "Fremmøde på hvert modul",
    module: "Modul",
    held: "Mødegange",
    heldOf: "{{held}} af {{planned}} ført",
    notTaken_one: "{{count}} ikke ført",
    notTaken_other: "{{count}} ikke ført",
    marks: "Mødt frem",
    share: "Andel",
    hours: "Timer",
    tooFew: "for få",
    noModules: "Holdet har ingen mødegange i planen.",
    definition:
      "Til stede, kom for sent og gik før, af alle førte mødegange. Dage uden indkaldelse tæller ikke. Netværksmøder indgår aldrig.",
  },
  milestones: {
    title: "Næste milepæle",
    empty: "Der er ikke mere i planen.",
  },
  exits: {
    title: "Andre veje ud",
    note: "{{good}} i job eller uddannelse, {{stopped}} stoppet",
    none: "Ingen har forladt forløbet.",
  },
  person: outcomePersonDa,
  figures: outcomeFiguresDa,
} as const satisfies Words;
