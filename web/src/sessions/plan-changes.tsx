import { useApolloClient, useQuery } from "@apollo/client/react";
import { type PlanChangeKind, planChangeKinds } from "@mikrolaan/shared/cohorts";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { instantText } from "../ui/clock.ts";
import { csvOf } from "../ui/csv.ts";
import { Dialog } from "../ui/dialog.tsx";
import { download } from "../ui/download.ts";
import { everyItem } from "../ui/every-item.ts";
import { FilterSelect, Filters } from "../ui/filters.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { PlanChangeRow } from "./plan-change-row.tsx";
import styles from "./plan-dialogs.module.css";
import { type PlanChange, useChangeText } from "./use-change-text.ts";

const changesQuery = graphql(`
  query PlanChanges($cohortId: ID!, $of: PlanChangeKind, $first: Int! = 20, $after: String) {
    planChanges(cohortId: $cohortId, kind: $of, first: $first, after: $after) {
      total
      endCursor
      items { id ...PlanChangeRow_PlanChange @unmask }
    }
  }
`);

type PlanChangesProps = {
  readonly cohortId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Who changed the plan, when and what, the latest first, each with its way back. */
export function PlanChanges({ cohortId, opened, onClose }: PlanChangesProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("sessions.plan.changes.title")} opened={opened} onClose={onClose} size="lg">
      <Changes cohortId={cohortId} />
    </Dialog>
  );
}

function Changes({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<PlanChangeKind | null>(null);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(changesQuery, {
    variables: { cohortId, of: kind },
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.planChanges;
  if (!page) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.plan.changes.failed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const { items, total, endCursor } = page;
  if (total === 0 && kind === null) {
    return (
      <Empty small title={t("sessions.plan.changes.none")}>
        {t("sessions.plan.changes.noneWords")}
      </Empty>
    );
  }
  return (
    <>
      <Filters>
        <FilterSelect
          label={t("sessions.plan.changes.kind")}
          all={t("sessions.plan.changes.all")}
          options={planChangeKinds.map((value) => ({
            value,
            label: t(`sessions.plan.changes.kinds.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <DownloadChanges cohortId={cohortId} kind={kind} />
      </Filters>
      <ol className={styles.changes}>
        {items.map((change) => (
          <PlanChangeRow key={change.id} change={change} />
        ))}
      </ol>
      {total === 0 && <p>{t("sessions.plan.changes.noneOfKind")}</p>}
      <Pager
        shown={items.length}
        total={total}
        waiting={loading}
        onMore={() => void fetchMore({ variables: { after: endCursor } })}
      />
    </>
  );
}

const largestPage = 100;

/** All changes of a kind as a file, however many pages they are. */
function DownloadChanges({ cohortId, kind }: { cohortId: string; kind: PlanChangeKind | null }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const language = useLanguage();
  const text = useChangeText();

  async function everyChange(): Promise<readonly PlanChange[]> {
    return everyItem(async (after) => {
      const { data } = await client.query({
        query: changesQuery,
        variables: { cohortId, of: kind, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      return data?.planChanges;
    });
  }

  async function save() {
    const at = (instant: string | null) => instant && instantText(instant, language);
    const head = ["when", "who", "what", "undoneColumn"] as const;
    const rows = (await everyChange()).map((it) => [
      at(it.changedAt),
      it.changedBy,
      text(it),
      it.undoneBy && `${it.undoneBy}, ${at(it.undoneAt)}`,
    ]);
    download(
      `${t("sessions.plan.changes.title")}.csv`,
      "text/csv;charset=utf-8",
      csvOf([head.map((name) => t(`sessions.plan.changes.${name}`)), ...rows]),
    );
  }

  return (
    <Button icon={IconDownload} onClick={() => void save()}>
      {t("sessions.plan.changes.download")}
    </Button>
  );
}
