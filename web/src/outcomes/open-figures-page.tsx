import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { dots } from "@mikrolaan/shared/outcomes";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OpenFiguresQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { csvOf } from "../ui/csv.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { download } from "../ui/download.ts";
import { Page, Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";

const openFiguresQuery = graphql(`
  query OpenFigures {
    openFigures { asOf totals total rows { cohortName counts total } }
  }
`);

type Row = OpenFiguresQuery["openFigures"]["rows"][number];

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
      actions={figures && figures.rows.length > 0 && <DownloadButton figures={figures} />}
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

function Table({ figures: { rows, totals, total } }: FiguresProps) {
  const { t } = useTranslation();
  const shown = (count: number | null | undefined) =>
    count ?? <span className="ink3">{t("outcomes.figures.open.hidden")}</span>;
  const columns: readonly Column<Row>[] = [
    {
      key: "cohort",
      head: t("outcomes.figures.open.cohort"),
      cell: ({ cohortName }) => cohortName,
      foot: t("outcomes.figures.open.total"),
    },
    ...dots.map((dot, at) => ({
      key: dot,
      head: t(`outcomes.figures.dot.${dot}`),
      align: "right" as const,
      cell: ({ counts }: Row) => shown(counts[at]),
      foot: shown(totals[at]),
    })),
    {
      key: "total",
      head: t("outcomes.figures.open.total"),
      align: "right",
      cell: (row) => shown(row.total),
      foot: shown(total),
    },
  ];
  return (
    <Paper flush>
      <DataTable
        caption={t("outcomes.figures.open.caption")}
        columns={columns}
        rows={rows}
        rowKey={({ cohortName }) => cohortName}
      />
      <p className="second" style={{ padding: "12px 20px 16px" }}>
        {t("outcomes.figures.open.note")}
      </p>
    </Paper>
  );
}

function DownloadButton({ figures: { asOf, rows, totals, total } }: FiguresProps) {
  const { t } = useTranslation();
  function save() {
    const hidden = t("outcomes.figures.open.hidden");
    const sum = t("outcomes.figures.open.total");
    const head = [
      t("outcomes.figures.open.cohort"),
      ...dots.map((dot) => t(`outcomes.figures.dot.${dot}`)),
      sum,
    ];
    const lines = [...rows, { cohortName: sum, counts: totals, total }].map((row) => [
      row.cohortName,
      ...[...row.counts, row.total ?? null].map((count) => count ?? hidden),
    ]);
    const file = `${t("outcomes.figures.open.file")}-${asOf}.csv`;
    const note = [[], [t("outcomes.figures.open.note")]];
    download(file, "text/csv;charset=utf-8", csvOf([head, ...lines, ...note]));
  }
  return (
    <Button icon={IconDownload} onClick={save}>
      {t("outcomes.figures.open.download")}
    </Button>
  );
}
