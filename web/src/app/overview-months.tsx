import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { basisNotes } from "../outcomes/basis-notes.ts";
import { MonthsPaper } from "../outcomes/months-paper.tsx";
import { useViewer } from "../ui/viewer.tsx";

const overviewMonthsQuery = graphql(`
  query OverviewMonths {
    outcomeMonths { month status count }
  }
`);

/** What people live on month by month, all cohorts together; asked beside the page, which does not wait. */
export function OverviewMonths() {
  const { data } = useQuery(overviewMonthsQuery, { fetchPolicy: "cache-and-network" });
  const { t } = useTranslation();
  const { today } = useViewer();
  if (!data) return null;
  const basis = basisNotes(t, { asOf: today, cohort: null });
  return <MonthsPaper months={data.outcomeMonths} page="/outcomes" basis={basis} />;
}
