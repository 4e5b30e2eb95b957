import { skipToken, useQuery } from "@apollo/client/react";
import { type PlainDate, weekdayOf } from "@mikrolaan/shared/calendar";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import styles from "./new-cohort.module.css";
import { NewCohortForm } from "./new-cohort-form.tsx";
import { PreviewDays } from "./preview-days.tsx";
import { PreviewPhases } from "./preview-phases.tsx";
import type { Wizard } from "./use-wizard.ts";

const planPreviewQuery = graphql(`
  query PlanPreview($startsOn: PlainDate!, $templateId: ID) {
    planPreview(startsOn: $startsOn, templateId: $templateId) {
      startsOn
      phases { ...PreviewPhases_Phase @unmask }
      sessions { ...PreviewDays_Session @unmask }
    }
  }
`);

type Start = { readonly startsOn: PlainDate | null; readonly templateId: string | null };

type WizardBasisProps = {
  readonly wizard: Wizard;
  readonly choices: WizardChoicesQuery | undefined;
};

/** Four inputs at the left, and beside them the plan they give, before anything is saved. */
export function WizardBasis({ wizard, choices }: WizardBasisProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const basis = wizard.draft?.basis ?? null;
  const [start, setStart] = useState<Start>({
    startsOn: basis?.startsOn ?? null,
    templateId: basis?.templateId ?? null,
  });
  async function cancel() {
    wizard.forget();
    await navigate("/cohorts");
  }
  const change = useCallback((next: Start) => setStart(next), []);
  return (
    <Columns split="4-8">
      <div className={styles.stays}>
        <Paper title={t("cohorts.new.basis")}>
          <NewCohortForm
            basis={basis}
            names={choices?.cohorts.items.map(({ name }) => name) ?? []}
            templates={choices?.templates.filter((it) => !it.isShipped && !it.retired) ?? []}
            onChange={change}
            onDone={wizard.begin}
            onCancel={() => void cancel()}
          />
        </Paper>
      </div>
      <Preview {...start} />
    </Columns>
  );
}

function Preview({ startsOn, templateId }: Start) {
  const { t } = useTranslation();
  const monday = startsOn && weekdayOf(startsOn) === 1 ? startsOn : null;
  const { data, error, refetch } = useQuery(
    planPreviewQuery,
    monday ? { variables: { startsOn: monday, templateId } } : skipToken,
  );
  if (!monday) {
    return (
      <Paper>
        <Empty small title={t("cohorts.new.previewNone")}>
          {t("cohorts.new.previewNoneWords")}
        </Empty>
      </Paper>
    );
  }
  if (error) {
    const title = t("cohorts.new.previewFailed");
    return <Failed error={error} title={title} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading />;
  return (
    <Stack>
      <PreviewDays startsOn={monday} sessions={data.planPreview.sessions} />
      <PreviewPhases startsOn={monday} phases={data.planPreview.phases} />
    </Stack>
  );
}
