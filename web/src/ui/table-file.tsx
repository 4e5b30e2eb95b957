import { Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { type CsvValue, csvOf } from "./csv.ts";
import { download } from "./download.ts";
import { useToast } from "./toast.tsx";
import { useViewer } from "./viewer.tsx";
import { plainRows, type WorkbookSheet, type XlsxValue, xlsxOf } from "./xlsx.ts";

/** What a file of figures holds; its head is its first row. */
export type TableFile = {
  /** Without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly XlsxValue[])[];
  /** What the figures rest on, a line each; the Excel file has them on a sheet of their own. */
  readonly notes?: readonly (readonly CsvValue[])[];
  /** Further sheets of the Excel file. */
  readonly sheets?: readonly WorkbookSheet[];
  /** The whole Excel file, where it is more than a table and what it rests on. */
  readonly workbook?: readonly WorkbookSheet[];
  /** The plain file holds the rows alone. */
  readonly isPlain?: boolean;
};

type DownloadProps = {
  /** Read when a file is asked for, so that a page may fetch more than it shows. */
  readonly file: () => TableFile | Promise<TableFile>;
  readonly size?: "standard" | "small";
  /** More ways to take it along. */
  readonly children?: ReactNode;
};

/** "Hent": the same figures for Excel, or as a plain file. */
export function DownloadMenu({ file, size = "standard", children }: DownloadProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const save = useTableFiles();

  async function take(kind: keyof typeof save) {
    try {
      await save[kind](await file());
    } catch {
      toast({ message: t("ui.failed.title") });
    }
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button icon={IconDownload} size={size}>
          {t("ui.chart.download")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void take("xlsx")}>{t("ui.chart.xlsx")}</Menu.Item>
        <Menu.Item onClick={() => void take("csv")}>{t("ui.chart.csv")}</Menu.Item>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Saves figures as a file of either kind, with what they rest on beside them. */
function useTableFiles() {
  const { t } = useTranslation();
  const { municipality, today } = useViewer();
  const origin: readonly (readonly CsvValue[])[] = [
    [t("ui.chart.municipality"), municipality.name],
    [t("ui.chart.takenOn"), { date: today }],
  ];
  return {
    csv({ name, rows, notes = [], isPlain = false }: TableFile) {
      const under = notes.length > 0 && !isPlain ? [[], ...notes] : [];
      download(`${name}.csv`, "text/csv;charset=utf-8", csvOf([...plainRows(rows), ...under]));
    },
    async xlsx({ name, rows, notes = [], sheets: more = [], workbook }: TableFile) {
      const sheets = workbook ?? [
        { name, rows },
        ...more,
        {
          name: t("ui.chart.assumptions"),
          rows: [[t("ui.chart.assumptions")], ...origin, ...notes],
        },
      ];
      download(`${name}.xlsx`, excel, await xlsxOf(sheets));
    },
  };
}

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
