import type { PlainDate, Weekday } from "@mikrolaan/shared/calendar";
import type { ExitRoute, Stage } from "@mikrolaan/shared/cohorts";
import type { OutcomeSource, OutcomeStatus } from "@mikrolaan/shared/outcomes";
import type { BenefitType, ReferralSource } from "@mikrolaan/shared/participants";
import type { AttendanceStatus, FollowUpOutcome } from "@mikrolaan/shared/sessions";
import { folded } from "@mikrolaan/shared/text";
import { exampleId, type TownNumber } from "./ids.ts";
import type { ExampleParticipant } from "./town.ts";

/** An invented citizen and how it went, written as one row of a table. */
export type Member = {
  readonly name: readonly [first: string, last: string];
  /** Asked for only where two people share a name. */
  readonly birthDate?: PlainDate;
  readonly idea?: string;
  readonly benefit?: BenefitType;
  readonly from?: ReferralSource;
  /** The stage they came to on the usual days; `later` tells what was particular. */
  readonly upTo: UsualStage;
  readonly later?: readonly Step[];
  /** One letter a course day in order of date, as on the roster; "-" is nothing recorded. */
  readonly marks?: string;
  readonly corrected?: Correction;
  readonly followedUp?: FollowedUp;
  /** One letter a network meeting: J came, N did not, "-" nobody has said; of the next, their answer. */
  readonly evenings?: string;
  /** What became of them, in the order it was told. */
  readonly became?: readonly Told[];
};

/** The stages that everyone comes to at about the same time. */
export type UsualStage = Exclude<Stage, "SCREENING_4" | "SELF_SUPPORT" | "ALUMNI">;

/** A step in a programme week: to another stage, or out by a route. */
type Step = {
  readonly to: Stage | ExitRoute;
  readonly week: number;
  readonly weekday: Weekday;
  readonly reason?: string;
};

/** What became of someone, told in programme weeks: the months from one week to another. */
export type Told = {
  readonly status: OutcomeStatus;
  readonly from: number;
  /** The week in which it was told, on its Friday; the months run up to then unless `to` ends them. */
  readonly told: number;
  readonly to?: number;
  readonly source: OutcomeSource;
  readonly note?: string;
  /** The week in which another of the team confirmed it. */
  readonly confirmed?: number;
};

/** A mark that was set otherwise first, and put right the day after. */
type Correction = {
  /** Which of the cohort's course days, from 1. */
  readonly session: number;
  readonly was: AttendanceStatus;
  readonly because: string;
};

/** What came of the call after the second absence in a row, made the day after. */
type FollowedUp = {
  /** Which of the cohort's course days the second absence was, from 1. */
  readonly session: number;
  readonly outcome: FollowUpOutcome;
  readonly note: string;
};

/** The participant that a member is; phone and e-mail are such as cannot exist. */
export function participantOf(
  member: Member,
  {
    town,
    number,
    registeredOn,
    consentOn,
  }: {
    readonly town: TownNumber;
    readonly number: number;
    readonly registeredOn: PlainDate;
    readonly consentOn: PlainDate | null;
  },
): ExampleParticipant {
  const [firstName, lastName] = member.name;
  return {
    id: exampleId(town, "participant", number),
    firstName,
    lastName,
    birthDate: member.birthDate ?? null,
    phone: number % 9 === 0 ? null : phoneOf(town, number),
    email: number % 7 === 0 ? null : `${inLatinLetters(`${firstName}.${lastName}`)}@borger.example`,
    businessIdea: member.idea ?? null,
    benefitType: member.benefit ?? null,
    referralSource: member.from ?? null,
    consentOn,
    registeredOn,
  };
}

// No Danish number begins with 0.
function phoneOf(town: TownNumber, number: number): string {
  return `00 00 ${String(town - 1).padStart(2, "0")} ${String(number).padStart(2, "0")}`;
}

function inLatinLetters(name: string): string {
  return folded(name).replaceAll("ı", "i").replaceAll("ł", "l").replaceAll(" ", "-");
}
