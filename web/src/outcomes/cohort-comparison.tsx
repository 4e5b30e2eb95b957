import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OutcomeFilterInput, OutcomesViewQuery } from "../gql/graphql.ts";
import { everyItem } from "../ui/every-item.ts";
import { Pager } from "../ui/pager.tsx";
import { TablePaper } from "../ui/table-paper.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { FileNotes } from "./basis-notes.ts";
import { cohortColumns } from "./cohort-columns.tsx";
import { moreCohortsQuery } from "./outcomes-query.ts";

type CohortComparisonProps = {
  readonly cohorts: OutcomesViewQuery["outcomeCohorts"];
  readonly filter: OutcomeFilterInput;
  /** What the figures rest on, for their file. */
  readonly basis: FileNotes;
  readonly onMore: (after: string | null) => Promise<unknown>;
};

const largestPage = 100;

/** Cohort beside cohort with plan and result; the file has them all, however many are shown. */
export function CohortComparison({ cohorts, filter, basis, onMore }: CohortComparisonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const [waiting, setWaiting] = useState(false);
  const { items, total, endCursor = null } = cohorts;

  async function more() {
    setWaiting(true);
    try {
      await onMore(endCursor);
    } finally {
      setWaiting(false);
    }
  }

  const everyCohort = () =>
    everyItem(async (after) => {
      const { data } = await client.query({
        query: moreCohortsQuery,
        variables: { filter, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      return data?.outcomeCohorts;
    });

  return (
    <TablePaper
      title={t("outcomes.figures.cohorts.title")}
      note={t("outcomes.figures.cohorts.note")}
      file={t("outcomes.figures.files.cohorts")}
      fileRows={everyCohort}
      fileNotes={() => [[t("outcomes.figures.second")], ...basis]}
      columns={cohortColumns(t, language)}
      rows={items}
      rowKey={({ id }) => id}
    >
      <Pager shown={items.length} total={total} waiting={waiting} onMore={() => void more()} />
    </TablePaper>
  );
}
