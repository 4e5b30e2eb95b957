import type { Stage } from "@mikrolaan/shared/cohorts";
import type { TFunction } from "i18next";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { shareColumns } from "./share-columns.ts";

/** A step of the path with how many came to it, and to the step shown before it. */
export type Step = {
  readonly stage: Stage;
  readonly reached: number;
  /** Null at the first. */
  readonly before: number | null;
  readonly now: number;
  readonly planned: number | null;
};

type StepCounts = Pick<Step, "stage" | "reached" | "now">;
type Expected = { readonly stage: Stage; readonly count: number };

/** The steps that are shown, each beside the one before; a step that nobody is counted at is 0. */
export function stepsOf(
  stages: readonly StepCounts[],
  shown: readonly Stage[],
  expected: readonly Expected[] = [],
): readonly Step[] {
  const counts = shown.map((stage) => stages.find((it) => it.stage === stage));
  return shown.map((stage, at) => ({
    stage,
    reached: counts[at]?.reached ?? 0,
    before: at === 0 ? null : (counts[at - 1]?.reached ?? 0),
    now: counts[at]?.now ?? 0,
    planned: expected.find((it) => it.stage === stage)?.count ?? null,
  }));
}

type Told = { readonly now?: boolean; readonly plan?: boolean; readonly deviation?: boolean };

/** What a file says of each step: the counts of the drawing, and the shares that they make. */
export function funnelColumns(t: TFunction, told: Told): readonly FigureColumn<Step>[] {
  const { now = false, plan = false, deviation = false } = told;
  const column = (key: string, head: string, value: FigureColumn<Step>["value"]) => [
    { key, head, value },
  ];
  return [
    ...column("stage", t("outcomes.funnel.stage"), ({ stage }) => t(`outcomes.stage.${stage}`)),
    ...column("reached", t("outcomes.funnel.reached"), ({ reached }) => reached),
    ...column("before", t("outcomes.funnel.of"), ({ before }) => before),
    ...shareColumns<Step>(t, ({ reached, before }) =>
      before === null ? null : { count: reached, of: before },
    ),
    ...(now ? column("now", t("outcomes.funnel.now"), (step) => step.now) : []),
    ...(plan ? column("plan", t("outcomes.figures.funnel.plan"), ({ planned }) => planned) : []),
    ...(deviation
      ? column("deviation", t("outcomes.figures.funnel.deviation"), ({ reached, planned }) =>
          planned === null ? null : reached - planned,
        )
      : []),
  ];
}
