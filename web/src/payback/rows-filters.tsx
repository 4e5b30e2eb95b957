import { flowItems, payers } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { FilterSelect, Filters } from "../ui/filters.tsx";
import { stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { FlowRow } from "./flow-rows.ts";
import { itemText } from "./flow-texts.ts";
import type { RowsPoint } from "./rows-address.ts";
import type { Voice } from "./voice.ts";

const orders = ["month", "amount", "item"] as const;

export type RowsOrder = (typeof orders)[number];

/** How the rows are ordered, kept in the address. */
export function useRowsOrder(): [RowsOrder, (order: RowsOrder | null) => void] {
  const [search] = useSearchParams();
  const set = useParameter();
  const order = orders.find((it) => it === search.get("sort")) ?? "month";
  return [order, (next) => set("sort", next === "month" ? null : next)];
}

/** All rows in an order, before the first of them are shown. */
export function sortedRows(
  rows: readonly FlowRow[],
  order: RowsOrder,
  voice: Voice,
): readonly FlowRow[] {
  if (order === "month") return rows;
  if (order === "amount") {
    return rows.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  }
  const collator = new Intl.Collator(voice.language);
  return rows.toSorted((a, b) =>
    collator.compare(itemText(a.item, voice), itemText(b.item, voice)),
  );
}

type RowsFiltersProps = { readonly point: RowsPoint; readonly onChange: () => void };

/** Whose money, what for, and whether it happened: each narrows the figure and its rows alike. */
export function RowsFilters({ point, onChange }: RowsFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const set = useParameter();
  const [order, setOrder] = useRowsOrder();
  const choose = (name: string) => (value: string | null) => {
    set(name, value);
    onChange();
  };
  return (
    <Filters>
      <FilterSelect
        label={t("payback.rows.payer")}
        all={t("payback.rows.filter.payer")}
        value={point.payer ?? null}
        options={payers.map((value) => ({ value, label: t(`payback.report.${value}`) }))}
        onChange={choose("payer")}
      />
      <FilterSelect
        label={t("payback.rows.item")}
        all={t("payback.rows.filter.item")}
        value={point.item ?? null}
        options={flowItems.map((value) => ({ value, label: itemText(value, { t, language }) }))}
        onChange={choose("item")}
      />
      <FilterSelect
        label={t("payback.rows.basis")}
        all={t("payback.rows.filter.basis")}
        value={point.basis ?? null}
        options={bases.map((value) => ({ value, label: t(`payback.rows.bases.${value}`) }))}
        onChange={choose("basis")}
      />
      <FilterSelect
        label={t("payback.rows.sort")}
        all={t("payback.rows.sortBy.month")}
        value={order === "month" ? null : order}
        options={others.map((value) => ({ value, label: t(`payback.rows.sortBy.${value}`) }))}
        onChange={setOrder}
      />
    </Filters>
  );
}

const bases = ["RECORDED", "ASSUMED"] as const;
const others = ["amount", "item"] as const;

function useParameter(): (name: string, value: string | null) => void {
  const [, setSearch] = useSearchParams();
  return (name, value) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
}
