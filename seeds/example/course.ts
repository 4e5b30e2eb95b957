import { localTime, type PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, type PlannedSession, planFrom } from "@mikrolaan/shared/cohorts";
import { handbookTemplate } from "../cohorts/handbook-template.ts";
import { exampleId, type TownNumber } from "./ids.ts";
import { dayOf } from "./path.ts";
import { bakkebyRooms, bakkebyTeam, fjordbyRooms, fjordbyTeam } from "./team.ts";
import { fjordbyTemplate } from "./templates.ts";
import type { ExampleCohort, ExamplePhase, ExampleSession, ExampleSessionStaff } from "./town.ts";

/** A cohort named by its number and the season it starts in. Example: "Hold 1 · forår 2025". */
export function cohortOf(
  town: TownNumber,
  number: number,
  cohort: Pick<ExampleCohort, "startsOn" | "status" | "seats"> & Partial<ExampleCohort>,
): ExampleCohort {
  const [year, month] = cohort.startsOn.split("-").map(Number);
  const season = (month ?? 1) <= 6 ? "forår" : "efterår";
  return {
    ownTemplateVersion: null,
    ...cohort,
    id: exampleId(town, "cohort", number),
    name: `Hold ${number} · ${season} ${year}`,
    templateVersion: handbookTemplate.version,
  };
}

/** Phases and course days as the cohort's template gives them, with places and people booked. */
export function planOf(
  town: TownNumber,
  number: number,
  { id: cohort, startsOn, ownTemplateVersion }: ExampleCohort,
): { readonly phases: readonly ExamplePhase[]; readonly sessions: readonly ExampleSession[] } {
  const isOwn = ownTemplateVersion === fjordbyTemplate.versionId;
  const template = isOwn ? fjordbyTemplate.content : handbookTemplate;
  const plan = planFrom(template, startsOn);
  if (plan.kind === "cycle") throw new Error(plan.cycle.join(" "));
  return {
    phases: template.phases.map(({ number: line, code, start, end }) => {
      const dates = plan.phases.find((it) => it.code === code);
      const [from, to] = [dates?.startsOn ?? startsOn, dates?.endsOn ?? null];
      return {
        ...{ id: exampleId(town, "phase", number * 100 + line), cohort, number: line, code },
        ...{ startsOn: from, endsOn: to, startRule: start, endRule: end },
        ...{ plannedStartsOn: from, plannedEndsOn: to },
      };
    }),
    sessions: plan.sessions.map((planned, index) =>
      sessionOf(town, number * 100 + index + 1, cohort, planned),
    ),
  };
}

/** Who holds each session: one person each, and on the retreat one of the coaches as well. */
export function staffOf(
  town: TownNumber,
  sessions: readonly ExampleSession[],
): readonly ExampleSessionStaff[] {
  return sessions.flatMap(({ id: session, module }) =>
    bookingsOf(town)[module].members.map((member, place) => ({
      id: exampleId(town, "sessionStaff", Number(session.slice(-8)) + place * 10_000),
      session,
      member,
    })),
  );
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
  planned: PlannedSession,
): ExampleSession {
  const { room, place } = bookingsOf(town)[planned.module];
  return {
    ...planned,
    id: exampleId(town, "session", number),
    cohort,
    plannedOn: planned.date,
    room,
    place,
    topic: topics[planned.module][planned.ordinal - 1] ?? null,
    status: "PLANNED",
    cancelledReason: null,
  };
}

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

type Booking = {
  readonly room: string | null;
  readonly place: string | null;
  readonly members: readonly string[];
};

const bookings: Readonly<Record<TownNumber, Readonly<Record<ModuleCode, Booking>>>> = {
  1: {
    ACCOUNTING: inFjordby("Fjordsalen", "Tove Lindgaard, revisor"),
    MARKETING_WORKSHOP: inFjordby("Havnehuset, lokale 2", "Jakob Bredal"),
    VAT_AND_TAX: inFjordby("Rådhuset, lokale 4", "Underviser fra SKAT"),
    RETREAT: inFjordby("Kursusstedet Klitgården", "Lise Abildtrup, kursusleder", "Mette Kragh"),
    FOLLOW_UP_ACCOUNTING: inFjordby("Rådhuset, lokale 4", "Søren Dalum"),
  },
  2: {
    ACCOUNTING: inBakkeby("Bakkeby Bibliotek", "Ole Storm, revisor"),
    MARKETING_WORKSHOP: inBakkeby("Bakkeby Bibliotek", "Jens Lund"),
    VAT_AND_TAX: inBakkeby("Medborgerhuset", "Underviser fra SKAT"),
    RETREAT: inBakkeby("Bakkegården", "Ole Storm, revisor"),
    FOLLOW_UP_ACCOUNTING: inBakkeby("Medborgerhuset", "Jens Lund"),
  },
};

function bookingsOf(town: TownNumber): Readonly<Record<ModuleCode, Booking>> {
  return bookings[town];
}

function inFjordby(place: string, ...names: readonly string[]): Booking {
  return booked(fjordbyRooms, fjordbyTeam, place, names);
}

function inBakkeby(place: string, ...names: readonly string[]): Booking {
  return booked(bakkebyRooms, bakkebyTeam, place, names);
}

/** A place of that name is a room where the municipality has one, and else words. */
function booked(
  rooms: typeof fjordbyRooms,
  team: typeof fjordbyTeam,
  place: string,
  names: readonly string[],
): Booking {
  const room = rooms.find(({ name }) => name === place)?.id ?? null;
  const members = names.map((who) => {
    const member = team.find(({ name }) => name === who);
    if (!member) throw new Error(`Nobody in town is called ${who}.`);
    return member.id;
  });
  return { room, place: room ? null : place, members };
}
