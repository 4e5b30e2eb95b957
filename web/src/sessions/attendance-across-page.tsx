import { useQuery } from "@apollo/client/react";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { fractionOf, sumOfFigures } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { DefinitionSwitch, DefinitionWords } from "../ui/attendance-figure.tsx";
import { Interval, Page, Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./attendance-across.module.css";
import { type AcrossCohort, AcrossTable } from "./attendance-across-table.tsx";

const acrossQuery = graphql(`
  query AttendanceAcross($after: String) {
    cohorts(first: 25, after: $after) {
      total
      endCursor
      items { id ...AcrossTable_Cohort @unmask }
    }
  }
`);

/** Cohort beside cohort, module by module: figures only, each leading to its marks. */
export function AttendanceAcrossPage() {
  const { t } = useTranslation();
  const { definition } = useDefinition();
  const { data, error, loading, refetch, fetchMore } = useQuery(acrossQuery, {
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const cohorts = data?.cohorts;
  const words = useSentence(cohorts?.items ?? []);
  return (
    <Page
      title={t("sessions.across.title")}
      answer={cohorts && cohorts.total > 0 && words.answer}
      second={cohorts && cohorts.total > 0 && words.second}
      actions={<DefinitionSwitch />}
    >
      {!cohorts && !error && <Loading />}
      {!cohorts && error && (
        <Failed error={error} title={t("sessions.across.failed")} onRetry={() => void refetch()} />
      )}
      {cohorts?.total === 0 && (
        <Empty title={t("sessions.across.empty")}>{t("sessions.across.emptyWords")}</Empty>
      )}
      {cohorts && cohorts.total > 0 && (
        <Paper flush>
          <AcrossTable cohorts={cohorts.items} />
          <Pager
            shown={cohorts.items.length}
            total={cohorts.total}
            waiting={loading}
            onMore={() => void fetchMore({ variables: { after: cohorts.endCursor } })}
          />
          <p className={`second ${styles.note}`}>
            <DefinitionWords definition={definition} /> {t("sessions.across.interval")}
          </p>
        </Paper>
      )}
    </Page>
  );
}

function useSentence(cohorts: readonly AcrossCohort[]) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { definition } = useDefinition();
  const modules = cohorts.flatMap(({ attendance }) => attendance);
  const figures = sumOfFigures(modules.map(({ attended }) => attended));
  const { attended, of } = fractionOf(figures, definition);
  const missing = modules.reduce((sum, it) => sum + it.sessionsNotTaken, 0);
  const share = shareOf(attended, of);
  const answer =
    share.kind === "share" ? (
      <>
        {t("sessions.across.answer", { share: formatPercent(share.share, language, 1) })}{" "}
        <Interval>
          ({formatNumber(share.low * 100, language, 1)}–{formatPercent(share.high, language, 1)})
        </Interval>
      </>
    ) : (
      t("sessions.across.answerNone")
    );
  const lists =
    missing > 0
      ? t("sessions.across.missing", { count: missing })
      : t("sessions.across.noneMissing");
  const fraction = t("sessions.across.second", {
    ...{ attended, of, definition: t(`ui.attendance.${definition}`) },
  });
  return { answer, second: of > 0 ? `${fraction} ${lists}` : lists };
}
