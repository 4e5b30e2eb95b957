import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dots } from "../ui/dots.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading, Notice } from "../ui/states.tsx";

const cohortCountsQuery = graphql(`
  query CohortCounts($cohortId: ID!) {
    progress(cohortId: $cohortId) {
      people
      dots { selfSupporting jobOrEducation inProgress stopped }
      stages { stage now }
      exits { route count }
    }
  }
`);

type Count = { readonly key: string; readonly name: string; readonly count: number };

/** How many are where, for those who read figures and no names. */
export function PeopleCounts({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cohortCountsQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed error={error} title={t("cohorts.people.failed")} onRetry={() => void refetch()} />
    );
  }
  const { people, dots, stages, exits } = data.progress;
  if (people === 0) {
    return <Empty title={t("cohorts.people.empty")}>{t("cohorts.people.emptyOther")}</Empty>;
  }
  const counts: readonly Count[] = [
    ...stages.map(({ stage, now }) => ({
      key: stage,
      name: t(`codes.stage.${stage}`),
      count: now,
    })),
    ...exits.map(({ route, count }) => ({
      key: route,
      name: t(`codes.exitRoute.${route}`),
      count,
    })),
  ];
  const columns: readonly Column<Count>[] = [
    {
      key: "stage",
      head: t("cohorts.people.stage"),
      cell: ({ name }) => name,
      foot: t("cohorts.people.total"),
    },
    {
      key: "count",
      head: t("cohorts.people.people"),
      align: "right",
      cell: ({ count }) => count,
      foot: people,
    },
  ];
  return (
    <Stack>
      <Notice calm>{t("cohorts.people.management", { count: people })}</Notice>
      <Columns split="6-6">
        <Paper flush title={t("cohorts.people.counts")} note={t("cohorts.people.countsNote")}>
          <DataTable
            caption={t("cohorts.people.counts")}
            columns={columns}
            rows={counts.filter(({ count }) => count > 0)}
            rowKey={({ key }) => key}
          />
        </Paper>
        <Dots counts={dots} size="large" legend />
      </Columns>
    </Stack>
  );
}
