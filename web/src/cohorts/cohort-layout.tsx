import { useQuery } from "@apollo/client/react";
import { IconPrinter } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useMatch, useParams } from "react-router";
import type { CohortLayoutQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { codeOf } from "../ui/problems.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { type Tab, Tabs } from "../ui/tabs.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./cohort-layout.module.css";
import { CohortMenu } from "./cohort-menu.tsx";
import { weeksOfPlan } from "./plan-scale.ts";
import { PlannedFrom } from "./planned-from.tsx";
import type { CohortInFrame } from "./use-cohort.ts";
import { useCohortTexts } from "./use-cohort-texts.ts";

const cohortLayoutQuery = graphql(`
  query CohortLayout($id: ID!) {
    cohort(id: $id) {
      id name startsOn seats status programmeWeek enrolledCount
      can { edit changeStatus enrol readParticipants recordCost planNetworkMeeting }
      phases { id startsOn endsOn }
      template { ...PlannedFrom_CohortTemplate @unmask }
      ...CohortToChange_Cohort @unmask
    }
  }
`);

type CohortLayoutProps = {
  /** The way to its calendar, which is kept with the sessions. */
  readonly calendar: (cohort: CohortInFrame) => ReactNode;
};

/** The frame of a cohort's pages: its name, where in the programme it is, and the way between them. */
export function CohortLayout({ calendar }: CohortLayoutProps) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(cohortLayoutQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <Frame cohort={data.cohort} calendar={calendar} />;
  if (error) return <NoCohort error={error} onRetry={() => void refetch()} />;
  return <LoadingFrame />;
}

type Cohort = CohortLayoutQuery["cohort"];

function Frame({ cohort, calendar }: CohortLayoutProps & { cohort: Cohort }) {
  const { t } = useTranslation();
  const { position } = useCohortTexts();
  const isPlan = useMatch("/cohorts/:id/plan") !== null;
  const isRoster = useMatch("/cohorts/:id/attendance/*") !== null;
  // On a phone the roster comes first; the calendar is on the cohort's other pages.
  const isPhone = usePhone();
  const mayChange = cohort.can.edit || cohort.can.changeStatus;
  return (
    <Page
      title={cohort.name}
      width={isPlan || isRoster ? "wide" : "standard"}
      second={
        <>
          {position(cohort, weeksOfPlan(cohort.startsOn, cohort.phases))}
          {cohort.status !== "CLOSED" && ` · ${t(`codes.cohortStatus.${cohort.status}`)}`}
        </>
      }
      tabs={<CohortTabs cohort={cohort} />}
      actions={
        <>
          {isPlan && (
            <span className={styles.print}>
              <Button icon={IconPrinter} onClick={() => window.print()}>
                {t("cohorts.head.print")}
              </Button>
            </span>
          )}
          {!(isRoster && isPhone) && calendar(cohort)}
          {mayChange && <CohortMenu cohort={cohort} />}
        </>
      }
    >
      <Outlet context={cohort satisfies CohortInFrame} />
      {isPlan && <PlannedFrom template={cohort.template} />}
    </Page>
  );
}

function CohortTabs({ cohort: { id, enrolledCount } }: { cohort: Cohort }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const to = `/cohorts/${id}`;
  const tabs: readonly Tab[] = [
    { to, label: t("cohorts.head.overview"), end: true },
    { to: `${to}/plan`, label: t("cohorts.head.plan") },
    {
      to: `${to}/attendance`,
      label: t("cohorts.head.attendance"),
      also: `${to}/retreat`,
    },
    { to: `${to}/participants`, label: t("cohorts.head.participants"), count: enrolledCount },
    ...(can.readNetwork ? [{ to: `${to}/network`, label: t("cohorts.head.network") }] : []),
    ...(can.readOutcomes ? [{ to: `${to}/outcomes`, label: t("cohorts.head.outcomes") }] : []),
    ...(can.readPayback ? [{ to: `${to}/economy`, label: t("cohorts.head.economy") }] : []),
  ];
  return <Tabs label={t("cohorts.head.tabs")} tabs={tabs} />;
}

function LoadingFrame() {
  const { t } = useTranslation();
  return (
    <Page title={t("cohorts.one")}>
      <Loading />
    </Page>
  );
}

function NoCohort({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  if (codeOf(error) === "NOT_FOUND") {
    return (
      <Page title={t("cohorts.one")}>
        <Empty
          title={t("cohorts.head.notFound")}
          actions={
            <ButtonLink to="/cohorts" variant="primary">
              {t("cohorts.head.toList")}
            </ButtonLink>
          }
        >
          {t("cohorts.head.notFoundWords")}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t("cohorts.one")}>
      <Failed error={error} title={t("cohorts.head.failed")} onRetry={onRetry} />
    </Page>
  );
}
