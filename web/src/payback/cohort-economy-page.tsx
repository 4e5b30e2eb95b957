import { useQuery } from "@apollo/client/react";
import { sumOere } from "@mikrolaan/shared/money";
import { IconCalculator, IconDownload, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { CohortEconomyQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { csvOf } from "../ui/csv.ts";
import { download } from "../ui/download.ts";
import { Kroner } from "../ui/figures.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { CostForm } from "./cost-form.tsx";
import { CostTable } from "./cost-table.tsx";

const economyQuery = graphql(`
  query CohortEconomy($id: ID!) {
    cohort(id: $id) {
      id
      name
      can { recordCost }
      costItems { id kind quantity unitPrice amount incurredOn source }
    }
  }
`);

type Cohort = CohortEconomyQuery["cohort"];

/** What a cohort has cost, item by item with its source, and the way to record the next. */
export function CohortEconomyPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(economyQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <Economy cohort={data.cohort} />;
  if (!error) return <Loading />;
  return (
    <Failed error={error} title={t("payback.economy.failed")} onRetry={() => void refetch()} />
  );
}

function Economy({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const phone = usePhone();
  const { costItems: items } = cohort;
  const sum = sumOere(items.map(({ amount }) => amount));
  const calculate = can.readPayback && (
    <ButtonLink to={`/payback?cohort=${cohort.id}`} icon={IconCalculator}>
      {t("payback.economy.calculate")}
    </ButtonLink>
  );
  const costs =
    items.length === 0 ? (
      <Paper>
        <Empty title={t("payback.economy.empty")} actions={calculate}>
          {t(`payback.economy.${cohort.can.recordCost ? "emptyCan" : "emptyCannot"}`)}
        </Empty>
      </Paper>
    ) : (
      <Paper
        flush
        title={t("payback.economy.costs")}
        note={
          <>
            {t("payback.economy.total")} <Kroner amount={sum} />
          </>
        }
        actions={
          <>
            <DownloadButton items={items} />
            {calculate}
          </>
        }
      >
        <CostTable items={items} sum={sum} />
      </Paper>
    );
  if (!cohort.can.recordCost) return costs;
  if (phone) {
    return (
      <Stack>
        <PhoneForm cohortId={cohort.id} />
        {costs}
      </Stack>
    );
  }
  return (
    <Columns split="8-4">
      {costs}
      <CostForm cohortId={cohort.id} />
    </Columns>
  );
}

/** A phone shows the costs first; the form comes when asked for. */
function PhoneForm({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  // Null until it was first opened: only a button that comes back takes the focus.
  const [open, setOpen] = useState<boolean | null>(null);
  if (open) return <CostForm cohortId={cohortId} arrived onCancel={() => setOpen(false)} />;
  return (
    <Button
      wide
      variant="primary"
      icon={IconPlus}
      autoFocus={open === false}
      onClick={() => setOpen(true)}
    >
      {t("payback.economy.record")}
    </Button>
  );
}

function DownloadButton({ items }: { items: Cohort["costItems"] }) {
  const { t } = useTranslation();
  function save() {
    const columns = ["incurredOn", "kind", "quantity", "unitPrice", "amount", "source"] as const;
    const head = columns.map((key) => t(`payback.economy.${key}`));
    const rows = items.map((item) => [
      item.incurredOn,
      t(`codes.costKind.${item.kind}`),
      item.quantity,
      item.unitPrice / 100,
      item.amount / 100,
      item.source,
    ]);
    const file = `${t("payback.economy.file")}.csv`;
    download(file, "text/csv;charset=utf-8", csvOf([head, ...rows]));
  }
  return (
    <Button icon={IconDownload} onClick={save}>
      {t("payback.economy.download")}
    </Button>
  );
}
