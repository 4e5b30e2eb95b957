import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { MessageItem } from "./message-item.tsx";
import { messagesQuery } from "./messages-query.ts";
import styles from "./network.module.css";
import { byName } from "./sheet-columns.ts";

/** What waits to be sent to the guests of a meeting: to whom, when, the words, and each guest's link. */
export function MeetingMessages({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
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
  const waiting = byName(messages, language)
    .filter(({ status }) => status === "QUEUED")
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.kind.localeCompare(b.kind));
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
