import { localTime, type PlainDate } from "@mikrolaan/shared/calendar";
import { type CohortPlan, type ModuleCode, planFrom } from "@mikrolaan/shared/cohorts";
import { handbookTemplate } from "../cohorts/handbook-template.ts";
import { exampleId, type TownNumber } from "./ids.ts";
import { dayOf } from "./path.ts";
import type { ExampleCohort, ExamplePhase, ExampleSession } from "./town.ts";

/** A cohort named by its number and the season it starts in. Example: "Hold 1 · forår 2025". */
export function cohortOf(
  town: TownNumber,
  number: number,
  cohort: Pick<ExampleCohort, "startsOn" | "status" | "seats">,
): ExampleCohort {
  const [year, month] = cohort.startsOn.split("-").map(Number);
  const season = (month ?? 1) <= 6 ? "forår" : "efterår";
  return {
    ...cohort,
    id: exampleId(town, "cohort", number),
    name: `Hold ${number} · ${season} ${year}`,
    templateVersion: handbookTemplate.version,
  };
}

/** Phases and course days as the handbook's template gives them, with places and people booked. */
export function planOf(
  town: TownNumber,
  number: number,
  { id: cohort, startsOn }: ExampleCohort,
): { readonly phases: readonly ExamplePhase[]; readonly sessions: readonly ExampleSession[] } {
  const plan = planFrom(handbookTemplate, startsOn);
  return {
    phases: plan.phases.map((phase) => {
      return { ...phase, id: exampleId(town, "phase", number * 100 + phase.number), cohort };
    }),
    sessions: plan.sessions.map((planned, index) =>
      sessionOf(town, number * 100 + index + 1, cohort, planned),
    ),
  };
}

/** Evenings of follow-up accounting after the start, as the team has added them by hand. */
export function followUpSessions(
  town: TownNumber,
  number: number,
  { id: cohort, startsOn }: ExampleCohort,
  weeks: readonly number[],
): readonly ExampleSession[] {
  return weeks.map((week, index) =>
    sessionOf(town, number * 100 + 51 + index, cohort, {
      module: "FOLLOW_UP_ACCOUNTING",
      ordinal: index + 1,
      date: dayOf(startsOn, week, 2),
      startsAt: localTime("16:00"),
      endsAt: localTime("19:00"),
      overnight: false,
    }),
  );
}

/** The same session on another day, as a planner moves it. */
export function movedTo(session: ExampleSession, date: PlainDate): ExampleSession {
  return { ...session, date };
}

function sessionOf(
  town: TownNumber,
  number: number,
  cohort: string,
  planned: CohortPlan["sessions"][number],
): ExampleSession {
  const { place, instructor, topics } =
    bookings[town === 1 ? "fjordby" : "bakkeby"][planned.module];
  return {
    ...planned,
    id: exampleId(town, "session", number),
    cohort,
    place,
    instructor,
    topic: topics[planned.ordinal - 1] ?? null,
    status: "PLANNED",
    cancelledReason: null,
  };
}

type Booking = {
  readonly place: string;
  readonly instructor: string;
  readonly topics: readonly string[];
};

const topics = {
  ACCOUNTING: [
    "Fra idé til budget",
    "Bilag og kasserapport",
    "Priser og timeløn",
    "Dækningsbidrag",
    "Likviditet måned for måned",
    "Regnskabsprogram i praksis",
    "Årsregnskab og revision",
    "Markedsføring og salg for en lille pengepung",
  ],
  MARKETING_WORKSHOP: ["Kunder og budskab", "Tilbud og det første salg"],
  VAT_AND_TAX: ["Momsregistrering, fradrag og bilag", "B-skat og forskudsopgørelse"],
  RETREAT: [
    "Mål og styrker",
    "At lede sig selv",
    "Hverdag, pres og netværk",
    "Forretningsplanen lægges frem",
  ],
  FOLLOW_UP_ACCOUNTING: [
    "Det første kvartals bilag",
    "Kvartalsmoms i praksis",
    "Halvåret gjort op",
    "Nyt budget for næste år",
  ],
} as const satisfies Readonly<Record<ModuleCode, readonly string[]>>;

const bookings: Readonly<Record<"fjordby" | "bakkeby", Readonly<Record<ModuleCode, Booking>>>> = {
  fjordby: {
    ACCOUNTING: booked("ACCOUNTING", "Fjordsalen, Rådhuset", "Tove Lindgaard, revisor"),
    MARKETING_WORKSHOP: booked("MARKETING_WORKSHOP", "Havnehuset, lokale 2", "Jakob Bredal"),
    VAT_AND_TAX: booked("VAT_AND_TAX", "Rådhuset, lokale 4", "Underviser fra SKAT"),
    RETREAT: booked("RETREAT", "Kursusstedet Klitgården", "Lise Abildtrup, kursusleder"),
    FOLLOW_UP_ACCOUNTING: booked("FOLLOW_UP_ACCOUNTING", "Rådhuset, lokale 4", "Søren Dalum"),
  },
  bakkeby: {
    ACCOUNTING: booked("ACCOUNTING", "Bakkeby Bibliotek", "Ole Storm, revisor"),
    MARKETING_WORKSHOP: booked("MARKETING_WORKSHOP", "Bakkeby Bibliotek", "Jens Lund"),
    VAT_AND_TAX: booked("VAT_AND_TAX", "Medborgerhuset", "Underviser fra SKAT"),
    RETREAT: booked("RETREAT", "Bakkegården", "Ole Storm"),
    FOLLOW_UP_ACCOUNTING: booked("FOLLOW_UP_ACCOUNTING", "Medborgerhuset", "Jens Lund"),
  },
};

function booked(module: ModuleCode, place: string, instructor: string): Booking {
  return { place, instructor, topics: topics[module] };
}
