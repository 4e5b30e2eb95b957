import {
  type Dot,
  type DotCounts,
  dotOf,
  type ExitRoute,
  exitRoutes,
  type FunnelStep,
  type Stage,
  type StagePosition,
  stageNumber,
  stages,
} from "../cohorts/index.ts";
import { type OutcomeStatus, outcomeStatuses } from "./outcome-month.ts";

/** How someone stands on a day: on the path, and by what is known of their months up to then. */
export type Standing = StagePosition & {
  /** Of the latest month recorded; null when none is. */
  readonly outcome: OutcomeStatus | null;
  /** In any month so far, relapsed or not. */
  readonly everSelfSupporting: boolean;
};

/** So many people who stand alike. */
export type Counted = Standing & { readonly count: number };

/**
 * The furthest stage someone has come to. Whoever has supported themselves in a month has come that
 * far, whether or not somebody moved them along the path.
 */
export function stageReached({ stage, everSelfSupporting }: Standing): Stage {
  return everSelfSupporting && stageNumber(stage) < stageNumber("SELF_SUPPORT")
    ? "SELF_SUPPORT"
    : stage;
}

/**
 * The dot of a standing. What is known of the latest month goes before the path, which says where
 * in the programme someone is and not what they live on; where the month says nothing, the path does.
 *
 * Example  self-supporting in June and back on benefit in August: stopped, and not self-supporting.
 */
export function standingDot(standing: Standing): Dot {
  const byPath = dotOf(standing);
  switch (standing.outcome) {
    case "SELF_SUPPORTING":
      return "SELF_SUPPORTING";
    case "JOB":
    case "EDUCATION":
      return "JOB_OR_EDUCATION";
    case "PARTLY":
      return byPath === "SELF_SUPPORTING" ? "IN_PROGRESS" : byPath;
    case "BACK_ON_BENEFIT":
      // On the way through the programme people are on benefit; back on it is who had left it.
      return byPath === "IN_PROGRESS" && !standing.everSelfSupporting ? "IN_PROGRESS" : "STOPPED";
    case "UNKNOWN":
    case null:
      return byPath;
  }
}

/** The twenty dots of people who stand so. Sums to their number. */
export function standingDots(people: readonly Counted[]): DotCounts {
  const sum = (dot: Dot) => countOf(people.filter((it) => standingDot(it) === dot));
  return {
    selfSupporting: sum("SELF_SUPPORTING"),
    jobOrEducation: sum("JOB_OR_EDUCATION"),
    inProgress: sum("IN_PROGRESS"),
    stopped: sum("STOPPED"),
  };
}

/**
 * How many came how far, by path and months together.
 *
 * Shape    one step for each stage, in order; `reached` never rises, and is at each stage the sum of
 *          `now` and `left` from there on.
 */
export function standingFunnel(people: readonly Counted[]): readonly FunnelStep[] {
  const furthest = people.map((it) => ({ ...it, at: stageNumber(stageReached(it)) }));
  return stages.map((stage, number) => {
    const here = furthest.filter(({ at }) => at === number);
    const left = countOf(here.filter(({ exitRoute }) => exitRoute !== null));
    return {
      stage,
      reached: countOf(furthest.filter(({ at }) => at >= number)),
      now: countOf(here) - left,
      left,
    };
  });
}

/** One of the figures that people are counted into, which opens as their rows. */
export type PeopleFigure =
  | { readonly kind: "PEOPLE" }
  | { readonly kind: "REACHED"; readonly stage: Stage }
  | { readonly kind: "HERE"; readonly stage: Stage }
  | { readonly kind: "EXIT"; readonly exitRoute: ExitRoute }
  | { readonly kind: "DOT"; readonly dot: Dot };

/** Whether someone who stands so is counted into a figure; the one place where that is said. */
export function isCountedInto(figure: PeopleFigure, standing: Standing): boolean {
  const reached = stageReached(standing);
  switch (figure.kind) {
    case "PEOPLE":
      return true;
    case "REACHED":
      return stageNumber(reached) >= stageNumber(figure.stage);
    case "HERE":
      return reached === figure.stage && standing.exitRoute === null;
    case "EXIT":
      return standing.exitRoute === figure.exitRoute;
    case "DOT":
      return standingDot(standing) === figure.dot;
  }
}

/** All ways that someone can stand: for asking a database which of them a figure counts. */
export const allStandings: readonly Standing[] = stages.flatMap((stage) =>
  [null, ...exitRoutes].flatMap((exitRoute) =>
    [null, ...outcomeStatuses].flatMap((outcome) =>
      [false, true].map((everSelfSupporting) => ({
        stage,
        exitRoute,
        outcome,
        everSelfSupporting,
      })),
    ),
  ),
);

export function countOf(people: readonly { readonly count: number }[]): number {
  return people.reduce((sum, { count }) => sum + count, 0);
}
