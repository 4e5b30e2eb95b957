import type { PlainDate } from "@mikrolaan/shared/calendar";
import { exampleId, type TownNumber } from "./ids.ts";
import { type Member, participantOf } from "./member.ts";
import { type DatedStep, dayOf, pathOf } from "./path.ts";
import { followUpsOf, recordedOf } from "./roster.ts";
import { memberOf } from "./team.ts";
import type {
  ExampleCohort,
  ExampleEnrolment,
  ExamplePeople,
  ExampleSession,
  ExampleStageChange,
} from "./town.ts";

/** A cohort's people: who they are, when each asked, and who follows them. */
export type Joining = {
  readonly town: TownNumber;
  readonly cohort: ExampleCohort;
  readonly members: readonly Member[];
  /** How many of the town's participants come before them. */
  readonly before: number;
  /** In order of date, as the members' marks are. */
  readonly sessions: readonly ExampleSession[];
  readonly coaches: readonly string[];
  readonly enquiredOn: (index: number) => PlainDate;
};

/** The members of a cohort as rows: themselves, their enrolment, their path and their marks. */
export function peopleOf(
  joining: Joining,
): Pick<
  ExamplePeople,
  | "participants"
  | "enrolments"
  | "stageChanges"
  | "marks"
  | "attendanceSaves"
  | "attendanceChanges"
  | "followUps"
> {
  const people = joining.members.map((member, index) => personOf(member, index, joining));
  const saves = new Map(people.flatMap(({ saves }) => saves.map((it) => [it.id, it])));
  return {
    participants: people.map(({ participant }) => participant),
    enrolments: people.map(({ enrolment }) => enrolment),
    stageChanges: people.flatMap(({ stageChanges }) => stageChanges),
    marks: people.flatMap(({ marks }) => marks),
    attendanceSaves: [...saves.values()],
    attendanceChanges: people.flatMap(({ changes }) => changes),
    followUps: people.flatMap(({ followUps }) => followUps),
  };
}

/** When those of a started cohort asked: some every day of its recruitment, weeks 8 to 10. */
export function enquiredInRecruitment(startsOn: PlainDate): (index: number) => PlainDate {
  return (index) => dayOf(startsOn, 8 + (index % 3), 1 + (index % 5));
}

function personOf(member: Member, index: number, joining: Joining) {
  const { town, cohort, before, sessions, coaches } = joining;
  const number = before + index + 1;
  const enquiredOn = joining.enquiredOn(index);
  const path = pathOf(member, { index, enquiredOn, startsOn: cohort.startsOn });
  const participant = participantOf(member, {
    town,
    number,
    registeredOn: enquiredOn,
    consentOn: path.find(({ to }) => to.stage === "FIRST_MEETING")?.on ?? null,
  });
  const coach = coaches[index % coaches.length] ?? "";
  const enrolment = enrolmentOf(path, {
    id: exampleId(town, "enrolment", number),
    cohort: cohort.id,
    participant: participant.id,
    startsOn: enquiredOn,
    coach: memberOf(town, coach),
  });
  const stageChanges = path.map((step, order) => ({
    id: exampleId(town, "stageChange", number * 100 + order + 1),
    ...changeOf(step, enrolment.id, coach),
  }));
  const onRoster = { town, number, enrolment: enrolment.id, coaches };
  const followUps = followUpsOf(member, sessions, onRoster);
  return {
    ...{ participant, enrolment, stageChanges, followUps },
    ...recordedOf(member, sessions, onRoster),
  };
}

function enrolmentOf(
  path: readonly DatedStep[],
  from: Pick<ExampleEnrolment, "id" | "cohort" | "participant" | "startsOn" | "coach">,
): ExampleEnrolment {
  const last = path.at(-1);
  const position = last?.to ?? { stage: "ENQUIRY", exitRoute: null };
  return { ...from, ...position, endsOn: (position.exitRoute && last?.on) ?? null };
}

function changeOf(
  { from, to, on, reason }: DatedStep,
  enrolment: string,
  changedBy: string,
): Omit<ExampleStageChange, "id"> {
  const recordedAt = `${on}T13:05:00.000Z`;
  const { stage: toStage, exitRoute } = to;
  const fromStage = from?.stage ?? null;
  return { enrolment, fromStage, toStage, exitRoute, on, reason, changedBy, recordedAt };
}
