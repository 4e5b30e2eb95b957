import { formatDate } from "@mikrolaan/shared/calendar";
import type { Economy } from "@mikrolaan/shared/payback";
import { IconCalculator, IconPrinter } from "@tabler/icons-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Interval, Page, Stack } from "../ui/page.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { plainRows } from "../ui/xlsx.ts";
import { assumptionSheet } from "./assumption-sheet.ts";
import { scenarioName } from "./assumption-text.ts";
import { CostPaper } from "./cost-paper.tsx";
import {
  type EconomyBasis,
  type EconomyModel,
  frozenModelInput,
  outcomeOf,
} from "./economy-model.ts";
import { writeEconomySettings } from "./economy-settings.ts";
import { economyWorkbook } from "./economy-workbook.ts";
import { answerOf } from "./explorer-text.ts";
import { flowRowsAt } from "./flow-rows.ts";
import { flowTable } from "./flow-table.ts";
import { NetPaper } from "./net-paper.tsx";
import { PayerPaper } from "./payer-paper.tsx";
import styles from "./report.module.css";
import { ReportAssumptions } from "./report-assumptions.tsx";
import { ReportCaveats } from "./report-caveats.tsx";
import { ReportOutcomes } from "./report-outcomes.tsx";
import { ReportUncertainty } from "./report-uncertainty.tsx";
import { recoveredSentence, reportLineOf } from "./second-line.ts";
import { useUncertainty } from "./use-uncertainty.ts";

type ReportViewProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly children: ReactNode;
};

/** The report as it is printed; what can only be pressed is not on the paper. */
export function ReportView({ basis, model, economy, children }: ReportViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const voice = { t, language };
  const uncertainty = useUncertainty(model);
  const frozen = useFrozen(basis, model);
  const { municipality, today } = useViewer();
  const { cohort, scenario, values } = model;
  const { sentence, aside } = answerOf(model, voice, uncertainty.figures?.range);
  const head = {
    ...{ municipality: municipality.name, today, conclusion: sentence },
    cohort: cohort?.name ?? t("payback.rows.illustrative", { count: values.participants }),
    scenario: scenario ? scenarioName(scenario, voice) : t("payback.report.asRegistered"),
  };
  const file = () => ({
    name: t("payback.report.file"),
    rows: plainRows(
      flowTable(model.input, flowRowsAt(model.input, economy.flows, cohort, {}), voice),
    ),
    notes: [
      [sentence, recoveredSentence(model, voice)],
      ...plainRows(assumptionSheet(basis, model, voice).sheet.rows),
    ],
    workbook: economyWorkbook(basis, model, economy, head, voice),
  });
  return (
    <Page
      width="narrow"
      title={t("payback.report.title")}
      kicker={
        <>
          <span>{head.cohort}</span>
          <span>{head.scenario}</span>
          <span>
            {t("payback.report.made", {
              date: formatDate(today, language),
              municipality: municipality.name,
            })}
          </span>
        </>
      }
      answer={
        <>
          {sentence} {aside && <Interval>({aside})</Interval>}
        </>
      }
      second={reportLineOf(model, voice)}
    >
      <div className={styles.report} data-print="standing">
        <Stack busy={uncertainty.busy}>
          <div className={classNames(styles.tools, "no-print")}>
            <BackLink model={model} />
            <DownloadMenu file={file} />
            <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
              {t("payback.report.print")}
            </Button>
          </div>
          {children}
          <NetPaper
            basis={basis}
            model={model}
            beside={{ before: null, frozen, figures: uncertainty.figures }}
            voice={voice}
          />
          <div className={styles.pair}>
            <PayerPaper basis={basis} model={model} economy={economy} voice={voice} />
            <CostPaper basis={basis} model={model} economy={economy} voice={voice} />
          </div>
          <ReportOutcomes model={model} />
          <ReportUncertainty model={model} uncertainty={uncertainty} voice={voice} />
          <ReportCaveats model={model} voice={voice} />
          <ReportAssumptions model={model} voice={voice} />
        </Stack>
      </div>
    </Page>
  );
}

/** What was expected on the day the cohort began, where it can still be reckoned. */
function useFrozen(basis: EconomyBasis, { cohort }: EconomyModel): Economy | null {
  const { today } = useViewer();
  return useMemo(() => {
    const input = cohort && frozenModelInput(basis, cohort, today);
    const outcome = input && outcomeOf(input);
    return outcome?.kind === "economy" ? outcome.economy : null;
  }, [basis, cohort, today]);
}

function BackLink({ model: { settings } }: { model: EconomyModel }) {
  const search = writeEconomySettings(new URLSearchParams(), settings);
  return (
    <ButtonLink to={`/payback?${search}`} icon={IconCalculator}>
      {useTranslation().t("payback.report.back")}
    </ButtonLink>
  );
}
