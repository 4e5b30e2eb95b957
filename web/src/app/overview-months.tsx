import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { MonthsPaper } from "../outcomes/months-paper.tsx";

const overviewMonthsQuery = graphql(`
  query OverviewMonths {
    outcomeMonths { month status count }
  }
`);

/** What people live on month by month, all cohorts together; asked beside the page, which does not wait. */
export function OverviewMonths() {
  const { data } = useQuery(overviewMonthsQuery, { fetchPolicy: "cache-and-network" });
  return data ? <MonthsPaper months={data.outcomeMonths} page="/outcomes" /> : null;
}
