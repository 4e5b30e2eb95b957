import { formatKroner } from "@mikrolaan/shared/money";
import type { Economy, EconomyInput } from "@mikrolaan/shared/payback";
import { IconCalculator, IconFileText } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Notice } from "../ui/states.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { plainRows } from "../ui/xlsx.ts";
import { assumptionSheet } from "./assumption-sheet.ts";
import {
  type EconomyBasis,
  type EconomyModel,
  frozenModelInput,
  outcomeOf,
} from "./economy-model.ts";
import { EconomyProblems } from "./economy-problems.tsx";
import { writeEconomySettings } from "./economy-settings.ts";
import { flowRowsAt, sumOfRows } from "./flow-rows.ts";
import { flowTable } from "./flow-table.ts";
import { whatText, whenText } from "./flow-texts.ts";
import type { RowsPoint } from "./rows-address.ts";
import { RowsFilters, sortedRows, useRowsOrder } from "./rows-filters.tsx";
import { RowsTable } from "./rows-table.tsx";

type RowsViewProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly passedOver: readonly string[];
  readonly point: RowsPoint;
};

const pageSize = 50;

/** The figure as a sentence, and under it every row of it. */
export function RowsView({ basis, model, passedOver, point }: RowsViewProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { cohort } = model;
  const isFrozen = point.plan === "FROZEN";
  const input = useMemo(
    () => (isFrozen ? cohort && frozenModelInput(basis, cohort, today) : model.input),
    [isFrozen, basis, cohort, model, today],
  );
  const outcome = useMemo(
    () => (isFrozen ? input && outcomeOf(input) : model.outcome),
    [isFrozen, input, model],
  );
  const passed = passedOver.length > 0 && (
    <Notice>{t("payback.passedOver", { names: passedOver.join(", ") })}</Notice>
  );
  if (input && outcome?.kind === "economy") {
    return (
      <Rows basis={basis} model={model} input={input} economy={outcome.economy} point={point}>
        {passed}
      </Rows>
    );
  }
  return (
    <Page title={t("payback.rows.title")} kicker={<Kicker model={model} point={point} />}>
      {passed}
      {outcome && outcome.kind !== "economy" ? (
        <EconomyProblems outcome={outcome} />
      ) : (
        <Empty title={t("payback.rows.noFrozen")} />
      )}
    </Page>
  );
}

type RowsProps = Omit<RowsViewProps, "passedOver"> & {
  readonly input: EconomyInput;
  readonly economy: Economy;
  readonly children: ReactNode;
};

function Rows({ basis, model, input, economy, point, children }: RowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const voice = { t, language };
  const [order] = useRowsOrder();
  const [pages, setPages] = useState(1);
  const rows = useMemo(
    () => flowRowsAt(input, economy.flows, model.cohort, point),
    [input, economy, model.cohort, point],
  );
  const sorted = useMemo(() => sortedRows(rows, order, voice), [rows, order, language]);
  const shown = sorted.slice(0, pages * pageSize);
  const sum = sumOfRows(rows);
  const recorded = rows.filter((row) => row.basis === "RECORDED").length;
  const answer = t("payback.rows.answer", {
    what: whatText(point, voice),
    payer: point.payer ? t(`payback.rows.payers.${point.payer}`) : t("payback.rows.all"),
    when: whenText(point, input, voice),
    sum: `${formatKroner(sum, language, { decimals: true })}\u00a0${t("ui.kroner")}`,
  });
  const file = () => ({
    name: t("payback.rows.file"),
    rows: plainRows(flowTable(input, sorted, voice)),
    notes: [[answer], ...plainRows(assumptionSheet(basis, model, voice).sheet.rows)],
  });
  return (
    <Page
      title={t("payback.rows.title")}
      kicker={<Kicker model={model} point={point} />}
      answer={answer}
      second={t("payback.rows.second", {
        count: rows.length,
        recorded,
        assumed: rows.length - recorded,
      })}
      actions={<Actions model={model} />}
    >
      <Stack>
        {children}
        <RowsFilters point={point} onChange={() => setPages(1)} />
        {rows.length === 0 ? (
          <Paper>
            <Empty title={t("payback.rows.none")}>{t("payback.rows.noneWords")}</Empty>
          </Paper>
        ) : (
          <Paper flush title={t("payback.rows.caption")} actions={<DownloadMenu file={file} />}>
            <RowsTable
              rows={shown}
              count={rows.length}
              sum={sum}
              values={input.values}
              cohortId={model.cohort?.id ?? ""}
            />
            <Pager shown={shown.length} total={rows.length} onMore={() => setPages(pages + 1)} />
          </Paper>
        )}
      </Stack>
    </Page>
  );
}

function Kicker({ model, point }: { model: EconomyModel; point: RowsPoint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cohort, scenario, values } = model;
  return (
    <>
      <span>{cohort?.name ?? t("payback.rows.illustrative", { count: values.participants })}</span>
      {scenario && <span>{language === "en" ? scenario.nameEnglish : scenario.name}</span>}
      {point.plan === "FROZEN" && (
        <StatusWord status="neutral" tag icon={null}>
          {t("payback.rows.frozen")}
        </StatusWord>
      )}
    </>
  );
}

function Actions({ model: { settings } }: { model: EconomyModel }) {
  const { t } = useTranslation();
  const search = writeEconomySettings(new URLSearchParams(), settings);
  return (
    <>
      <ButtonLink to={`/payback?${search}`} icon={IconCalculator}>
        {t("payback.rows.back")}
      </ButtonLink>
      <ButtonLink to={`/payback/report?${search}`} icon={IconFileText}>
        {t("payback.rows.report")}
      </ButtonLink>
    </>
  );
}
