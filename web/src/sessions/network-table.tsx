import { useTranslation } from "react-i18next";
import type { NetworkRow_NetworkMeetingFragment } from "../gql/graphql.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, TimeText } from "../ui/figures.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./network.module.css";

type Meeting = NetworkRow_NetworkMeetingFragment;

/** Meetings line by line; each opens its own page. */
export function NetworkTable({
  caption,
  meetings,
}: {
  caption: string;
  meetings: readonly Meeting[];
}) {
  const columns = useColumns();
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={meetings}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/network/${id}`}
      phone={(meeting) => <PhoneRow meeting={meeting} />}
    />
  );
}

function useColumns(): readonly Column<Meeting>[] {
  const { t } = useTranslation();
  return [
    {
      key: "date",
      head: t("sessions.network.date"),
      width: "13.5rem",
      cell: ({ date }) => <DateText date={date} />,
    },
    {
      key: "time",
      head: t("sessions.network.time"),
      width: "9rem",
      cell: (meeting) => <TimeText {...meeting} />,
    },
    {
      key: "theme",
      head: t("sessions.network.theme"),
      cell: (meeting) => <ThemeAndPlace meeting={meeting} />,
    },
    {
      key: "cohorts",
      head: t("sessions.network.cohorts"),
      cell: ({ cohorts }) => cohorts.map(({ name }) => name).join(", "),
    },
    {
      key: "turnout",
      head: t("sessions.network.turnout"),
      align: "right",
      width: "11rem",
      cell: (meeting) => <Turnout meeting={meeting} />,
    },
  ];
}

function ThemeAndPlace({ meeting: { theme, place } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={theme ? undefined : "ink3"}>{theme ?? t("sessions.network.noTheme")}</span>
      <span className={styles.line}>{place ?? t("sessions.network.noPlace")}</span>
    </>
  );
}

/** "12 inviteret · 8 kom", or before it is held "5 kommer": counts without a judgement, and no share. */
function Turnout({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { status, invited, saidYes, came, recorded } = meeting;
  if (status === "CANCELLED") {
    return <StatusWord status="neutral">{t("codes.meetingStatus.CANCELLED")}</StatusWord>;
  }
  const words = [
    t("sessions.network.invited", { count: invited }),
    recorded > 0 && t("sessions.network.came", { count: came }),
    recorded === 0 && saidYes > 0 && t("sessions.network.comes", { count: saidYes }),
  ];
  return <span className="nowrap">{words.filter(Boolean).join(" · ")}</span>;
}

function PhoneRow({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.phoneTheme}>{meeting.theme ?? t("sessions.network.meeting")}</div>
      <div className={styles.line}>
        <DateText date={meeting.date} /> · <TimeText {...meeting} />
      </div>
      <div className={styles.line}>
        {meeting.place && `${meeting.place} · `}
        {meeting.cohorts.map(({ name }) => name).join(", ")}
      </div>
      <div className={styles.line}>
        <Turnout meeting={meeting} />
      </div>
    </>
  );
}
