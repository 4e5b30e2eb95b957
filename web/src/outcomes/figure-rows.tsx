import { useQuery } from "@apollo/client/react";
import { formatMonthYear } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FigureRowsQuery, OutcomeFilterInput } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Pager } from "../ui/pager.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./figures.module.css";
import { useFigureName } from "./use-figure-name.ts";
import { type Opened, useOpened } from "./use-outcome-address.ts";

const figureRowsQuery = graphql(`
  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $after: String) {
    outcomeRows(filter: $filter, figure: $figure, first: 50, after: $after) {
      total
      endCursor
      items { participantId name cohortName stage exitRoute outcome month source confirmed }
    }
  }
`);

/** The rows behind the figure that is open; whoever sees figures only sees them without names. */
export function FigureRows({ filter }: { filter: OutcomeFilterInput }) {
  const { t } = useTranslation();
  const { opened, close } = useOpened();
  const nameOf = useFigureName();
  return (
    <Dialog
      size="xl"
      title={opened ? nameOf(opened.figure) : t("outcomes.figures.rows.caption")}
      opened={opened !== null}
      onClose={close}
    >
      {opened && <Rows opened={opened} filter={filter} />}
    </Dialog>
  );
}

function Rows({ opened, filter }: { opened: Opened; filter: OutcomeFilterInput }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { data, error, loading, refetch, fetchMore } = useQuery(figureRowsQuery, {
    variables: {
      filter: { ...filter, cohortId: opened.of ?? filter.cohortId ?? null },
      figure: opened.figure,
    },
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const columns = useColumns();
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("outcomes.figures.rows.failed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const { items, total, endCursor } = data.outcomeRows;
  if (total === 0) return <p className="ink2">{t("outcomes.figures.rows.none")}</p>;
  return (
    <>
      <p className={styles.rowsNote} role="status">
        {can.readParticipants
          ? t("home.cohort.people", { count: total })
          : t("outcomes.figures.rows.noNames", { count: total })}
      </p>
      <DataTable
        caption={t("outcomes.figures.rows.caption")}
        columns={columns}
        rows={items.map((it, index) => ({ ...it, number: index + 1 }))}
        rowKey={({ number }) => String(number)}
      />
      <Pager
        shown={items.length}
        total={total}
        waiting={loading}
        onMore={() => void fetchMore({ variables: { after: endCursor } })}
      />
    </>
  );
}

type RowItem = FigureRowsQuery["outcomeRows"]["items"][number] & { readonly number: number };

function useColumns(): readonly Column<RowItem>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      key: "person",
      head: t("outcomes.figures.rows.person"),
      cell: ({ participantId, name, number }) =>
        participantId && name ? (
          <Link to={`/participants/${participantId}`}>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          t("outcomes.figures.rows.number", { number })
        ),
    },
    {
      key: "cohort",
      head: t("outcomes.figures.rows.cohort"),
      cell: ({ cohortName }) => cohortName,
    },
    {
      key: "stage",
      head: t("outcomes.figures.rows.stage"),
      cell: ({ stage, exitRoute }) =>
        exitRoute ? (
          <>
            {t(`codes.exitRoute.${exitRoute}`)}
            <div className="second">
              {t("outcomes.figures.rows.left", { stage: t(`outcomes.stage.${stage}`) })}
            </div>
          </>
        ) : (
          t(`outcomes.stage.${stage}`)
        ),
    },
    {
      key: "outcome",
      head: t("outcomes.figures.rows.outcome"),
      cell: ({ outcome, month }) =>
        outcome && month ? (
          <>
            {t(`codes.outcomeStatus.${outcome}`)}
            <div className="second">{formatMonthYear(month, language)}</div>
          </>
        ) : (
          <span className="ink3">{t("ui.noData")}</span>
        ),
    },
    {
      key: "source",
      head: t("outcomes.figures.rows.source"),
      cell: ({ source, confirmed }) =>
        source && (
          <>
            {t(`codes.outcomeSource.${source}`)}
            <div className="second">
              {t(`outcomes.figures.rows.${confirmed ? "confirmed" : "unconfirmed"}`)}
            </div>
          </>
        ),
    },
  ];
}
