import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { dots } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OpenFiguresQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { TablePaper } from "../ui/table-paper.tsx";
import { useLanguage } from "../ui/use-language.ts";

const openFiguresQuery = graphql(`
  query OpenFigures {
    openFigures { asOf totals total rows { cohortName counts total } }
  }
`);

type Row = OpenFiguresQuery["openFigures"]["rows"][number];

/** A row's, or those of all rows together. */
type Counts = Pick<Row, "counts" | "total">;

/** The one table that may leave the house: no name, and no count that tells of a few. */
export function OpenFiguresPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(openFiguresQuery, {
    fetchPolicy: "cache-and-network",
  });
  const figures = data?.openFigures;
  return (
    <Page
      title={t("outcomes.figures.open.title")}
      kicker={<Link to="/outcomes">{t("outcomes.figures.open.back")}</Link>}
      second={
        figures && t("outcomes.figures.open.second", { date: formatDate(figures.asOf, language) })
      }
    >
      {!figures && error && (
        <Failed
          error={error}
          title={t("outcomes.figures.open.failed")}
          onRetry={() => void refetch()}
        />
      )}
      {!figures && !error && <Loading />}
      {figures?.rows.length === 0 && <Empty title={t("outcomes.figures.open.empty")} />}
      {figures && figures.rows.length > 0 && <Table figures={figures} />}
    </Page>
  );
}

type FiguresProps = { readonly figures: OpenFiguresQuery["openFigures"] };

function Table({ figures: { asOf, rows, totals, total } }: FiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hidden = t("outcomes.figures.open.hidden");
  const shown = (count: number | null | undefined) =>
    count ?? <span className="ink3">{hidden}</span>;
  const counts = (key: string, head: string, of: (row: Counts) => number | null | undefined) => ({
    ...{ key, head, align: "right" as const },
    value: (row: Row) => of(row) ?? hidden,
    cell: (row: Row) => shown(of(row)),
    foot: shown(of({ counts: totals, total })),
    footValue: of({ counts: totals, total }) ?? hidden,
  });
  const sum = t("outcomes.figures.open.total");
  const columns: readonly FigureColumn<Row>[] = [
    {
      ...{ key: "cohort", head: t("outcomes.figures.open.cohort") },
      value: ({ cohortName }) => cohortName,
      ...{ foot: sum, footValue: sum },
    },
    ...dots.map((dot, at) =>
      counts(dot, t(`outcomes.figures.dot.${dot}`), ({ counts: of }) => of[at]),
    ),
    counts("total", sum, (row) => row.total),
  ];
  const second = t("outcomes.figures.open.second", { date: formatDate(asOf, language) });
  const note = t("outcomes.figures.open.note");
  return (
    <TablePaper
      title={t("outcomes.figures.open.caption")}
      file={`${t("outcomes.figures.open.file")}-${asOf}`}
      fileNotes={() => [
        ...[second, note].map((line) => [line]),
        [t("outcomes.figures.filter.asOf"), { date: asOf }],
      ]}
      columns={columns}
      rows={rows}
      rowKey={({ cohortName }) => cohortName}
      under={<p className="second">{note}</p>}
    />
  );
}
