import { addMonths, partsOf } from "@mikrolaan/shared/calendar";
import { formatNumber, kronerOf, type Oere } from "@mikrolaan/shared/money";
import { type Economy, type EconomyYear, type Payer, payers } from "@mikrolaan/shared/payback";
import { Link } from "react-router";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { TablePaper } from "../ui/table-paper.tsx";
import { assumptionNotes } from "./assumption-sheet.ts";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { timeOf } from "./explorer-text.ts";
import { rowsAddress } from "./rows-address.ts";
import type { Voice } from "./voice.ts";

type PayerPaperProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly economy: Economy;
  readonly voice: Voice;
};

/** Who pays and who saves, year by year; each amount opens the rows that it is the sum of. */
export function PayerPaper({ basis, model, economy, voice }: PayerPaperProps) {
  const { t } = voice;
  const last = economy.yearly.at(-1);
  const shown = payers.filter(
    (payer) => payer !== "REGION" || economy.flows.some((flow) => flow.payer === payer),
  );
  const all = economy.results.ALL_PAYERS.simple;
  const amount = (oere: Oere, point: Parameters<typeof rowsAddress>[1]) => (
    <Link to={rowsAddress(model.settings, point)}>
      {formatNumber(kronerOf(oere), voice.language)}
    </Link>
  );
  const payerColumn = (payer: Payer): FigureColumn<EconomyYear> => ({
    ...{ key: payer, head: t(`payback.payer.${payer}`), align: "right" },
    value: ({ byPayer }) => kronerOf(byPayer[payer]),
    cell: ({ year, byPayer }) => amount(byPayer[payer], { year, payer }),
    ...(last && {
      foot: amount(last.cumulativeByPayer[payer], { payer }),
      footValue: kronerOf(last.cumulativeByPayer[payer]),
    }),
  });
  const after = t("payback.payer.after", {
    years: t("payback.years", { count: model.values.horizonYears }),
  });
  const columns: readonly FigureColumn<EconomyYear>[] = [
    {
      ...{ key: "year", head: t("payback.payer.year"), foot: after, footValue: after },
      value: ({ year }) => yearName(year, model, voice),
      cell: ({ year }) => <span className="nowrap">{yearName(year, model, voice)}</span>,
    },
    ...shown.map(payerColumn),
    {
      ...{ key: "total", head: t("payback.payer.total"), align: "right" },
      value: ({ total }) => kronerOf(total),
      cell: ({ year, total }) => amount(total, { year }),
      ...(last && { foot: amount(last.cumulative, {}), footValue: kronerOf(last.cumulative) }),
    },
  ];
  return (
    <TablePaper
      title={t("payback.payer.title")}
      note={t("payback.payer.note")}
      file={t("payback.payer.file")}
      columns={columns}
      rows={economy.yearly}
      rowKey={({ year }) => String(year)}
      fileNotes={() => assumptionNotes(basis, model, voice)}
      under={<p className="second">{t("payback.payer.all", { time: timeOf(all, voice) })}</p>}
    />
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
