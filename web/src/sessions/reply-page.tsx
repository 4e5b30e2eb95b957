import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { Button } from "../ui/button.tsx";
import { LanguageLinks } from "../ui/language-links.tsx";
import { Mark } from "../ui/mark.tsx";
import { useDocumentTitle } from "../ui/page.tsx";
import { Loading } from "../ui/states.tsx";
import styles from "./reply.module.css";
import { ReplyAnswer } from "./reply-answer.tsx";
import { ReplyMeeting } from "./reply-meeting.tsx";
import { useReply } from "./use-reply.ts";

/** Where a guest answers an invitation: the meeting and two buttons on one screen, without signing in. */
export function ReplyPage() {
  const { t } = useTranslation();
  const { token = "" } = useParams();
  const { reply, fault, isSaving, answer, retry } = useReply(token, useAnswerInLink());
  const title = t("sessions.network.reply.title");
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Mark />
        <span>{t("app.name")}</span>
      </header>
      <main className={styles.main}>
        <div className={styles.top}>
          <span className="ink2">
            {reply && t("sessions.network.reply.from", { municipality: reply.municipality })}
          </span>
          <LanguageLinks />
        </div>
        {reply && fault !== "CLOSED" && (
          <>
            <h1 className={styles.title}>{title}</h1>
            <ReplyMeeting reply={reply} />
            <ReplyAnswer reply={reply} fault={fault} isSaving={isSaving} onAnswer={answer} />
          </>
        )}
        {!reply && fault === null && <Loading />}
        {fault === "CLOSED" && (
          <>
            <h1 className={styles.title}>{t("sessions.network.reply.closedTitle")}</h1>
            <p>{t("sessions.network.reply.closedWords")}</p>
          </>
        )}
        {!reply && fault !== null && fault !== "CLOSED" && (
          <div role="alert">
            <h1 className={styles.title}>{t("sessions.network.reply.failedTitle")}</h1>
            <p>
              {t(
                fault === "TOO_MANY"
                  ? "sessions.network.reply.tooMany"
                  : "sessions.network.reply.failedWords",
              )}
            </p>
            <Button onClick={() => void retry()}>{t("sessions.network.reply.retry")}</Button>
          </div>
        )}
      </main>
    </div>
  );
}

/**
 * The answer that the link in the mail carries. It is taken out of the address once it is read, so that
 * loading the page again does not undo an answer changed since.
 */
function useAnswerInLink(): boolean | null {
  const [search, setSearch] = useSearchParams();
  const [inLink] = useState(() => ({ yes: true, no: false })[search.get("answer") ?? ""] ?? null);
  const isInAddress = search.has("answer");
  useEffect(() => {
    if (isInAddress) setSearch({}, { replace: true });
  }, [isInAddress, setSearch]);
  return inLink;
}
