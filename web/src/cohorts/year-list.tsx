import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { runningIn } from "./plan-calendar.ts";
import { weeksOfPlan } from "./plan-scale.ts";
import { useCohortTexts } from "./use-cohort-texts.ts";
import type { YearCohort } from "./year-bands.ts";

type YearListProps = {
  readonly cohorts: readonly YearCohort[];
  readonly toSee: ReadonlyMap<string, number>;
};

/** The cohorts on a phone: where each is, and what runs in it today. */
export function YearList({ cohorts, toSee }: YearListProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { position } = useCohortTexts();
  return (
    <Paper flush title={t("cohorts.title")}>
      <RowList>
        {cohorts.map((cohort) => {
          const now = runningIn(cohort.phases, today, today);
          const count = toSee.get(cohort.id) ?? 0;
          return (
            <Row
              key={cohort.id}
              title={cohort.name}
              second={
                <>
                  {position(cohort, weeksOfPlan(cohort.startsOn, cohort.phases))}
                  {now.length > 0 && (
                    <span className="ink3">
                      {" "}
                      · {now.map(({ code }) => t(`codes.phase.${code}`)).join(", ")}
                    </span>
                  )}
                </>
              }
              note={count > 0 && t("plan.look.title", { count })}
              to={`/cohorts/${cohort.id}/plan`}
            />
          );
        })}
        {cohorts.length === 0 && <Row title={t("plan.year.none")} />}
      </RowList>
    </Paper>
  );
}
