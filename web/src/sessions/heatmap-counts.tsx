import { attendanceStatuses } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { FigureLinks } from "./figure-links.tsx";
import styles from "./heatmap.module.css";
import type { OverviewCohort, OverviewSession } from "./heatmap-figures.ts";
import type { HeatmapProps } from "./heatmap-table.tsx";
import { useSessionTexts } from "./session-texts.ts";

type CountsProps = Pick<HeatmapProps, "sessions" | "figure"> & { readonly cohort: OverviewCohort };

/** For those who see figures and no names: how many of each mark, day by day. */
export function HeatmapCounts({ cohort, sessions, figure }: CountsProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { name, day } = useSessionTexts();
  const countOf = useCounts(cohort);
  const shown = [...attendanceStatuses, "NONE"] as const;
  const isHeld = ({ status, date }: OverviewSession) => status === "PLANNED" && date <= today;
  const total = (session: OverviewSession) => {
    if (session.status === "CANCELLED") return t("codes.meetingStatus.CANCELLED");
    if (!isHeld(session)) return <span className="ink3">{t("sessions.overview.future")}</span>;
    return <FigureLinks figure={figure({ sessionId: session.id })} what={name(session)} />;
  };
  const word = (status: (typeof shown)[number]) =>
    status === "NONE" ? t("codes.attendance.none") : t(`codes.attendance.${status}`);
  const columns: Column<OverviewSession>[] = [
    {
      key: "day",
      head: t("sessions.overview.day"),
      cell: (session) => (
        <>
          <DateText date={session.date} week={false} />{" "}
          <span className="ink2">{t(`codes.moduleShort.${session.module}`)}</span>
        </>
      ),
    },
    ...shown.map(
      (status): Column<OverviewSession> => ({
        key: status,
        head: word(status),
        align: "right",
        cell: (session) => (isHeld(session) ? countOf(session, status) : null),
      }),
    ),
    {
      key: "attended",
      head: t("sessions.overview.total"),
      align: "right",
      cell: total,
    },
  ];
  const file = () => ({
    name: t("sessions.file.name", { cohort: cohort.name }),
    rows: [
      [
        t("sessions.overview.day"),
        t("sessions.marks.module"),
        ...columns.slice(1).map(({ head }) => head),
      ],
      ...sessions.map((session) => [
        { date: session.date },
        t(`codes.moduleShort.${session.module}`),
        ...shown.map((status) => countOf(session, status)),
        figure({ sessionId: session.id }).attended,
      ]),
    ],
    notes: [[t("sessions.file.cohort"), cohort.name]],
  });
  return (
    <>
      <div className={styles.tools}>
        <p className="second">{t("sessions.marks.noNames")}</p>
        <DownloadMenu file={file} size="small" />
      </div>
      <DataTable
        caption={t("sessions.overview.counts")}
        columns={columns}
        rows={sessions}
        rowKey={({ id }) => id}
        phone={(session) => (
          <>
            <div className={styles.itemHead}>
              <span className="strong">
                {day(session.date)} {t(`codes.moduleShort.${session.module}`)}
              </span>
              {total(session)}
            </div>
            {isHeld(session) && (
              <p className="second">
                {shown
                  .filter((status) => countOf(session, status) > 0)
                  .map((status) => `${countOf(session, status)} ${word(status)}`)
                  .join(", ")}
              </p>
            )}
          </>
        )}
      />
    </>
  );
}

/** How many have a mark on a day; without one, those who were there to have one. */
function useCounts(cohort: OverviewCohort) {
  const { today } = useViewer();
  const known = new Map(
    cohort.attendanceOverview.statuses.map((it) => [`${it.sessionId} ${it.status}`, it.count]),
  );
  return (session: OverviewSession, status: (typeof attendanceStatuses)[number] | "NONE") => {
    if (status !== "NONE") return known.get(`${session.id} ${status}`) ?? 0;
    const isHeld = session.status === "PLANNED" && session.date <= today;
    return isHeld ? session.expected - session.recorded : 0;
  };
}
