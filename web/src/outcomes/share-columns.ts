import { type Share, shareOf } from "@mikrolaan/shared/outcomes";
import type { TFunction } from "i18next";
import type { CsvValue } from "../ui/csv.ts";
import type { FigureColumn } from "../ui/figure-columns.ts";

type Part = { readonly count: number; readonly of: number };

/** A share and its interval as three figures of a file, with no percentage that the page would not show. */
export function shareColumns<Row>(
  t: TFunction,
  partOf: (row: Row) => Part | null,
): readonly FigureColumn<Row>[] {
  const figure = (key: string, head: string, value: (share: Share) => CsvValue) => ({
    ...{ key, head, unit: "%", isOnly: "IN_FILE" as const },
    value: (row: Row) => {
      const part = partOf(row);
      return part && value(shareOf(part.count, part.of));
    },
  });
  return [
    figure("share", t("outcomes.attendance.share"), (share) => shareValue(t, share)),
    figure("low", t("outcomes.figures.time.low"), boundOf("low")),
    figure("high", t("outcomes.figures.time.high"), boundOf("high")),
  ];
}

/** Percent with one decimal, or the word that there are too few for it. */
export function shareValue(t: TFunction, share: Share): CsvValue {
  if (share.kind === "no-data") return null;
  return share.kind === "too-few" ? t("ui.tooFew") : percentOf(share.share);
}

const boundOf = (bound: "low" | "high") => (share: Share) =>
  share.kind === "share" ? percentOf(share[bound]) : null;

function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
