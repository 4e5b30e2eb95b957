import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import styles from "./attendance-log.module.css";
import { AttendanceLogFilters } from "./attendance-log-filters.tsx";
import { attendanceLogQuery, type LogEntry } from "./attendance-log-query.ts";
import { AttendanceLogSave } from "./attendance-log-save.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import { DownloadLog } from "./download-log.tsx";
import { useLogFilter } from "./use-log-filter.ts";

const choicesQuery = graphql(`
  query AttendanceLogChoices($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      sessions { id module ordinal date startsAt endsAt }
    }
    attendanceLogChoices(cohortId: $cohortId) {
      people { enrolmentId name }
      coaches { userId name }
    }
  }
`);

/** Every mark of a cohort ever set, corrected or cleared: by whom, when, why, and its way back. */
export function AttendanceLogPage() {
  const { id = "" } = useParams();
  return (
    <>
      <AttendanceTabs cohortId={id} />
      <Log cohortId={id} />
    </>
  );
}

function Log({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const { filter, choose, isNarrowed } = useLogFilter();
  const choices = useQuery(choicesQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(attendanceLogQuery, {
    variables: { cohortId, filter },
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.attendanceLog;
  const failed = choices.error ?? error;
  if (!page || !choices.data) {
    if (!failed) return <Loading />;
    const retry = () => void Promise.all([refetch(), choices.refetch()]);
    return <Failed error={failed} title={t("sessions.log.failed")} onRetry={retry} />;
  }
  const { items, total, endCursor } = page;
  if (total === 0 && !isNarrowed) return <NothingYet cohortId={cohortId} />;
  return (
    <>
      <AttendanceLogFilters choices={choices.data} />
      <Paper
        flush
        title={t("sessions.log.title")}
        note={t("sessions.log.summary", { count: total })}
        actions={total > 0 && <DownloadLog cohortId={cohortId} filter={filter} />}
      >
        {total === 0 ? (
          <Empty
            small
            title={t("sessions.log.noneFound")}
            actions={
              <Button onClick={() => choose(everything)}>{t("sessions.log.showAll")}</Button>
            }
          />
        ) : (
          <ol className={styles.saves}>
            {bySave(items).map((entries) => (
              <AttendanceLogSave key={entries[0].id} cohortId={cohortId} entries={entries} />
            ))}
          </ol>
        )}
        <Pager
          shown={items.length}
          total={total}
          waiting={loading}
          onMore={() => void fetchMore({ variables: { after: endCursor } })}
        />
      </Paper>
    </>
  );
}

const everything = {
  ...{ enrolmentId: null, sessionId: null, module: null, savedBy: null, source: null },
  ...{ from: null, to: null },
};

function NothingYet({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.log.none")}
      actions={
        <ButtonLink to={`/cohorts/${cohortId}/attendance`} variant="primary">
          {t("sessions.attendanceTabs.take")}
        </ButtonLink>
      }
    >
      {t("sessions.log.noneWords")}
    </Empty>
  );
}

/** Rows of the log that belong to one save, which follow one another. */
function bySave(items: readonly LogEntry[]): readonly (readonly [LogEntry, ...LogEntry[]])[] {
  const saves: [LogEntry, ...LogEntry[]][] = [];
  for (const entry of items) {
    const last = saves.at(-1);
    if (last && last[0].save.id === entry.save.id) last.push(entry);
    else saves.push([entry]);
  }
  return saves;
}
