import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { OverviewManagementQuery } from "../gql/graphql.ts";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";

type OverviewWaitingProps = { readonly attention: OverviewManagementQuery["attention"] };

/** How many rosters of each cohort have waited for three days, as counts; nothing when none has. */
export function OverviewWaiting({ attention }: OverviewWaitingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
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
