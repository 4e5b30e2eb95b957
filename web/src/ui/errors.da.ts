import type { InputCode } from "@mikrolaan/shared/text";
import type { RefusalCode } from "../gql/graphql.ts";
import type { Words } from "./words.ts";

/** Each code of the API as a sentence: what is so, then what to do. A missing code does not compile. */
export const errorsDa = {
  input: {
    REQUIRED: "{{label}} mangler.",
    TOO_LONG: "{{label}} må højst være {{limit}} tegn.",
    TOO_SHORT: "{{label}} skal være mindst {{limit}} tegn.",
    NOT_TEXT: "{{label}} har tegn, der ikke kan læses. Skriv det om.",
    CONTROL_CHARACTERS: "{{label}} har usynlige tegn i sig. Skriv det om uden at indsætte.",
    NOT_A_DATE: "{{label}} er ikke en dato. Skriv fx 23.11.2026 eller uge 48.",
    NOT_A_MONDAY: "{{label}} skal være en mandag.",
    NOT_A_TIME: "{{label}} er ikke et klokkeslæt. Skriv fx 09.00.",
    NOT_A_NUMBER: "{{label}} er ikke et tal, der kan bruges her.",
    TOO_MANY_DECIMALS: "{{label}} har for mange decimaler.",
    TOO_SMALL: "{{label}} skal være mindst {{limit}}.",
    TOO_LARGE: "{{label}} må højst være {{limit}}.",
    NOT_AN_EMAIL: "{{label}} er ikke en e-mailadresse. Skriv fx navn@kommune.dk.",
    NOT_AN_ID: "{{label}} peger på noget, der ikke findes. Vælg igen.",
    NOT_AN_OPTION: "{{label}} er ikke et af valgene. Vælg igen.",
    END_BEFORE_START: "{{label}} skal ligge efter starten.",
    LENGTH_OUT_OF_RANGE: "{{label}} skal ligge 15 minutter til 16 timer efter starten.",
    DUPLICATE: "{{label}} står her to gange.",
    UNKNOWN_PLACEHOLDER:
      "{{label}} har en pladsholder, der ikke findes. Brug dem, der står ved teksten.",
  },
  refusal: {
    CHANGED_BY_ANOTHER: "En anden har ændret det imens. Hent siden igen, og se det nye.",
    SEATS_BELOW_ENROLLED:
      "Der er allerede {{detail}} borgere på holdet. Pladserne kan ikke være færre.",
    STATUS_NOT_ALLOWED: "Holdet kan ikke gå fra den status, det har, til den, du valgte.",
    NAME_TAKEN: "Navnet er taget. Vælg et andet.",
    USER_TAKEN: "Brugeren hører allerede til {{detail}}. Vælg en anden.",
    COHORT_FULL: "Holdet er fuldt. Sæt flere pladser på, eller vælg et andet hold.",
    ALREADY_ENROLLED: "Borgeren er allerede på et hold i den periode.",
    COHORT_CLOSED: "Holdet er afsluttet og kan ikke ændres.",
    STAGE_UNCHANGED: "Borgeren er allerede på det trin.",
    ALREADY_EXITED: "Borgeren er allerede stoppet på holdet.",
    REASON_REQUIRED: "Skriv en begrundelse.",
    DATE_BEFORE_LAST_CHANGE: "Datoen ligger før den seneste ændring {{detail}}.",
    DATE_IN_FUTURE: "Datoen ligger efter i dag.",
    ATTENDANCE_RECORDED: "Der er ført fremmøde. Ryd det først.",
    SESSION_CANCELLED: "Mødegangen er aflyst.",
    SESSION_IN_FUTURE: "Mødegangen er ikke holdt endnu.",
    NOT_ENROLLED_THAT_DAY: "{{detail}} var ikke på holdet den dag.",
    MINUTES_OUT_OF_RANGE: "Timerne skal ligge mellem 0 og mødegangens længde.",
    MEETING_CANCELLED: "Netværksmødet er aflyst.",
    MEETING_IN_FUTURE: "Netværksmødet er ikke holdt endnu.",
    NOT_INVITED: "{{detail}} er ikke inviteret til mødet.",
    NOT_AN_EXAMPLE: "Datoen kan kun sættes i en eksempelkommune.",
    SLOT_TAKEN: "Tiden er optaget. Vælg en af de ledige tider.",
    DAY_OFF: "Dagen er {{detail}}. Vælg en anden dag, eller behold den.",
    NO_SUCH_LOCAL_TIME:
      "Det klokkeslæt findes ikke {{detail}}, hvor uret stilles frem. Vælg et andet.",
    NO_END: "Rækken har ingen ende. Skriv et antal gange eller en sidste dag.",
    NO_OCCURRENCE: "Der er ingen dage i rækken. Ret reglen eller den sidste dag.",
    TOO_MANY_OCCURRENCES: "Rækken må højst have {{detail}} dage. Skriv et lavere antal.",
    CYCLE_OF_DATES: "Datoerne venter på hinanden: {{detail}}. Ret en af dem.",
    MODULE_DOES_NOT_FIT: "Modulet kan ikke være i sine uger: {{detail}}.",
    CHANGED_SINCE: "Planen er ændret siden, så det kan ikke fortrydes. Ret den i planen.",
    ALREADY_UNDONE: "Ændringen er allerede fortrudt.",
    IN_USE: "Det bruges i planen ({{detail}}). Tag det ud af planen først.",
    SERIES_ENDED: "Rækken er stoppet.",
    BEFORE_BUSINESS_START: "Netværksmøder holdes fra virksomhedsstart, tidligst {{detail}}.",
    NOT_UNDOABLE: "Holdet er planlagt med det, så det kan ikke fortrydes. Ret planen.",
    HOURS_MISSING:
      "Modulet har færre timer, end det lover. Tilføj en gang, eller godtag færre timer.",
    PHASE_ENDS_BEFORE_START: "Slutningen kommer til at ligge før begyndelsen.",
    REFERENCE_MISSING: "Datoen regnes fra noget, der ikke er med: {{detail}}.",
    REFERENCE_WITHOUT_DATE: "Datoen regnes fra noget, der ingen dato har: {{detail}}.",
    DATE_BEFORE_PROGRAMME: "Datoen ligger før programmets første uge.",
    TEMPLATE_RETIRED: "Skabelonen er taget ud af brug. Vælg en anden.",
    MEETING_HELD: "Netværksmødet er holdt.",
    KEY_REUSED: "Det er gemt før med et andet indhold. Hent siden igen, og prøv én gang til.",
    ABSENCES_OVERLAP:
      "Der er planlagt fravær i perioden allerede, fra {{detail}}. Ret det i stedet.",
    ALREADY_MERGED: "Gæsten er allerede lagt sammen med {{detail}}.",
    NOT_MERGED: "Gæsten er ikke lagt sammen med nogen.",
    MERGED_TOO_LONG_AGO: "Det er mere end 30 dage siden, så gæsten kan ikke skilles ud igen.",
    GUEST_MARK_CLASHES:
      "Der er ført fremmøde for borgeren {{detail}} i forvejen. Ryd det ene først.",
    ALREADY_CLOSED: "Opfølgningen er allerede afsluttet af {{detail}}.",
    BED_TAKEN: "{{detail}} har en seng i forvejen.",
    RULES_UNCHANGED: "Reglerne er de samme som før. Ret noget, eller luk uden at gemme.",
    OUTSIDE_ENROLMENT:
      "{{label}} ligger uden for tiden på holdet. Den nærmeste dag på holdet er {{detail}}.",
  },
  request: {
    UNAUTHENTICATED: "Du er logget ud. Log ind igen.",
    FORBIDDEN: "Din rolle giver ikke adgang til det. Spørg kommunens administrator.",
    NOT_FOUND: "Det findes ikke. Det kan være flyttet eller slettet.",
    SERVICE_UNAVAILABLE: "Der er ingen forbindelse til systemet. Intet er gemt. Prøv igen om lidt.",
    INTERNAL: "Fejlen er vores, og intet er gemt. Prøv igen. Fejlen er noteret som {{detail}}.",
    BAD_USER_INPUT: "Noget i det, du skrev, kan ikke læses. Se det igennem.",
    SIGN_IN_REFUSED: "E-mail og adgangskode passer ikke sammen. Prøv igen.",
    TOO_MANY_ATTEMPTS: "Der er prøvet for mange gange. Vent {{detail}}, og prøv igen.",
    WRONG_PASSWORD: "Den nuværende adgangskode er ikke rigtig.",
  },
  page: {
    FORBIDDEN: {
      title: "Din rolle giver ikke adgang her",
      words: "Kommunens administrator kan give dig den rolle, siden kræver.",
    },
    NOT_FOUND: {
      title: "Siden findes ikke",
      words: "Det kan være flyttet eller slettet, eller adressen kan være skrevet forkert.",
    },
  },
  unknown: "Det kunne ikke lade sig gøre. Prøv igen.",
} as const satisfies Words & {
  input: Record<InputCode, string>;
  refusal: Record<RefusalCode, string>;
};
