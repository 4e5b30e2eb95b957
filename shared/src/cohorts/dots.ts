import { type Dot, dotOf, type StagePosition } from "./stage.ts";

/** How a group of people stand, as counts: the twenty dots. Sums to the number of people. */
export type DotCounts = {
  readonly selfSupporting: number;
  readonly jobOrEducation: number;
  readonly inProgress: number;
  readonly stopped: number;
};

/** Counts the dots of positions, each held by so many people. */
export function dotCounts(
  positions: readonly (StagePosition & { readonly count: number })[],
): DotCounts {
  const sum = (dot: Dot) =>
    positions.filter((it) => dotOf(it) === dot).reduce((total, { count }) => total + count, 0);
  return {
    selfSupporting: sum("SELF_SUPPORTING"),
    jobOrEducation: sum("JOB_OR_EDUCATION"),
    inProgress: sum("IN_PROGRESS"),
    stopped: sum("STOPPED"),
  };
}
