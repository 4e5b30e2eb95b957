/** The citizen's path from enquiry to self-support, in its order. */
export const stages = [
  "ENQUIRY",
  "PHONE_INTERVIEW",
  "FIRST_MEETING",
  "SECOND_MEETING",
  "SCREENING_1",
  "INDIVIDUAL_DEVELOPMENT",
  "SCREENING_2",
  "COURSE",
  "SCREENING_3",
  "LOAN_AND_START",
  "COACHING",
  "SCREENING_4",
  "SELF_SUPPORT",
  "ALUMNI",
] as const;

export type Stage = (typeof stages)[number];

/** The ways to leave before the end; a job or an education is a success of its own kind. */
export const exitRoutes = [
  "WITHDREW",
  "DECLINED",
  "JOB",
  "EDUCATION",
  "FLEX_JOB",
  "BACK_ON_BENEFIT",
  "MOVED",
  "DIED",
] as const;

export type ExitRoute = (typeof exitRoutes)[number];

/** Where an enrolled person is: the stage they are at, or the one they left and by which route. */
export type StagePosition = { readonly stage: Stage; readonly exitRoute: ExitRoute | null };

/** How far along the path a stage is: 0 for the enquiry. */
export function stageNumber(stage: Stage): number {
  return stages.indexOf(stage);
}

/** What a person's dot on the overview says, in four words. */
export type Dot = "SELF_SUPPORTING" | "JOB_OR_EDUCATION" | "IN_PROGRESS" | "STOPPED";

/** The dot of a position. Whoever left by any other route than work or school has stopped. */
export function dotOf({ stage, exitRoute }: StagePosition): Dot {
  switch (exitRoute) {
    case null:
      return stageNumber(stage) >= stageNumber("SELF_SUPPORT") ? "SELF_SUPPORTING" : "IN_PROGRESS";
    case "JOB":
    case "EDUCATION":
    case "FLEX_JOB":
      return "JOB_OR_EDUCATION";
    case "WITHDREW":
    case "DECLINED":
    case "BACK_ON_BENEFIT":
    case "MOVED":
    case "DIED":
      return "STOPPED";
  }
}

/** One step of the funnel. */
export type FunnelStep = {
  readonly stage: Stage;
  /** Came at least this far, wherever they are now. */
  readonly reached: number;
  /** Are here now. */
  readonly now: number;
  /** Left the programme from here. */
  readonly left: number;
};

/**
 * How many came how far.
 *
 * Shape    one step for each stage, in order; `reached` never rises, and is at each stage the sum
 *          of `now` and `left` from there on.
 */
export function funnel(positions: readonly StagePosition[]): readonly FunnelStep[] {
  return stages.map((stage, number) => {
    const here = positions.filter((position) => position.stage === stage);
    const left = here.filter((position) => position.exitRoute !== null).length;
    const reached = positions.filter((position) => stageNumber(position.stage) >= number).length;
    return { stage, reached, now: here.length - left, left };
  });
}
