import { useApolloClient, useQuery } from "@apollo/client/react";
import type { OutcomeFigure } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { FigureRowsQueryVariables, OutcomeFilterInput } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { everyItem } from "../ui/every-item.ts";
import { figureRows, shownColumns } from "../ui/figure-columns.ts";
import { Pager } from "../ui/pager.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { basisNotes } from "./basis-notes.ts";
import { figureRowColumns, numbered } from "./figure-row-columns.tsx";
import styles from "./figures.module.css";
import { useFigureName } from "./use-figure-name.ts";
import { type Opened, useChosen, useOpened } from "./use-outcome-address.ts";

const figureRowsQuery = graphql(`
  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $first: Int! = 50, $after: String) {
    outcomeRows(filter: $filter, figure: $figure, first: $first, after: $after) {
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
  const language = useLanguage();
  const asked = {
    filter: { ...filter, cohortId: opened.of ?? filter.cohortId ?? null },
    figure: opened.figure,
  };
  const { data, error, loading, refetch, fetchMore } = useQuery(figureRowsQuery, {
    variables: asked,
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
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
  const note = can.readParticipants
    ? t("home.cohort.people", { count: total })
    : t("outcomes.figures.rows.noNames", { count: total });
  return (
    <>
      <div className={styles.rowsHead}>
        <p role="status">{note}</p>
        <RowsDownload asked={asked} figure={opened.figure} note={note} />
      </div>
      <DataTable
        caption={t("outcomes.figures.rows.caption")}
        columns={shownColumns(figureRowColumns(t, language))}
        rows={numbered(items)}
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

type RowsDownloadProps = {
  readonly asked: Pick<FigureRowsQueryVariables, "filter" | "figure">;
  readonly figure: OutcomeFigure;
  readonly note: string;
};

const largestPage = 100;

/** All the rows behind the figure as a file, as whoever asks may see them. */
function RowsDownload({ asked, figure, note }: RowsDownloadProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const language = useLanguage();
  const client = useApolloClient();
  const nameOf = useFigureName();
  const { referralSource, benefitType } = useChosen();

  async function file() {
    const items = await everyItem(async (after) => {
      const { data } = await client.query({
        query: figureRowsQuery,
        variables: { ...asked, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      return data?.outcomeRows;
    });
    const { cohortId, asOf } = asked.filter;
    const cohort = (cohortId && items[0]?.cohortName) || null;
    return {
      name: t("outcomes.figures.files.rows"),
      rows: figureRows(figureRowColumns(t, language), numbered(items)),
      notes: [
        ...[nameOf(figure), note, t("outcomes.figures.second")].map((line) => [line]),
        ...basisNotes(t, { asOf: asOf ?? today, cohort, referralSource, benefitType }),
      ],
    };
  }

  return <DownloadMenu size="small" file={file} />;
}
