import type { PlainDate } from "@mikrolaan/shared/calendar";
import { IconBan } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { MeetingSummary_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { DateText, TimeText, Weeks } from "../ui/figures.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./session-editor.module.css";

graphql(`
  fragment MeetingSummary_NetworkMeeting on NetworkMeeting {
    id date startsAt endsAt place theme host status
  }
`);

type MeetingSummaryProps = {
  readonly meeting: MeetingSummary_NetworkMeetingFragment;
  readonly startsOn: PlainDate;
};

/** A network meeting in three lines, for the strip under a cohort's plan; its own page has the rest. */
export function MeetingSummary({ meeting, startsOn }: MeetingSummaryProps) {
  const { t } = useTranslation();
  const { id, date, place, theme, host, status } = meeting;
  return (
    <div className={styles.summary}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          {t("sessions.sessionEditor.meeting")}
          <StatusWord status="neutral" icon={status === "CANCELLED" ? IconBan : null}>
            {t(`codes.meetingStatus.${status}`)}
          </StatusWord>
        </h2>
        <p>
          <DateText date={date} week={false} /> <TimeText {...meeting} /> ·{" "}
          <Weeks startsOn={startsOn} date={date} />
        </p>
        <p className="ink2">{[place, theme, host].filter(Boolean).join(" · ")}</p>
      </div>
      <div className={styles.actions}>
        <ButtonLink size="small" to={`/network/${id}`}>
          {t("sessions.sessionEditor.openMeeting")}
        </ButtonLink>
      </div>
    </div>
  );
}
