import type { RecordedProgrammesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

export const recordedProgrammesQuery = graphql(`
  query RecordedProgrammes {
    recordedProgrammes { name period course loans selfSupporting isTarget source }
  }
`);

export type Programme = RecordedProgrammesQuery["recordedProgrammes"][number];

export type RecordedResult = { readonly count: number; readonly of: number };

/** The highest result anyone has recorded, when more people are expected, or a larger share of them. */
export function recordedBelow(
  programmes: readonly Programme[],
  { count, of }: RecordedResult,
): RecordedResult | null {
  const results = programmes.flatMap((it) => {
    const result = resultOf(it);
    return result && !it.isTarget ? [result] : [];
  });
  const [highest] = results.toSorted((a, b) => b.count / b.of - a.count / a.of);
  if (!highest) return null;
  return count > highest.count || count / of > highest.count / highest.of ? highest : null;
}

/** How many of how many, as a programme states it: of those with a loan where it says, else of the course. */
export function resultOf({ selfSupporting, loans, course }: Programme): RecordedResult | null {
  const of = loans ?? course ?? null;
  if (typeof selfSupporting !== "number" || of === null || of < selfSupporting) return null;
  return { count: selfSupporting, of };
}
