import { useQuery } from "@apollo/client/react";
import { addDays, addWeeks, isoWeekOf } from "@mikrolaan/shared/calendar";
import { IconChevronLeft, IconChevronRight, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { CohortChips } from "../cohorts/cohort-chips.tsx";
import { PlanLegend } from "../cohorts/plan-legend.tsx";
import type { YearCohort } from "../cohorts/year-bands.ts";
import { YearList } from "../cohorts/year-list.tsx";
import { YearPlan } from "../cohorts/year-plan.tsx";
import { yearRange } from "../cohorts/year-range.ts";
import { graphql } from "../gql/index.ts";
import { TeamLoad } from "../sessions/team-load.tsx";
import { YearLoad } from "../sessions/year-load.tsx";
import { Button } from "../ui/button.tsx";
import { Page, Paper, Stack, stayHere } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./year-plan-page.module.css";

const yearPlanQuery = graphql(`
  query YearPlan($from: PlainDate!, $to: PlainDate!) {
    cohorts(first: 50) { items { id ...YearCohort_Cohort @unmask } }
    teamLoad(from: $from, to: $to) {
      memberId
      ...YearLoad_MemberLoad @unmask
      ...TeamLoad_MemberLoad @unmask
    }
  }
`);

const yearChecksQuery = graphql(`
  query YearChecks {
    cohorts(first: 50) { items { id planChecks { level } } }
  }
`);

/** Several cohorts under each other over a year, and what their plans ask of the team. */
export function YearPlanPage() {
  const { t } = useTranslation();
  const { today } = useViewer();
  const phone = usePhone();
  const [params, setParams] = useSearchParams();
  const scale = yearRange(params, today);
  const to = addDays(addWeeks(scale.startsOn, scale.weeks), -1);
  const { data, previousData, error, refetch } = useQuery(yearPlanQuery, {
    variables: { from: scale.startsOn, to },
    fetchPolicy: "cache-and-network",
  });
  // After the plans, which are waited for and what is to be seen in them is not.
  const checks = useQuery(yearChecksQuery, { fetchPolicy: "cache-and-network", skip: !data });
  const toSee = new Map(
    (checks.data?.cohorts.items ?? []).map(({ id, planChecks }) => [
      id,
      planChecks.filter(({ level }) => level !== "INFO").length,
    ]),
  );

  function write(changes: Readonly<Record<string, string | null>>) {
    setParams(
      (before) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) before.delete(name);
          else before.set(name, value);
        }
        return before;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  }

  const loaded = data ?? previousData;
  const chosen = params.get("cohorts")?.split(",") ?? [];
  const all: readonly YearCohort[] = (loaded?.cohorts.items ?? []).toReversed();
  const shown = chosen.length > 0 ? all.filter(({ id }) => chosen.includes(id)) : all;
  const year = Number(params.get("year")) || null;
  const goTo = (next: number | null) => () =>
    write({ year: next === null ? null : String(next), from: null, weeks: null });
  const middle = isoWeekOf(addWeeks(scale.startsOn, Math.floor(scale.weeks / 2))).year;

  return (
    <Page
      title={t("plan.year.title")}
      second={t("plan.year.second")}
      width="wide"
      actions={
        !phone && (
          <Button icon={IconPrinter} onClick={() => window.print()}>
            {t("cohorts.head.print")}
          </Button>
        )
      }
    >
      <div className={styles.bar}>
        <CohortChips
          cohorts={all}
          chosen={chosen}
          onChoose={(ids) => write({ cohorts: ids.length > 0 ? ids.join(",") : null })}
        />
        <div className={styles.steps}>
          <Button
            size="small"
            icon={IconChevronLeft}
            aria-label={t("plan.year.before")}
            onClick={goTo((year ?? middle) - 1)}
          >
            {null}
          </Button>
          <span className={styles.year}>{year ?? t("plan.year.rolling")}</span>
          <Button
            size="small"
            icon={IconChevronRight}
            aria-label={t("plan.year.after")}
            onClick={goTo((year ?? middle) + 1)}
          >
            {null}
          </Button>
          <Button size="small" onClick={goTo(null)}>
            {t("plan.year.now")}
          </Button>
        </div>
      </div>
      {!loaded && error && (
        <Failed error={error} title={t("plan.year.failed")} onRetry={() => void refetch()} />
      )}
      {!loaded && !error && <Loading />}
      {loaded && phone && (
        <Stack>
          <YearList cohorts={shown} toSee={toSee} />
          {loaded.teamLoad.length > 0 && <TeamLoad loads={loaded.teamLoad} />}
        </Stack>
      )}
      {loaded && !phone && (
        <div data-print="lying">
          <Paper flush>
            <YearPlan cohorts={shown} scale={scale} toSee={toSee}>
              <YearLoad loads={loaded.teamLoad} />
            </YearPlan>
          </Paper>
          <PlanLegend marks={[]} phases={[]} />
        </div>
      )}
    </Page>
  );
}
