import { costsTable } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { DownloadMenu, type TableFile } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { CostTableItem } from "./cost-table.tsx";

type CostDownloadProps = {
  readonly cohortName: string;
  readonly items: readonly CostTableItem[];
};

/** A cohort's costs, in the very form that can be read in again. */
export function CostDownload({ cohortName, items }: CostDownloadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const file = (): TableFile => ({
    name: t("payback.economy.file", { cohort: cohortName }),
    rows: costsTable(items, language),
    notes: [
      [t("payback.economy.notes.cohort"), cohortName],
      [t("payback.economy.notes.content"), t("payback.economy.notes.contentWords")],
      [t("payback.economy.amount"), t("payback.economy.notes.amountWords")],
      [t("payback.economy.payer"), t("payback.economy.notes.payerWords")],
      [null, t("payback.economy.notes.again")],
    ],
    // A line under the costs would be read as one of them.
    isPlain: true,
  });
  return <DownloadMenu file={file} />;
}
