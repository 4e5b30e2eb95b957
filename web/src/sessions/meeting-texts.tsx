import { useQuery } from "@apollo/client/react";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Paper } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { EditMeetingTexts } from "./edit-meeting-texts.tsx";
import styles from "./network.module.css";

const textsQuery = graphql(`
  query MeetingTexts($id: ID!) {
    networkMeeting(id: $id) { ...MeetingTexts_NetworkMeeting @unmask }
  }
`);

graphql(`
  fragment MeetingTexts_NetworkMeeting on NetworkMeeting {
    id version
    texts { invitation { text filled isOwn } script { text filled isOwn } }
  }
`);

/** The invitation and the script as they read for this meeting, and the way to change them. */
export function MeetingTexts({ meeting }: { meeting: Meeting_NetworkMeetingFragment }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(textsQuery, {
    variables: { id: meeting.id },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.network.texts.failed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const { texts } = data.networkMeeting;
  return (
    <Paper
      title={t("sessions.network.texts.ofMeeting")}
      note={t("sessions.network.texts.ofMeetingNote")}
      actions={
        meeting.can.editTexts && (
          <Button size="small" icon={IconPencil} onClick={() => setEditing(true)}>
            {t("sessions.network.texts.edit")}
          </Button>
        )
      }
    >
      <Text name={t("sessions.network.texts.script")} of={texts.script} />
      <Text name={t("sessions.network.texts.invitation")} of={texts.invitation} />
      <Dialog
        title={t("sessions.network.texts.edit")}
        opened={isEditing}
        onClose={() => setEditing(false)}
        size="lg"
      >
        <EditMeetingTexts meeting={data.networkMeeting} onDone={() => setEditing(false)} />
      </Dialog>
    </Paper>
  );
}

type TextProps = {
  readonly name: string;
  readonly of: { readonly filled: string; readonly isOwn: boolean };
};

function Text({ name, of }: TextProps) {
  const { t } = useTranslation();
  return (
    <details className={styles.text}>
      <summary>
        <span className="strong">{name}</span>{" "}
        <span className="ink3">
          {t(of.isOwn ? "sessions.network.texts.own" : "sessions.network.texts.follows")}
        </span>
      </summary>
      <p className={styles.letterBody}>{of.filled}</p>
    </details>
  );
}
