import { useMutation } from "@apollo/client/react";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { guestsQuery } from "./guest-queue.ts";
import { messagesQuery } from "./messages-query.ts";
import styles from "./network.module.css";

const sendInvitations = graphql(`
  mutation SendNetworkInvitations($input: SendNetworkInvitationsInput!) {
    sendNetworkInvitations(input: $input) {
      ... on NetworkMeeting { ...Meeting_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Sending the invitations is a deed of its own, after the texts have been read; nothing where all are sent. */
export function SendInvitations({ meeting }: { meeting: Meeting_NetworkMeetingFragment }) {
  const { t } = useTranslation();
  const toast = useToast();
  const text = useProblemText();
  const [waiting, setWaiting] = useState(false);
  const [send] = useMutation(sendInvitations, { refetchQueries: [guestsQuery, messagesQuery] });
  const unsent = meeting.invited - meeting.sent;
  if (unsent === 0 || !meeting.can.sendInvitations) return null;

  async function press() {
    setWaiting(true);
    try {
      const { data } = await send({ variables: { input: { meetingId: meeting.id } } });
      const result = data?.sendNetworkInvitations;
      if (result && "reasons" in result) refuse(result.reasons);
      else toast({ message: t("sessions.network.send.done", { count: unsent }) });
    } catch (error) {
      refuse(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  function refuse(reasons: readonly Problem[]) {
    const why = reasons.map((it) => text(it)).join(" ");
    toast({ message: t("sessions.network.send.refused", { why }) });
  }

  return (
    <Notice>
      <div className={styles.send}>
        <div>
          <p className="strong">{t("sessions.network.send.title", { count: unsent })}</p>
          <p>{t("sessions.network.send.words")}</p>
        </div>
        <Button variant="primary" icon={IconSend} waiting={waiting} onClick={() => void press()}>
          {t("sessions.network.send.action")}
        </Button>
      </div>
    </Notice>
  );
}
