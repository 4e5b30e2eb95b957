import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { instantText } from "../ui/clock.ts";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./calendar.module.css";
import type { CalendarFeed } from "./use-calendar-feeds.ts";

type CalendarFeedRowProps = {
  readonly feed: CalendarFeed;
  readonly onRevoke: () => Promise<unknown>;
};

/** An address that was made, when and by whom; it can be revoked, which is asked about once more. */
export function CalendarFeedRow({ feed, onRevoke }: CalendarFeedRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const row = useRef<HTMLLIElement>(null);
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { createdAt, createdBy, revokedAt } = feed;
  const when = instantText(createdAt, language);

  /** The button that was pressed is gone, so focus goes to the row. */
  function close() {
    setAsking(false);
    row.current?.focus();
  }

  async function revoke() {
    setWaiting(true);
    try {
      await onRevoke();
      toast({ message: t("calendar.revoked") });
      close();
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  return (
    <li ref={row} tabIndex={-1} className={styles.row}>
      <div className={styles.line}>
        <span className={styles.words}>
          {t("calendar.made", { when, who: createdBy })}
          {revokedAt && (
            <span className="second">
              <br />
              {t("calendar.unread", { when: instantText(revokedAt, language) })}
            </span>
          )}
        </span>
        {!revokedAt && !asking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t("calendar.revoke")}
            <span className="visually-hidden">: {t("calendar.revokeThis", { when })}</span>
          </Button>
        )}
      </div>
      {asking && <Sure waiting={waiting} onRevoke={() => void revoke()} onKeep={close} />}
      {problems.length > 0 && (
        <div role="alert">
          <Notice>{problems.map((it) => problemSentence(t, it, "")).join(" ")}</Notice>
        </div>
      )}
    </li>
  );
}

type SureProps = {
  readonly waiting: boolean;
  readonly onRevoke: () => void;
  readonly onKeep: () => void;
};

function Sure({ waiting, onRevoke, onKeep }: SureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.sure}>
      <p>{t("calendar.sure")}</p>
      <div className={styles.buttons}>
        <Button size="small" variant="danger" waiting={waiting} autoFocus onClick={onRevoke}>
          {t("calendar.revoke")}
        </Button>
        <Button size="small" onClick={onKeep}>
          {t("calendar.keep")}
        </Button>
      </div>
    </div>
  );
}
