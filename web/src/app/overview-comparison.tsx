import { useQuery } from "@apollo/client/react";
import { partsOf, plainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useViewer } from "../ui/viewer.tsx";

const comparisonQuery = graphql(`
  query OverviewComparison {
    assumptionRegister {
      assumptions { key entry { low } realised { year } }
      can { edit }
    }
  }
`);

/**
 * A task from 1 April: last year's uncertain assumptions that nobody has compared with what became of
 * them. By then the accounts of the year are made up.
 */
export function OverviewComparison() {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { data } = useQuery(comparisonQuery, { fetchPolicy: "cache-and-network" });
  const { year: thisYear } = partsOf(today);
  const year = thisYear - 1;
  const uncertain = data?.assumptionRegister.assumptions.filter(({ entry }) => entry.low !== null);
  if (!uncertain || today < plainDate(`${thisYear}-04-01`)) return null;
  const isCompared = ({ realised }: (typeof uncertain)[number]) =>
    realised.some((it) => it.year === year);
  const done = uncertain.filter(isCompared).length;
  if (done === uncertain.length) return null;
  return (
    <Paper flush title={t("home.overview.planner.comparison.title")}>
      <RowList>
        <Row
          title={t("home.overview.planner.comparison.task", { year })}
          second={t("home.overview.planner.comparison.done", { done, count: uncertain.length })}
          to="/payback/assumptions"
          action={t("home.overview.planner.comparison.action")}
        />
      </RowList>
    </Paper>
  );
}
