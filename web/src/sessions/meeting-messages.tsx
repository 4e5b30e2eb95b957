import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { MessagesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { MessageItem } from "./message-item.tsx";
import styles from "./network.module.css";

export const messagesQuery = graphql(`
  query Messages($id: ID!) {
    networkMeeting(id: $id) {
      id
      messages { id kind status dueOn participantId name email subject body replyPath }
    }
  }
`);

export type Message = MessagesQuery["networkMeeting"]["messages"][number];

/** What waits to be sent to the guests of a meeting: to whom, when, the words, and each guest's link. */
export function MeetingMessages({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(messagesQuery, {
    variables: { id: meetingId },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.network.queue.failed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const { messages } = data.networkMeeting;
  const waiting = messages.filter(({ status }) => status === "QUEUED");
  if (waiting.length === 0) {
    return (
      <Paper>
        <Empty small title={t("sessions.network.queue.none")}>
          {t(
            messages.length > 0
              ? "sessions.network.queue.noneLeft"
              : "sessions.network.queue.noneWords",
          )}
        </Empty>
      </Paper>
    );
  }
  return (
    <Paper
      flush
      title={t("sessions.network.queue.title")}
      note={t("sessions.network.queue.note")}
      actions={
        <span className="ink2">{t("sessions.network.queue.count", { count: waiting.length })}</span>
      }
    >
      <ul className={styles.messages} aria-label={t("sessions.network.queue.title")}>
        {waiting.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ul>
    </Paper>
  );
}
