import type { SupportExit } from "@mikrolaan/shared/outcomes";
import type { OutcomesViewQuery, SupportStepsFragment } from "../gql/graphql.ts";

export type TimeRow = {
  readonly months: number;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
  readonly remaining: number;
  readonly atRisk: number;
  readonly censored: number;
  /** The share by exit of all, and of self-support by cohort, each by its key. */
  readonly others: Readonly<Record<string, number>>;
};

type Time = OutcomesViewQuery["supportTime"];

/** One row a month from the enrolment to the longest followed; between steps nothing changes. */
export function timeRows({ steps, cohorts }: Time): readonly TimeRow[] {
  const longest = steps.at(-1)?.months ?? 0;
  return Array.from({ length: longest + 1 }, (_, months) => {
    const step = stepAt(steps, months);
    const self = shareIn(step, "SELF_SUPPORTING");
    const exits = {
      JOB: shareIn(step, "JOB")?.share,
      EDUCATION: shareIn(step, "EDUCATION")?.share,
    };
    const byCohort = cohorts
      .filter((it) => (it.steps.at(-1)?.months ?? -1) >= months)
      .map((it) => [it.id, shareIn(stepAt(it.steps, months), "SELF_SUPPORTING")?.share ?? 0]);
    return {
      months,
      share: self?.share ?? 0,
      interval: [self?.low ?? 0, self?.high ?? 0] as const,
      remaining: step?.remaining ?? 1,
      atRisk: steps.find((it) => it.months >= months)?.atRisk ?? 0,
      censored: steps.find((it) => it.months === months)?.censored ?? 0,
      others: {
        JOB: exits.JOB ?? 0,
        EDUCATION: exits.EDUCATION ?? 0,
        ...Object.fromEntries(byCohort),
      },
    };
  });
}

function stepAt(steps: readonly SupportStepsFragment[], months: number) {
  return steps.findLast((it) => it.months <= months);
}

function shareIn(step: SupportStepsFragment | undefined, exit: SupportExit) {
  return step?.byExit.find((it) => it.exit === exit);
}

/** A line of the chart: its key in the rows, or the self-supporting of all, and its name at the end. */
export type TimeLine = { readonly key: string | null; readonly name: string };

/** The top of the chart: the highest that is drawn, up to the next 10 %. */
export function topOf(rows: readonly TimeRow[]): number {
  const drawn = rows.flatMap((it) => [it.share, it.interval[1], ...Object.values(it.others)]);
  return Math.min(1, Math.ceil(Math.max(0.1, ...drawn) * 10 - 1e-9) / 10);
}

/**
 * Where the lines' names stand at their ends, so that none covers another.
 *
 * Shape    in the order of the lines; pixels from the top of the plot.
 */
export function labelPlaces(
  shares: readonly number[],
  plot: { readonly top: number; readonly height: number },
): readonly number[] {
  const places = shares.map((share, at) => ({ at, y: (1 - share / plot.top) * plot.height }));
  let below = plot.height + gap;
  for (const place of places.toSorted((a, b) => b.y - a.y)) {
    place.y = Math.min(place.y, below - gap);
    below = place.y;
  }
  return places.map(({ y }) => y);
}

const gap = 16;
