import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type KeyStage, keyStages, monthOf, monthsStanding } from "@mikrolaan/shared/outcomes";
import { exampleId, exampleNumber, type TownNumber } from "./ids.ts";
import type { Told } from "./member.ts";
import { dayOf } from "./path.ts";
import type { ExampleCohort, ExampleEnrolment } from "./town.ts";
import type {
  ExampleOutcomeMonth,
  ExampleOutcomePlan,
  ExampleOutcomeRecord,
} from "./town-outcomes.ts";

type Outcomes = {
  readonly outcomeRecords: readonly ExampleOutcomeRecord[];
  readonly outcomeMonths: readonly ExampleOutcomeMonth[];
};

/** The records of a cohort's people in the order they were made, and the months that stand by them. */
export function outcomesOf(
  town: TownNumber,
  { startsOn }: ExampleCohort,
  people: readonly {
    readonly enrolment: ExampleEnrolment;
    readonly told: readonly Told[];
  }[],
  team: readonly string[],
): Outcomes {
  const made = people.map(({ enrolment, told }) => {
    const number = exampleNumber(enrolment.id);
    const records = told.map((it, index) =>
      recordOf(it, startsOn, {
        id: exampleId(town, "outcomeRecord", number * 100 + index + 1),
        enrolment: enrolment.id,
        recordedBy: team[number % team.length] ?? "",
        confirmer: team[(number + 1) % team.length] ?? "",
      }),
    );
    const months = monthsStanding(records.map((it) => ({ ...it, undone: false })));
    return {
      records,
      months: months.map(({ month, status, by }, index) => ({
        id: exampleId(town, "outcomeMonth", number * 100 + index + 1),
        enrolment: enrolment.id,
        ...{ month, status, record: by.id },
      })),
    };
  });
  return {
    outcomeRecords: made.flatMap(({ records }) => records),
    outcomeMonths: made.flatMap(({ months }) => months),
  };
}

type Names = Pick<ExampleOutcomeRecord, "id" | "enrolment" | "recordedBy"> & {
  readonly confirmer: string;
};

function recordOf(
  { status, from, told, to = told, source, note, confirmed }: Told,
  startsOn: PlainDate,
  { confirmer, ...names }: Names,
): ExampleOutcomeRecord {
  const at = (week: number) => `${dayOf(startsOn, week, 5)}T12:20:00.000Z`;
  return {
    ...names,
    fromMonth: monthOf(dayOf(startsOn, from, 1)),
    toMonth: monthOf(dayOf(startsOn, to, 5)),
    ...{ status, source, note: note ?? null },
    statedOn: dayOf(startsOn, told, 5),
    recordedAt: at(told),
    confirmedBy: confirmed ? confirmer : null,
    confirmedAt: confirmed ? at(confirmed) : null,
  };
}

/** What a cohort was expected to come to, as it was saved a week before its start. */
export function outcomePlanOf(
  town: TownNumber,
  number: number,
  { id: cohort }: ExampleCohort,
  plan: {
    readonly counts: Readonly<Record<KeyStage, number>>;
    readonly basis: string;
    readonly savedOn: PlainDate;
    readonly savedBy: string;
  },
): ExampleOutcomePlan {
  return {
    id: exampleId(town, "outcomePlan", number),
    cohort,
    expected: keyStages.map((stage) => ({ stage, count: plan.counts[stage] })),
    basis: plan.basis,
    savedBy: plan.savedBy,
    savedAt: `${plan.savedOn}T08:30:00.000Z`,
  };
}
