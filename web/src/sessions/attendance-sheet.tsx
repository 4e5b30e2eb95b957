import { useQuery } from "@apollo/client/react";
import type { Language } from "@mikrolaan/shared/calendar";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AttendanceSheetQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./attendance.module.css";
import type { RosterViewProps, SheetRow } from "./board-types.ts";
import { RosterGuests } from "./roster-guests.tsx";
import { SaveStatus } from "./save-status.tsx";
import { byName } from "./sheet-columns.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetKeys } from "./sheet-keys.tsx";
import { useDeedWords } from "./use-deed-words.ts";
import type { Roster } from "./use-roster.ts";

const sheetQuery = graphql(`
  query AttendanceSheet($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      attendanceSheet {
        rows {
          enrolmentId participantId name startsOn endsOn
          marks { sessionId status minutes }
          attended { attended held expected attendedMinutes heldMinutes expectedMinutes }
          modules { module gate { percent state lostOn } }
        }
      }
      plannedAbsences { id enrolmentId startsOn endsOn status }
    }
  }
`);

/** The whole cohort's attendance, people by days, with one day open for marking. */
export function AttendanceSheet(props: RosterViewProps) {
  const { t } = useTranslation();
  const { cohortId, roster } = props;
  const { data, error, refetch } = useQuery(sheetQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  useRefetchAfterSaves(roster, refetch);
  const deed = useDeedWords(roster);
  const language = useLanguage();
  const rows = useMemo(() => (data ? sheetRows(data.cohort, language) : []), [data, language]);
  if (!data) {
    if (!error) return <Loading />;
    return <Failed error={error} title={t("sessions.failed")} onRetry={() => void refetch()} />;
  }
  if (rows.length === 0) return <NobodyEnrolled cohortId={cohortId} />;
  return (
    <>
      <Paper flush>
        <SheetGrid {...props} rows={rows} />
        <SheetKeys isLocked={props.isLocked} />
      </Paper>
      <div className={styles.under}>
        <SaveStatus
          {...roster}
          onRetry={roster.retry}
          idle={props.isLocked ? null : t("sessions.idle")}
          deed={deed}
        >
          {roster.lastDeed && (
            <Button variant="quiet" size="small" onClick={() => roster.undo()}>
              {t("ui.undo")}
            </Button>
          )}
        </SaveStatus>
        <p className="second">{t("sessions.sheetFooter")}</p>
      </div>
      <RosterGuests {...props} />
    </>
  );
}

/** People by name, each with the leave that is known of. */
function sheetRows(
  { attendanceSheet, plannedAbsences }: AttendanceSheetQuery["cohort"],
  language: Language,
): readonly SheetRow[] {
  const leave = Map.groupBy(plannedAbsences, ({ enrolmentId }) => enrolmentId);
  const rows = attendanceSheet.rows.map((row) => {
    return { ...row, leave: leave.get(row.enrolmentId) ?? [] };
  });
  return byName(rows, language);
}

/** Nobody to mark: what is so, and the way to enrol someone. */
export function NobodyEnrolled({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.nobody.title")}
      actions={
        <ButtonLink to={`/cohorts/${cohortId}/participants`}>
          {t("sessions.nobody.action")}
        </ButtonLink>
      }
    >
      {t("sessions.nobody.words")}
    </Empty>
  );
}

/** Totals and the other days' marks are the server's; they are asked for once marking rests. */
function useRefetchAfterSaves({ saves, isSending }: Roster, refetch: () => Promise<unknown>) {
  useEffect(() => {
    if (saves === 0 || isSending) return;
    const timer = setTimeout(() => void refetch().catch(() => null), 400);
    return () => clearTimeout(timer);
  }, [saves, isSending, refetch]);
}
