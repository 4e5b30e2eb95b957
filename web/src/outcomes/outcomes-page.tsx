import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Dots } from "../ui/dots.tsx";
import { Interval, Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { FigureRows } from "./figure-rows.tsx";
import { OutcomeFilters } from "./outcome-filters.tsx";
import { moreCohortsQuery, outcomesViewQuery } from "./outcomes-query.ts";
import { OutcomesView } from "./outcomes-view.tsx";
import { useChosen } from "./use-outcome-address.ts";

const outcomeCohortsQuery = graphql(`
  query OutcomeCohorts { cohorts(first: 100) { items { id name } } }
`);

/** What became of people: how far they came, what they live on, and how long it took. Figures only. */
export function OutcomesPage() {
  const { t } = useTranslation();
  const { filter } = useChosen();
  const cohorts = useQuery(outcomeCohortsQuery).data?.cohorts.items ?? [];
  const { data, previousData, error, refetch, fetchMore } = useQuery(outcomesViewQuery, {
    variables: { filter },
    fetchPolicy: "cache-and-network",
  });
  const shown = data ?? (error ? undefined : previousData);
  if (!shown) {
    return (
      <Page title={t("outcomes.figures.title")}>
        {error ? (
          <Failed
            error={error}
            title={t("outcomes.figures.failed")}
            onRetry={() => void refetch()}
          />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  const { outcomes } = shown;
  const moreCohorts = (after: string | null) =>
    fetchMore({ query: moreCohortsQuery, variables: { filter, after } });
  return (
    <Head outcomes={outcomes}>
      <OutcomeFilters cohorts={cohorts} />
      {outcomes.people === 0 ? (
        <Nobody />
      ) : (
        <OutcomesView data={shown} onMoreCohorts={moreCohorts} />
      )}
      <FigureRows filter={filter} />
    </Head>
  );
}

type HeadProps = {
  readonly outcomes: OutcomesViewQuery["outcomes"];
  readonly children: ReactNode;
};

function Head({ outcomes: { asOf, people, dots }, children }: HeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Page
      title={t("outcomes.figures.title")}
      kicker={t("outcomes.figures.asOf", { date: formatDate(asOf, language) })}
      answer={<OutcomeAnswer count={dots.selfSupporting} people={people} />}
      second={
        <>
          {t("outcomes.figures.second")}{" "}
          <Link to="/outcomes/open-figures">{t("outcomes.figures.openFigures")}</Link>
        </>
      }
      aside={people > 0 && <Dots counts={dots} size="medium" legend />}
    >
      {children}
    </Page>
  );
}

/** The sentence with its interval, or why there is none. */
export function OutcomeAnswer({ count, people }: { count: number; people: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = shareOf(count, people);
  if (share.kind === "no-data") return t("outcomes.figures.answerNone");
  if (share.kind === "too-few") return t("outcomes.figures.answerTooFew", { count, people });
  const range = `${formatNumber(share.low * 100, language, 1)}–${formatPercent(share.high, language, 1)}`;
  return (
    <>
      {t("outcomes.figures.answer", { count, people })} <Interval>({range})</Interval>
    </>
  );
}

/** Nobody by these choices, and the way back. */
export function Nobody() {
  const { t } = useTranslation();
  const { isNarrowed, choose } = useChosen();
  const none = { cohortId: null, referralSource: null, benefitType: null, asOf: null };
  return (
    <Empty
      title={t("outcomes.figures.none")}
      actions={
        isNarrowed && <Button onClick={() => choose(none)}>{t("outcomes.figures.clear")}</Button>
      }
    >
      {t("outcomes.figures.noneWords")}
    </Empty>
  );
}
