import type { Oere } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import type { CohortEconomyQuery } from "../gql/graphql.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, Kroner } from "../ui/figures.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { CostKindText, timesText } from "./cost-text.tsx";
import { plainNumber } from "./numbers.ts";

export type CostTableItem = CohortEconomyQuery["cohort"]["costItems"][number];

/** The recorded costs with their sum; who pays stands where it is not the municipality alone. */
export function CostTable({ items, sum }: { items: readonly CostTableItem[]; sum: Oere }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kroner = { unit: t("ui.kroner"), align: "right" } as const;
  const kindOf = ({ kind }: CostTableItem) => t(`codes.costKind.${kind}`);
  const columns: readonly Column<CostTableItem>[] = [
    {
      key: "kind",
      head: t("payback.economy.kind"),
      cell: (cost) => <CostKindText cost={cost} />,
      sort: kindOf,
      foot: t("payback.economy.sum"),
    },
    {
      key: "incurredOn",
      head: t("payback.economy.incurredOn"),
      cell: ({ incurredOn }) => <DateText date={incurredOn} weekday={false} />,
      sort: ({ incurredOn }) => incurredOn,
    },
    {
      key: "quantity",
      head: t("payback.economy.quantity"),
      align: "right",
      cell: ({ quantity }) => plainNumber(quantity, language),
      sort: ({ quantity }) => quantity,
    },
    {
      ...kroner,
      key: "unitPrice",
      head: t("payback.economy.unitPrice"),
      cell: ({ unitPrice }) => <Kroner amount={unitPrice} decimals unit={false} />,
      sort: ({ unitPrice }) => unitPrice,
    },
    {
      ...kroner,
      key: "amount",
      head: t("payback.economy.amount"),
      cell: ({ amount }) => <Kroner amount={amount} decimals unit={false} />,
      sort: ({ amount }) => amount,
      foot: <Kroner amount={sum} decimals unit={false} />,
    },
    {
      key: "source",
      head: t("payback.economy.source"),
      cell: ({ source }) => <span className="ink2">{source}</span>,
      sort: ({ source }) => source,
    },
  ];
  return (
    <DataTable
      caption={t("payback.economy.caption")}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      phone={(item) => <PhoneRow item={item} />}
    />
  );
}

function PhoneRow({ item }: { item: CostTableItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div style={{ display: "grid", gap: 2 }}>
      <div style={{ display: "flex", justifyContent: "space-between", gap: 12 }}>
        <CostKindText cost={item} />
        <Kroner amount={item.amount} />
      </div>
      <div className="second">
        {timesText(item, language)} {t("ui.kroner")}
        {" · "}
        <DateText date={item.incurredOn} weekday={false} />
      </div>
      <div className="second">{item.source}</div>
    </div>
  );
}
