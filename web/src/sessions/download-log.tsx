import { useApolloClient } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttendanceLogQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { type CsvValue, csvOf } from "../ui/csv.ts";
import { download } from "../ui/download.ts";
import { useToast } from "../ui/toast.tsx";
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
  const toast = useToast();
  const table = useLogTable();
  const [waiting, setWaiting] = useState(false);

  async function everyEntry(): Promise<readonly LogEntry[]> {
    const found: LogEntry[] = [];
    let after: string | null = null;
    do {
      const { data }: { data?: AttendanceLogQuery | undefined } = await client.query({
        query: attendanceLogQuery,
        variables: { cohortId, filter, first: largestPage, after },
        fetchPolicy: "no-cache",
      });
      found.push(...(data?.attendanceLog.items ?? []));
      after = data?.attendanceLog.endCursor ?? null;
    } while (after !== null);
    return found;
  }

  async function save() {
    setWaiting(true);
    try {
      const rows = table(await everyEntry());
      download(`${t("sessions.log.fileName")}.csv`, "text/csv;charset=utf-8", csvOf(rows));
    } catch {
      toast({ message: t("sessions.log.failed") });
    }
    setWaiting(false);
  }

  return (
    <Button size="small" icon={IconDownload} waiting={waiting} onClick={() => void save()}>
      {t("sessions.log.csv")}
    </Button>
  );
}

const columns = [
  ...(["savedAt", "savedBy", "source", "date", "module", "ordinal", "person"] as const),
  ...(["from", "fromHours", "to", "toHours", "reason", "why", "inForce", "undone"] as const),
];

function useLogTable(): (entries: readonly LogEntry[]) => readonly (readonly CsvValue[])[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { source, when, undone } = useLogWords();
  const word = (mark: LogEntry["from"]) => t(`codes.attendance.${mark?.status ?? "none"}`);
  const hours = (mark: LogEntry["from"]) => (mark ? mark.minutes / 60 : null);
  const row = (it: LogEntry): readonly CsvValue[] => [
    ...[when(it.save), it.save.savedBy, source(it.save), formatDate(it.date, language)],
    ...[t(`codes.module.${it.module}`), it.ordinal, it.name],
    ...[word(it.from), hours(it.from), word(it.to), hours(it.to), it.to?.reason ?? null, it.why],
    ...[t(it.applied ? "sessions.log.yes" : "sessions.log.no"), undone(it.save)],
  ];
  return (entries) => [
    columns.map((name) => t(`sessions.log.columns.${name}`)),
    ...entries.map(row),
  ];
}
