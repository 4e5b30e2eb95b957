import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { Columns, Stack } from "../ui/page.tsx";
import { basisNotes } from "./basis-notes.ts";
import { CohortComparison } from "./cohort-comparison.tsx";
import { ExitFigures } from "./exit-figures.tsx";
import { MonthsPaper } from "./months-paper.tsx";
import { OutcomeFunnel } from "./outcome-funnel.tsx";
import { OutcomeKeyFigures } from "./outcome-key-figures.tsx";
import { ProgrammesPaper } from "./programmes-paper.tsx";
import { TimePaper } from "./time-paper.tsx";
import { useChosen } from "./use-outcome-address.ts";

type OutcomesViewProps = {
  readonly data: OutcomesViewQuery;
  /** Fetches the next cohorts; on a cohort's own page it stands beside no other. */
  readonly onMoreCohorts?: (after: string | null) => Promise<unknown>;
};

/** How far people have come and what became of them; every figure opens its rows. */
export function OutcomesView({ data, onMoreCohorts }: OutcomesViewProps) {
  const { t } = useTranslation();
  const { filter, isPart, cohortId, referralSource, benefitType } = useChosen();
  const { outcomes, outcomeCohorts, outcomeMonths, supportTime, recordedProgrammes } = data;
  const [only] = outcomeCohorts.total === 1 ? outcomeCohorts.items : [];
  const isOfOne = !onMoreCohorts || cohortId !== null;
  const cohort = (isOfOne && only?.name) || null;
  const basis = basisNotes(t, { asOf: outcomes.asOf, cohort, referralSource, benefitType });
  return (
    <Stack>
      <OutcomeKeyFigures dots={outcomes.dots} people={outcomes.people} />
      <Columns split="8-4">
        <OutcomeFunnel
          outcomes={outcomes}
          plan={only?.plan ?? null}
          isPart={isPart}
          basis={basis}
        />
        <ExitFigures exits={outcomes.exits} basis={basis} />
      </Columns>
      <MonthsPaper months={outcomeMonths} basis={basis} />
      <TimePaper time={supportTime} basis={basis} />
      {onMoreCohorts && (
        <>
          <CohortComparison
            cohorts={outcomeCohorts}
            filter={filter}
            basis={basis}
            onMore={onMoreCohorts}
          />
          <ProgrammesPaper programmes={recordedProgrammes} />
        </>
      )}
    </Stack>
  );
}
