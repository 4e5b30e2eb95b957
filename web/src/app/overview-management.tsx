import { useQuery } from "@apollo/client/react";
import { formatDate, formatWeek, isoWeekOf } from "@mikrolaan/shared/calendar";
import { keyStages } from "@mikrolaan/shared/outcomes";
import { type ReactNode, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { EconomyCohortsQuery, OverviewManagementQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Exits } from "../outcomes/exits.tsx";
import { Funnel } from "../outcomes/funnel.tsx";
import { ModuleAttendance } from "../outcomes/module-attendance.tsx";
import { ProgressDots } from "../outcomes/progress-dots.tsx";
import { economyBasisQuery, economyCohortsQuery } from "../payback/economy-documents.ts";
import type { EconomyBasis } from "../payback/economy-model.ts";
import { fetchNetChart } from "../payback/net-paper.tsx";
import { useUncertainty } from "../payback/use-uncertainty.ts";
import { Dots } from "../ui/dots.tsx";
import { Answer, Columns, Page, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./overview.module.css";
import { claimOf, measured } from "./overview-claim.ts";
import { ClaimAssumptions, ClaimSentence } from "./overview-claim-text.tsx";
import { OverviewCohorts } from "./overview-cohorts.tsx";
import { OverviewNet, OverviewPayers } from "./overview-economy.tsx";
import { OverviewFigures } from "./overview-figures.tsx";
import { OverviewMonths } from "./overview-months.tsx";
import { OverviewWaiting } from "./overview-waiting.tsx";

const overviewManagementQuery = graphql(`
  query OverviewManagement {
    progress {
      ...Exits_Progress @unmask
      ...Funnel_Progress @unmask
      ...ModuleAttendance_Progress @unmask
      ...ProgressDots_Progress @unmask
    }
  }
`);

const pageOfCohorts = 10;

/** What it costs and what comes of it, as one sentence with its evidence. Figures only, no names anywhere. */
export function OverviewManagement({ below }: { below: boolean }) {
  const { t } = useTranslation();
  useEffect(fetchNetChart, []);
  const fetchPolicy = "cache-and-network";
  const progress = useQuery(overviewManagementQuery, { fetchPolicy });
  const basis = useQuery(economyBasisQuery, { fetchPolicy });
  const cohorts = useQuery(economyCohortsQuery, {
    fetchPolicy,
    variables: { first: pageOfCohorts },
    notifyOnNetworkStatusChange: true,
  });
  if (progress.data && basis.data && cohorts.data) {
    const { endCursor } = cohorts.data.economyCohorts;
    return (
      <Loaded
        below={below}
        progress={progress.data.progress}
        basis={basis.data}
        page={cohorts.data.economyCohorts}
        waiting={cohorts.loading}
        onMore={() => void cohorts.fetchMore({ variables: { after: endCursor } })}
      />
    );
  }
  const error = progress.error ?? basis.error ?? cohorts.error;
  function retry() {
    for (const query of [progress, basis, cohorts]) void query.refetch();
  }
  return (
    <Frame below={below}>
      {error ? (
        <Failed error={error} title={t("home.overview.failed")} onRetry={retry} />
      ) : (
        <Loading />
      )}
    </Frame>
  );
}

type LoadedProps = {
  readonly below: boolean;
  readonly progress: OverviewManagementQuery["progress"];
  readonly basis: EconomyBasis;
  readonly page: EconomyCohortsQuery["economyCohorts"];
  readonly waiting: boolean;
  readonly onMore: () => void;
};

function Loaded({ below, progress, basis, page, waiting, onMore }: LoadedProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const all = useMemo(() => measured(basis, page.items, today), [basis, page.items, today]);
  const claim = claimOf(all);
  const uncertainty = useUncertainty(claim?.model ?? null);
  return (
    <Frame
      below={below}
      about={claim?.cohort.name ?? null}
      answer={<ClaimSentence claim={claim} range={uncertainty.figures?.range ?? null} />}
      second={<ClaimAssumptions claim={claim} />}
      aside={
        claim ? (
          <Dots counts={claim.cohort.dots} size="large" legend />
        ) : (
          <ProgressDots progress={progress} />
        )
      }
    >
      <Stack busy={uncertainty.busy}>
        {claim && <OverviewFigures claim={claim} uncertainty={uncertainty} />}
        <Columns split="8-4">
          <Stack>
            {claim && <OverviewNet basis={basis} claim={claim} uncertainty={uncertainty} />}
            {claim && <OverviewPayers basis={basis} claim={claim} />}
            <OverviewMonths />
            <ModuleAttendance
              progress={progress}
              cohort={null}
              actions={<Link to="/attendance">{t("outcomes.attendance.across")}</Link>}
            />
          </Stack>
          <Stack>
            <Funnel
              progress={progress}
              only={keyStages}
              note={t("home.overview.funnelNote")}
              cohort={null}
            />
            {!below && <OverviewWaiting />}
            <Exits progress={progress} cohort={null} />
          </Stack>
        </Columns>
        <OverviewCohorts
          {...{ basis, all, waiting, onMore }}
          total={page.total}
          chosen={claim?.cohort.id ?? null}
        />
      </Stack>
    </Frame>
  );
}

type FrameProps = Partial<Record<"answer" | "second" | "aside", ReactNode>> & {
  readonly below: boolean;
  /** The cohort that the sentence is about. */
  readonly about?: string | null;
  readonly children: ReactNode;
};

/** The page of its own, or the part under the planner's, where the sentence is no longer the heading. */
function Frame({ below, about, answer, second, aside, children }: FrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const date = `${formatDate(today, language)}, ${formatWeek(isoWeekOf(today).week, language)}`;
  const kicker = [about, t("home.overview.asOf", { date })].filter(Boolean).join(" · ");
  if (!below) {
    return (
      <Page
        title={t("home.overview.title")}
        kicker={answer && kicker}
        answer={answer}
        second={second}
        aside={aside}
      >
        {children}
      </Page>
    );
  }
  return (
    <div className={styles.below}>
      {answer && (
        <div className={styles.head}>
          <div className={styles.words}>
            <p className="ink3">{kicker}</p>
            <Answer>{answer}</Answer>
            <div className={styles.second}>{second}</div>
          </div>
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
