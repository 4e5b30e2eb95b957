import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, TimeText } from "../ui/figures.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import type { SessionColumn } from "./board-types.ts";

/** Attendance for those who read figures and no names: counts, session by session. */
export function AttendanceCounts({ sessions }: { sessions: readonly SessionColumn[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Stack>
      <Notice calm>{t("sessions.counts.notice")}</Notice>
      <Paper flush title={t("sessions.title")} note={t("sessions.counts.note")}>
        <DataTable
          caption={t("sessions.title")}
          columns={columns}
          rows={sessions}
          rowKey={({ id }) => id}
        />
      </Paper>
    </Stack>
  );
}

function useColumns(): readonly Column<SessionColumn>[] {
  const { t } = useTranslation();
  const { today } = useViewer();
  return [
    {
      key: "date",
      head: t("sessions.counts.date"),
      cell: ({ date }) => <DateText date={date} />,
    },
    {
      key: "time",
      head: t("sessions.counts.time"),
      cell: (session) => <TimeText {...session} />,
    },
    {
      key: "module",
      head: t("sessions.counts.module"),
      cell: ({ module }) => t(`codes.module.${module}`),
    },
    {
      key: "present",
      head: t("sessions.counts.present"),
      align: "right",
      cell: (session) => <Present session={session} today={today} />,
    },
  ];
}

function Present({ session, today }: { session: SessionColumn; today: string }) {
  const { t } = useTranslation();
  const { status, date, recorded, expected, present } = session;
  if (status === "CANCELLED") {
    return <span className="ink3">{t("codes.meetingStatus.CANCELLED")}</span>;
  }
  if (date > today) return <span className="ink3">{t("sessions.counts.toCome")}</span>;
  if (recorded === 0) return <span className="ink3">{t("ui.noData")}</span>;
  const words = t("sessions.counts.of", { count: present, of: expected });
  return recorded < expected ? (
    <>
      {words} <span className="ink3">{t("sessions.counts.partly", { count: recorded })}</span>
    </>
  ) : (
    words
  );
}
