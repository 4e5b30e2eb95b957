import { useQuery } from "@apollo/client/react";
import { sumOere } from "@mikrolaan/shared/money";
import { IconCalculator, IconPlus, IconTable } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { CohortEconomyQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Kroner } from "../ui/figures.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { CostDownload } from "./cost-download.tsx";
import { CostForm } from "./cost-form.tsx";
import { CostImport } from "./cost-import.tsx";
import { CostLog } from "./cost-log.tsx";
import { CostTable } from "./cost-table.tsx";

const economyQuery = graphql(`
  query CohortEconomy($id: ID!) {
    cohort(id: $id) {
      id
      name
      can { recordCost }
      costItems { id kind quantity unitPrice amount payer incurredOn source }
      costSaves { id ...CostLog_CostSave @unmask }
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
  // Beside the page and not in it: a phone that is turned lays the page out anew, and keeps what was pasted.
  const [pasting, setPasting] = useState(false);
  const { id, can } = cohort;
  return (
    <>
      <Layout cohort={cohort} onPaste={() => setPasting(true)} />
      {can.recordCost && (
        <CostImport cohortId={id} opened={pasting} onClose={() => setPasting(false)} />
      )}
    </>
  );
}

type PartProps = { readonly cohort: Cohort; readonly onPaste: () => void };

function Layout({ cohort, onPaste }: PartProps) {
  const phone = usePhone();
  const main = (
    <Stack>
      <Costs cohort={cohort} onPaste={onPaste} />
      <CostLog saves={cohort.costSaves} />
    </Stack>
  );
  if (!cohort.can.recordCost) return main;
  if (phone) {
    return (
      <Stack>
        <PhoneForm cohortId={cohort.id} />
        {main}
      </Stack>
    );
  }
  return (
    <Columns split="8-4">
      {main}
      <CostForm cohortId={cohort.id} />
    </Columns>
  );
}

function Costs({ cohort, onPaste }: PartProps) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { id, name, costItems: items } = cohort;
  const sum = sumOere(items.map(({ amount }) => amount));
  const actions = (
    <>
      {cohort.can.recordCost && (
        <Button icon={IconTable} onClick={onPaste}>
          {t("ui.sheet.button")}
        </Button>
      )}
      {items.length > 0 && <CostDownload cohortName={name} items={items} />}
      {can.readPayback && (
        <ButtonLink to={`/payback?cohort=${id}`} icon={IconCalculator}>
          {t("payback.economy.calculate")}
        </ButtonLink>
      )}
    </>
  );
  if (items.length === 0) {
    return (
      <Paper>
        <Empty title={t("payback.economy.empty")} actions={actions}>
          {t(`payback.economy.${cohort.can.recordCost ? "emptyCan" : "emptyCannot"}`)}
        </Empty>
      </Paper>
    );
  }
  return (
    <Paper
      flush
      title={t("payback.economy.costs")}
      note={
        <>
          {t("payback.economy.total")} <Kroner amount={sum} />
        </>
      }
      actions={actions}
    >
      <CostTable items={items} sum={sum} />
    </Paper>
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
