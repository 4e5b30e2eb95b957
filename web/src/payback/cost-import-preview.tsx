import { sumOere } from "@mikrolaan/shared/money";
import type { CostsTrial, PlannedCost } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import type { Column } from "../ui/data-table.tsx";
import { DateText, Kroner } from "../ui/figures.tsx";
import styles from "../ui/sheet.module.css";
import { LongTable, SheetLead, useRowNumber, WrongRows } from "../ui/sheet-preview.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { kronerNumber, plainNumber } from "./numbers.ts";

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
    {
      key: "state",
      head: t("payback.economy.import.state"),
      cell: ({ isKnown }) => (
        <span className={isKnown ? "ink3" : "strong"}>
          {t(`payback.economy.import.${isKnown ? "known" : "new"}`)}
        </span>
      ),
    },
    {
      key: "date",
      head: t("payback.economy.incurredOn"),
      cell: ({ incurredOn }) => <DateText date={incurredOn} weekday={false} week={false} />,
    },
    {
      key: "kind",
      head: t("payback.economy.kind"),
      cell: ({ kind }) => t(`codes.costKind.${kind}`),
    },
    {
      ...{ key: "quantity", head: t("payback.economy.quantity"), align: "right" },
      cell: ({ quantity }) => plainNumber(quantity, language),
    },
    {
      ...{ key: "unitPrice", head: t("payback.economy.unitPrice"), align: "right" },
      unit: t("ui.kroner"),
      cell: ({ unitPrice }) => <Kroner amount={unitPrice} decimals unit={false} />,
    },
    {
      ...{ key: "amount", head: t("payback.economy.amount"), align: "right" },
      unit: t("ui.kroner"),
      cell: ({ amount }) => <Kroner amount={amount} decimals unit={false} />,
    },
    {
      key: "payer",
      head: t("payback.economy.payer"),
      cell: ({ payer }) => t(`payback.payer.${payer}`),
    },
    {
      key: "source",
      head: t("payback.economy.source"),
      cell: ({ source }) => <bdi className={styles.said}>{source}</bdi>,
    },
  ];
  return (
    <LongTable
      caption={t("payback.economy.import.rows")}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
    />
  );
}
