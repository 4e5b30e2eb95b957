import { formatNumber, kronerOf, type Oere, oere } from "@mikrolaan/shared/money";
import {
  type CashFlow,
  costKinds,
  type Economy,
  type FlowItem,
  flowItemOf,
  flowItems,
  flowSideOf,
} from "@mikrolaan/shared/payback";
import { Link } from "react-router";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { TablePaper } from "../ui/table-paper.tsx";
import { assumptionNotes } from "./assumption-sheet.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { rowsAddress } from "./rows-address.ts";
import type { Voice } from "./voice.ts";

export type CostRow = {
  readonly item: FlowItem;
  readonly recorded: Oere;
  readonly assumed: Oere;
  readonly total: Oere;
};

/** What the money goes to, item by item: recorded or assumed; what is nothing is left out. */
export function costRowsOf(model: EconomyModel, { flows }: Economy): readonly CostRow[] {
  const itemOf = flowItemOf(model.input);
  const spent = flows.filter((it) => it.payer === "MUNICIPALITY" && flowSideOf(it) === "SPENT");
  return flowItems.flatMap((item) => {
    const own = spent.filter((flow) => itemOf(flow) === item);
    if (own.length === 0) return [];
    const sum = (basis: CashFlow["basis"]) => sumOf(own.filter((it) => it.basis === basis));
    return [{ item, recorded: sum("RECORDED"), assumed: sum("ASSUMED"), total: sumOf(own) }];
  });
}

type CostPaperProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly voice: Voice;
};

/** The cost by item; each amount opens the rows that it is the sum of. */
export function CostPaper({ basis, model, economy, voice }: CostPaperProps) {
  const { t, language } = voice;
  const rows = costRowsOf(model, economy);
  const amount = (oere: Oere, point: Parameters<typeof rowsAddress>[1]) =>
    oere === 0 ? (
      <span className="ink3">0</span>
    ) : (
      <Link to={rowsAddress(model.settings, { ...point, payer: "MUNICIPALITY", side: "SPENT" })}>
        {formatNumber(kronerOf(oere), language)}
      </Link>
    );
  const column = (
    key: "recorded" | "assumed" | "total",
    of: CashFlow["basis"] | undefined,
  ): FigureColumn<CostRow> => {
    const sum = oere(rows.reduce((so, row) => so + row[key], 0));
    return {
      ...{ key, head: t(`payback.costs.${key}`), align: "right" },
      value: (row) => kronerOf(row[key]),
      cell: (row) => amount(row[key], { item: row.item, basis: of }),
      foot: amount(sum, { basis: of }),
      footValue: kronerOf(sum),
    };
  };
  const columns: readonly FigureColumn<CostRow>[] = [
    {
      ...{ key: "item", head: t("payback.costs.item") },
      value: ({ item }) => itemName(item, voice),
      ...{ foot: t("payback.costs.sum"), footValue: t("payback.costs.sum") },
    },
    ...(model.input.records ? [column("recorded", "RECORDED"), column("assumed", "ASSUMED")] : []),
    column("total", undefined),
  ];
  return (
    <TablePaper
      title={t("payback.costs.title")}
      note={t("payback.costs.note")}
      file={t("payback.costs.file")}
      columns={columns}
      rows={rows}
      rowKey={({ item }) => item}
      fileNotes={() => assumptionNotes(basis, model, voice)}
    />
  );
}

function itemName(item: FlowItem, { t }: Voice): string {
  const kind = costKinds.find((it) => it === item);
  if (kind) return t(`codes.costKind.${kind}`);
  return t(item === "LOAN_BACK" ? "payback.costs.LOAN_BACK" : "payback.costs.LOAN_OUT");
}

function sumOf(flows: readonly CashFlow[]): Oere {
  return oere(flows.reduce((sum, it) => sum + it.oere, 0));
}
