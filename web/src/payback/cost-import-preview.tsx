import { sumOere } from "@mikrolaan/shared/money";
import type { CostsTrial, PlannedCost } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import type { Column } from "../ui/data-table.tsx";
import { DateText, Kroner } from "../ui/figures.tsx";
import styles from "../ui/sheet.module.css";
import { LongTable, SheetLead, useRowNumber, WrongRows } from "../ui/sheet-preview.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { CostKindText, timesText } from "./cost-text.tsx";
import { kronerNumber } from "./numbers.ts";

/** What a sheet of costs says: what would be saved, what is there already, and what cannot be read. */
export function CostImportPreview({ trial }: { trial: CostsTrial }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const added = trial.rows.filter(({ isKnown }) => !isKnown);
  const amount = sumOere(added.map((it) => it.amount));
  const lead = t("payback.economy.import.lead", {
    count: added.length,
    amount: `${kronerNumber(amount / 100, language)} ${t("ui.kroner")}`,
  });
  return (
    <>
      <SheetLead trial={trial} lead={added.length > 0 ? lead : null} />
      <WrongRows
        problems={trial.problems}
        heads={trial.heads}
        sentence={({ code }) => t(`payback.economy.import.problemOf.${code}`)}
      />
      <Planned rows={trial.rows} />
    </>
  );
}

function Planned({ rows }: { rows: readonly PlannedCost[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = useRowNumber<PlannedCost>();
  if (rows.length === 0) return null;
  const columns: Column<PlannedCost>[] = [
    number,
    { key: "state", head: t("payback.economy.import.state"), cell: (row) => <State row={row} /> },
    {
      key: "date",
      head: t("payback.economy.incurredOn"),
      cell: ({ incurredOn }) => <DateText date={incurredOn} weekday={false} week={false} />,
    },
    {
      key: "kind",
      head: t("payback.economy.kind"),
      cell: (cost) => <CostKindText cost={cost} />,
    },
    {
      ...{ key: "times", head: t("payback.economy.import.times"), align: "right" },
      unit: t("ui.kroner"),
      cell: (cost) => <span className="nowrap">{timesText(cost, language)}</span>,
    },
    {
      ...{ key: "amount", head: t("payback.economy.amount"), align: "right" },
      unit: t("ui.kroner"),
      cell: ({ amount }) => <Kroner amount={amount} decimals unit={false} />,
    },
    {
      ...{ key: "source", head: t("payback.economy.source"), width: "11rem" },
      cell: ({ source }) => <bdi className={styles.said}>{source}</bdi>,
    },
  ];
  return (
    <LongTable
      caption={t("payback.economy.import.rows")}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
      phone={(cost) => <PhoneRow cost={cost} />}
    />
  );
}

function State({ row: { isKnown } }: { row: PlannedCost }) {
  const { t } = useTranslation();
  return (
    <span className={isKnown ? "ink3" : "strong"}>
      {t(`payback.economy.import.${isKnown ? "known" : "new"}`)}
    </span>
  );
}

function PhoneRow({ cost }: { cost: PlannedCost }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div style={{ display: "grid", gap: 2 }}>
      <div style={{ display: "flex", justifyContent: "space-between", gap: 12 }}>
        <CostKindText cost={cost} />
        <Kroner amount={cost.amount} decimals />
      </div>
      <div className="second">
        {timesText(cost, language)} {t("ui.kroner")}
        {" \u00b7 "}
        <DateText date={cost.incurredOn} weekday={false} week={false} />
      </div>
      <div className="second">
        <bdi className={styles.said}>{cost.source}</bdi>
      </div>
      <div className="second">
        {t("ui.sheet.row")} {cost.row}: <State row={cost} />
      </div>
    </div>
  );
}
