import { addMonths, partsOf } from "@mikrolaan/shared/calendar";
import { kronerOf, type Oere } from "@mikrolaan/shared/money";
import { type Economy, type EconomyYear, type Payer, payers } from "@mikrolaan/shared/payback";
import { Link } from "react-router";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import type { EconomyModel } from "./economy-model.ts";
import { timeOf } from "./explorer-text.ts";
import { signed } from "./numbers.ts";
import { rowsAddress } from "./rows-address.ts";
import type { Voice } from "./voice.ts";

type PayerPaperProps = {
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly voice: Voice;
};

/** Who pays and who saves, year by year; each amount opens the rows that it is the sum of. */
export function PayerPaper({ model, economy, voice }: PayerPaperProps) {
  const { t } = voice;
  const last = economy.yearly.at(-1);
  const shown = payers.filter(
    (payer) => payer !== "REGION" || economy.flows.some((flow) => flow.payer === payer),
  );
  const all = economy.results.ALL_PAYERS.simple;
  const amount = (oere: Oere, point: Parameters<typeof rowsAddress>[1]) => (
    <Link to={rowsAddress(model.settings, point)}>{signed(kronerOf(oere), voice.language)}</Link>
  );
  const payerColumn = (payer: Payer): Column<EconomyYear> => ({
    ...{ key: payer, head: t(`payback.payer.${payer}`), align: "right" },
    cell: ({ year, byPayer }) => amount(byPayer[payer], { year, payer }),
    foot: last && amount(last.cumulativeByPayer[payer], { payer }),
  });
  const columns: readonly Column<EconomyYear>[] = [
    {
      key: "year",
      head: t("payback.payer.year"),
      cell: ({ year }) => <span className="nowrap">{yearName(year, model, voice)}</span>,
      foot: t("payback.payer.after", {
        years: t("payback.years", { count: model.values.horizonYears }),
      }),
    },
    ...shown.map(payerColumn),
    {
      ...{ key: "total", head: t("payback.payer.total"), align: "right" },
      cell: ({ year, total }) => amount(total, { year }),
      foot: last && amount(last.cumulative, {}),
    },
  ];
  return (
    <Paper flush title={t("payback.payer.title")} note={t("payback.payer.note")}>
      <DataTable
        caption={t("payback.payer.title")}
        columns={columns}
        rows={economy.yearly}
        rowKey={({ year }) => String(year)}
      />
      <p className="second" style={{ padding: "12px 20px 16px" }}>
        {t("payback.payer.all", { time: timeOf(all, voice) })}
      </p>
    </Paper>
  );
}

/** "Start", then "år 1", or of a cohort with dates "2025–26". */
function yearName(
  year: number,
  { cohort, input, values, choices }: EconomyModel,
  { t }: Voice,
): string {
  if (year === 0) return t("payback.payer.start");
  if (!cohort) return t("payback.payer.number", { year });
  const lead = choices.clock === "PROGRAMME_START" ? values.monthsToBusinessStart : 0;
  const from = partsOf(addMonths(input.businessStart, (year - 1) * 12 - lead));
  return from.month === 1 ? String(from.year) : `${from.year}–${String(from.year + 1).slice(-2)}`;
}
