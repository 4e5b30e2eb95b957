import { useQuery } from "@apollo/client/react";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { ScenariosQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { readEconomySettings } from "./economy-settings.ts";
import { PaybackTabs } from "./payback-tabs.tsx";
import { SaveScenarioDialog } from "./save-scenario-dialog.tsx";
import { ScenarioComparison } from "./scenario-comparison.tsx";
import { setsOf } from "./scenario-content.ts";
import { scenariosQuery } from "./scenario-documents.ts";
import { ScenarioTable } from "./scenario-table.tsx";
import { useAddressPart } from "./use-register.ts";

/** Named sets of assumptions, and up to four of them side by side. */
export function ScenariosPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(scenariosQuery, { fetchPolicy: "cache-and-network" });
  return (
    <Page
      title={t("scenarios.title")}
      second={t("scenarios.second")}
      tabs={<PaybackTabs />}
      actions={data && <NewScenario data={data} />}
    >
      {!data && error && (
        <Failed error={error} title={t("scenarios.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && <ScenariosView data={data} />}
    </Page>
  );
}

/** As many as stand side by side. */
const most = 4;

function ScenariosView({ data }: { data: ScenariosQuery }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asked, setAsked] = useAddressPart("with");
  const { scenarios } = data;
  // The address follows a moment later, and two presses within it are two choices.
  const [ids, setIds] = useState(
    () => asked?.split(",") ?? scenarios.slice(0, most).map(({ id }) => id),
  );
  const chosen = scenarios.filter(({ id }) => ids.includes(id)).slice(0, most);

  function choose(id: string, isChosen: boolean) {
    const others = chosen.map((it) => it.id).filter((it) => it !== id);
    if (isChosen && others.length === most) return toast({ message: t("scenarios.list.tooMany") });
    const next = [...others, ...(isChosen ? [id] : [])];
    setIds(next);
    setAsked(next.join(",") || nobody);
  }

  return (
    <Stack>
      <Paper flush>
        <ScenarioTable
          scenarios={scenarios}
          cohorts={data.cohorts.items}
          chosen={new Set(chosen.map(({ id }) => id))}
          onChoose={choose}
        />
      </Paper>
      {scenarios.every(({ isShipped }) => isShipped) && (
        <p className="second">{t("scenarios.list.empty")}</p>
      )}
      <ScenarioComparison basis={data} chosen={chosen} />
    </Stack>
  );
}

// Nothing chosen is not the same as nothing said: without the name the first four are shown.
const nobody = "none";

/** A scenario of what the address sets, as the calculation's own link does; of nothing otherwise. */
function NewScenario({ data }: { data: ScenariosQuery }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [saving, setSaving] = useState(false);
  const { settings } = readEconomySettings(search);
  const under = data.scenarios.find(({ id }) => id === settings.scenarioId) ?? null;
  if (!data.scenarios.some(({ can }) => can.copy)) return null;
  return (
    <>
      <Button variant="primary" icon={IconPlus} onClick={() => setSaving(true)}>
        {t("scenarios.new")}
      </Button>
      <SaveScenarioDialog
        sets={setsOf(settings, under)}
        over={null}
        opened={saving}
        onClose={() => setSaving(false)}
      />
    </>
  );
}
