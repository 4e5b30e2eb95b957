import {
  addDays,
  mondayOfProgrammeWeek,
  type PlainDate,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import {
  type ExitRoute,
  exitRoutes,
  type Stage,
  type StagePosition,
  stageNumber,
  stages,
  targetPosition,
} from "@mikrolaan/shared/cohorts";
import type { Member, UsualStage } from "./member.ts";

/** One step with its day; the first has no position before it. */
export type DatedStep = {
  readonly from: StagePosition | null;
  readonly to: StagePosition;
  readonly on: PlainDate;
  readonly reason: string | null;
};

/** Whose path it is: where they stand in the cohort's list, and when they and it began. */
export type Traveller = {
  readonly index: number;
  readonly enquiredOn: PlainDate;
  readonly startsOn: PlainDate;
};

/** The path of a member: the usual days as far as they came by those, then what was particular. */
export function pathOf(member: Member, traveller: Traveller): readonly DatedStep[] {
  const usual = stages.filter(isUsual).slice(0, stageNumber(member.upTo) + 1);
  const moves = [
    ...usual.map((stage) => {
      return { to: stage, on: usualDays[stage](traveller), reason: usualReasons[stage] ?? null };
    }),
    ...(member.later ?? []).map(({ to, week, weekday, reason }) => {
      return { to, on: dayOf(traveller.startsOn, week, weekday), reason: reason ?? null };
    }),
  ];
  const steps: DatedStep[] = [];
  for (const { to, on, reason } of moves) {
    const from = steps.at(-1)?.to ?? null;
    steps.push({ from, to: positionAfter(from, to), on, reason });
  }
  return steps;
}

/** The day of a programme week. */
export function dayOf(startsOn: PlainDate, week: number, weekday: number): PlainDate {
  return addDays(mondayOfProgrammeWeek(startsOn, week), weekday - 1);
}

const usualDays = {
  ENQUIRY: afterEnquiry(0),
  PHONE_INTERVIEW: afterEnquiry(3),
  FIRST_MEETING: afterEnquiry(13),
  SECOND_MEETING: afterEnquiry(21),
  SCREENING_1: afterEnquiry(28),
  INDIVIDUAL_DEVELOPMENT: afterEnquiry(32),
  SCREENING_2: afterEnquiry(39),
  COURSE: ({ startsOn }) => dayOf(startsOn, 18, 1),
  // The retreat's last day.
  SCREENING_3: ({ startsOn }) => dayOf(startsOn, 32, 7),
  LOAN_AND_START: ({ startsOn, index }) => dayOf(startsOn, 33, 1 + (index % 5)),
  COACHING: ({ startsOn, index }) => dayOf(startsOn, 35, 1 + (index % 5)),
} as const satisfies Readonly<Record<UsualStage, (traveller: Traveller) => PlainDate>>;

const usualReasons: Partial<Record<Stage, string>> = {
  INDIVIDUAL_DEVELOPMENT: "Optaget i mikrolånsteamet efter 1. screening.",
  COURSE: "Kursus bevilget efter 2. screening.",
  LOAN_AND_START: "Indstillet til lån efter 3. screening.",
};

function isUsual(stage: Stage): stage is UsualStage {
  return stage in usualDays;
}

function afterEnquiry(days: number) {
  return ({ enquiredOn }: Traveller) => nextWorkday(addDays(enquiredOn, days));
}

function nextWorkday(date: PlainDate): PlainDate {
  const weekday = weekdayOf(date);
  return weekday > 5 ? addDays(date, 8 - weekday) : date;
}

function positionAfter(from: StagePosition | null, to: Stage | ExitRoute): StagePosition {
  const route = exitRoutes.find((it) => it === to) ?? null;
  const stage = stages.find((it) => it === to) ?? null;
  return targetPosition(from ?? { stage: "ENQUIRY", exitRoute: null }, { stage, exitRoute: route });
}
