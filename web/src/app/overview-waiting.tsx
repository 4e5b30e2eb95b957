import { useQuery } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";

const overviewWaitingQuery = graphql(`
  query OverviewWaiting {
    attention { kind cohortId cohortName waiting firstDate }
  }
`);

/**
 * How many rosters of each cohort have waited for three days, as counts; nothing when none has. It
 * asks for itself, so that the page's figures do not wait for it.
 */
export function OverviewWaiting() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(overviewWaitingQuery, { fetchPolicy: "cache-and-network" });
  const attention = data?.attention ?? [];
  const rosters = attention.filter(
    ({ kind, waiting }) => kind === "ROSTER_NOT_TAKEN" && waiting > 0,
  );
  if (rosters.length === 0) return null;
  return (
    <Paper flush title={t("home.overview.waiting.title")} note={t("home.overview.waiting.note")}>
      <RowList label={t("home.overview.waiting.title")}>
        {rosters.map(({ cohortId, cohortName, waiting, firstDate }) => (
          <Row
            key={cohortId}
            title={cohortName}
            second={t("home.overview.waiting.since", {
              date: formatWeekdayDate(firstDate, language),
            })}
            note={t("home.overview.waiting.count", { count: waiting })}
            to={`/cohorts/${cohortId}/attendance`}
          />
        ))}
      </RowList>
    </Paper>
  );
}
