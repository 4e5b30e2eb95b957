import type { RecurrencePattern } from "@mikrolaan/shared/calendar";
import type { SeriesRow_NetworkSeriesFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { nths, type RuleValues, weekdayTexts } from "./rule-values.ts";

graphql(`
  fragment SeriesRow_NetworkSeries on NetworkSeries {
    id version startsOn startsAt endsAt place theme madeUntil endedOn
    pattern { kind every weekdays nth weekday day }
    room { id name }
    member { id name }
    cohorts { id name }
    coming { id date startsAt endsAt status theme place invited saidYes }
    leftOut {
      date dayOff
      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }
    }
  }
`);

export const seriesQuery = graphql(`
  query NetworkSeries {
    networkSeries { ...SeriesRow_NetworkSeries @unmask }
  }
`);

export type SeriesRow = SeriesRow_NetworkSeriesFragment;

/** A stored rule as its sentence has it; the API sends one shape for all kinds. */
export function ruleOf(pattern: SeriesRow["pattern"]): RuleValues {
  const { kind, every, weekdays, nth, weekday, day } = pattern;
  return {
    ...{ kind, every, count: null, until: null },
    weekdays: ([1, 2, 3, 4, 5, 6, 7] as const).filter((it) => weekdays?.includes(it)),
    nth: nths.find((it) => it === String(nth)) ?? "1",
    weekday: weekdayTexts.find((it) => it === String(weekday)) ?? "1",
    day: String(day ?? -1),
  };
}

/** A pattern as it is sent. */
export function sentPattern(pattern: RecurrencePattern) {
  return pattern.kind === "WEEKLY" ? { ...pattern, weekdays: [...pattern.weekdays] } : pattern;
}
