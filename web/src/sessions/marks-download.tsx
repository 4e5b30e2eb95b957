import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { CsvValue } from "../ui/csv.ts";
import { everyItem } from "../ui/every-item.ts";
import { DownloadMenu, type TableFile } from "../ui/table-file.tsx";
import { type MarksFilter, marksQuery } from "./marks-query.ts";
import type { CountedMark } from "./marks-table.tsx";

const largestPage = 100;

/** All the marks behind a figure as a file, however many pages they are. */
export function MarksDownload({ filter }: { filter: MarksFilter }) {
  const { t } = useTranslation();
  const client = useApolloClient();

  async function everyMark(): Promise<readonly CountedMark[]> {
    return everyItem(async (after) => {
      const { data } = await client.query({
        query: marksQuery,
        variables: { filter, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      return data?.attendanceMarks;
    });
  }

  async function file(): Promise<TableFile> {
    const marks = await everyMark();
    const isNamed = marks.some(({ person }) => person !== null);
    const heads = ["day", "cohort", "module", "status", "hours"] as const;
    const named = isNamed ? (["person", "reason"] as const) : [];
    const rows = marks.map((it): readonly CsvValue[] => [
      ...[{ date: it.date }, it.cohortName, `${t(`codes.moduleShort.${it.module}`)} ${it.ordinal}`],
      ...[t(`codes.attendance.${it.status}`), Math.round((it.minutes / 60) * 100) / 100],
      ...(isNamed ? [it.person?.name ?? null, it.person?.reason ?? null] : []),
    ]);
    return {
      name: t("sessions.marks.file"),
      rows: [[...heads, ...named].map((head) => t(`sessions.marks.${head}`)), ...rows],
      notes: [[t("sessions.marks.counted"), t(`sessions.marks.countedOf.${filter.counted}`)]],
    };
  }

  return <DownloadMenu file={file} size="small" />;
}
