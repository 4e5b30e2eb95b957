import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Answer, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { FigureRows } from "./figure-rows.tsx";
import { OutcomeFilters } from "./outcome-filters.tsx";
import { Nobody, OutcomeAnswer } from "./outcomes-page.tsx";
import { outcomesViewQuery } from "./outcomes-query.ts";
import { OutcomesView } from "./outcomes-view.tsx";
import { PlanPaper } from "./plan-paper.tsx";
import { useChosen } from "./use-outcome-address.ts";

/** One cohort's outcomes beside its plan. */
export function CohortOutcomesPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const chosen = useChosen();
  const filter = { ...chosen.filter, cohortId: id };
  const { data, previousData, error, refetch } = useQuery(outcomesViewQuery, {
    variables: { filter },
    fetchPolicy: "cache-and-network",
  });
  const shown = data ?? (error ? undefined : previousData);
  if (!shown) {
    if (!error) return <Loading />;
    return (
      <Failed error={error} title={t("outcomes.figures.failed")} onRetry={() => void refetch()} />
    );
  }
  const { people, dots } = shown.outcomes;
  const [cohort] = shown.outcomeCohorts.items;
  return (
    <Stack>
      <Answer>
        <OutcomeAnswer count={dots.selfSupporting} people={people} />
      </Answer>
      <OutcomeFilters cohorts={null} />
      {cohort && <PlanPaper plan={cohort.plan} startsOn={cohort.startsOn} />}
      {people === 0 ? <Nobody /> : <OutcomesView data={shown} />}
      <FigureRows filter={filter} />
    </Stack>
  );
}
