import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { instantDay, instantTime } from "../ui/clock.ts";
import type { CsvValue } from "../ui/csv.ts";
import { everyItem } from "../ui/every-item.ts";
import { DownloadMenu, type TableFile } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { attendanceLogQuery, type LogEntry } from "./attendance-log-query.ts";
import type { LogFilter } from "./use-log-filter.ts";
import { useLogWords } from "./use-log-words.ts";

type DownloadProps = { readonly cohortId: string; readonly filter: LogFilter };

const largestPage = 100;

/** All that the filter finds as a file, however many pages it is. */
export function DownloadLog({ cohortId, filter }: DownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const table = useLogTable();

  async function everyEntry(): Promise<readonly LogEntry[]> {
    return everyItem(async (after) => {
      const { data } = await client.query({
        query: attendanceLogQuery,
        variables: { cohortId, filter, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      return data?.attendanceLog;
    });
  }

  async function file(): Promise<TableFile> {
    const notes = [[t("sessions.log.columns.inForce"), t("sessions.log.inForceWords")]];
    return { name: t("sessions.log.fileName"), rows: table(await everyEntry()), notes };
  }

  return <DownloadMenu size="small" file={file} />;
}

const columns = [
  ...(["savedOn", "savedAt", "savedBy", "source", "date", "module", "ordinal", "person"] as const),
  ...(["from", "fromHours", "to", "toHours", "reason", "why", "inForce", "undone"] as const),
];

function useLogTable(): (entries: readonly LogEntry[]) => readonly (readonly CsvValue[])[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { source, undone } = useLogWords();
  const word = (mark: LogEntry["from"]) => t(`codes.attendance.${mark?.status ?? "none"}`);
  const hours = (mark: LogEntry["from"]) => (mark ? mark.minutes / 60 : null);
  const saved = ({ savedAt, savedBy }: LogEntry["save"]) => [
    { date: instantDay(savedAt) },
    instantTime(savedAt, language),
    savedBy,
  ];
  const row = (it: LogEntry): readonly CsvValue[] => [
    ...[...saved(it.save), source(it.save), { date: it.date }],
    ...[t(`codes.module.${it.module}`), it.ordinal, it.name],
    ...[word(it.from), hours(it.from), word(it.to), hours(it.to), it.to?.reason ?? null, it.why],
    ...[t(it.applied ? "sessions.log.yes" : "sessions.log.no"), undone(it.save)],
  ];
  return (entries) => [
    columns.map((name) => t(`sessions.log.columns.${name}`)),
    ...entries.map(row),
  ];
}
