import {
  compareDates,
  formatTime,
  formatWeekdayDate,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./today.module.css";
import type { Agenda, TodayMeeting, TodaySession } from "./today-tasks.ts";

type TodayAppointmentsProps = { readonly agenda: Agenda; readonly day: PlainDate };

/** The sessions and network meetings of a day; the next roster to take carries the one filled button. */
export function TodayAppointments({ agenda, day }: TodayAppointmentsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const sessions = agenda.sessions.filter(({ date }) => date === day);
  const meetings = agenda.networkMeetings.filter(({ date }) => date === day);
  const next = sessions.toSorted(byTime).find(isToTake);
  const rows = [
    ...sessions.map((session) => ({
      at: session.startsAt,
      row: (
        <SessionRow key={session.id} session={session} first={session === next && day <= today} />
      ),
    })),
    ...meetings.map((meeting) => ({
      at: meeting.startsAt,
      row: <MeetingRow key={meeting.id} meeting={meeting} />,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <Paper flush title={day === today ? t("home.today.day") : formatWeekdayDate(day, language)}>
      {rows.length > 0 ? (
        <RowList>{rows.map(({ row }) => row)}</RowList>
      ) : (
        <p className={styles.nothing}>
          {t(day === today ? "home.today.nothing" : "home.today.nothingThatDay")}
        </p>
      )}
      <Next agenda={agenda} day={day} />
    </Paper>
  );
}

function SessionRow({ session, first }: { session: TodaySession; first: boolean }) {
  const { t } = useTranslation();
  const { cohortId, cohortName, module, topic, place, expected, recorded, status } = session;
  const cancelled = status === "CANCELLED";
  const taken = expected > 0 && recorded >= expected;
  const details = [
    cohortName,
    topic,
    place ?? t("home.today.noPlace"),
    t("home.today.people", { count: expected }),
  ];
  return (
    <Row
      lead={<Times at={session} />}
      title={t(`codes.module.${module}`)}
      second={details.filter(Boolean).join(" · ")}
      note={
        cancelled ? (
          <StatusWord status="neutral">{t("codes.meetingStatus.CANCELLED")}</StatusWord>
        ) : (
          taken && <StatusWord status="done">{t("home.today.taken")}</StatusWord>
        )
      }
      to={`/cohorts/${cohortId}/attendance/${session.id}`}
      {...(first ? { first, action: t("home.today.take") } : {})}
    />
  );
}

function MeetingRow({ meeting }: { meeting: TodayMeeting }) {
  const { t } = useTranslation();
  const { theme, place, invited, status, cohorts } = meeting;
  const details = [
    cohorts.map(({ name }) => name).join(", "),
    place ?? t("home.today.noPlace"),
    t("home.today.invited", { count: invited }),
  ];
  return (
    <Row
      lead={<Times at={meeting} />}
      title={theme ? t("home.today.meeting", { theme }) : t("codes.milestone.NETWORK_MEETING")}
      second={details.join(" · ")}
      note={
        status === "CANCELLED" && (
          <StatusWord status="neutral">{t("codes.meetingStatus.CANCELLED")}</StatusWord>
        )
      }
      to={`/network/${meeting.id}`}
    />
  );
}

function Times({ at }: { at: Pick<TodaySession, "startsAt" | "endsAt"> }) {
  const language = useLanguage();
  return (
    <span className={styles.times}>
      <span className="strong">{formatTime(at.startsAt, language)}</span>
      <span className="ink3">{formatTime(at.endsAt, language)}</span>
    </span>
  );
}

function Next({ agenda, day }: TodayAppointmentsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = [...agenda.sessions, ...agenda.networkMeetings]
    .filter(({ date, status }) => date > day && status === "PLANNED")
    .sort((a, b) => compareDates(a.date, b.date))[0];
  if (!next) return null;
  return (
    <p className={styles.next}>
      {t("home.today.next", { date: formatWeekdayDate(next.date, language) })}
    </p>
  );
}

function isToTake({ status, recorded, expected, can }: TodaySession): boolean {
  return status === "PLANNED" && can.recordAttendance && expected > 0 && recorded < expected;
}

function byTime(a: TodaySession, b: TodaySession): number {
  return a.startsAt < b.startsAt ? -1 : 1;
}
