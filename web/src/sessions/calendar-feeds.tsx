import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import styles from "./calendar.module.css";
import { CalendarAddress } from "./calendar-address.tsx";
import { CalendarFeedRow } from "./calendar-feed-row.tsx";
import { type CalendarSubject, useCalendarFeeds } from "./use-calendar-feeds.ts";

/** The addresses by which a calendar is subscribed to: a new one, told once, and those there are. */
export function CalendarFeeds({ subject }: { subject: CalendarSubject }) {
  const { t } = useTranslation();
  const { feeds, error, refetch, create, revoke, waiting } = useCalendarFeeds(subject);
  const [made, setMade] = useState<{ id: string; address: string } | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function make() {
    try {
      setMade(await create());
      setProblems([]);
    } catch (failed) {
      setProblems(problemsOf(failed));
    }
  }

  async function takeBack(id: string) {
    await revoke(id);
    if (id === made?.id) setMade(null);
  }

  if (!feeds) {
    if (!error) return <Loading />;
    return <Failed error={error} title={t("calendar.failed")} onRetry={() => void refetch()} />;
  }
  return (
    <div className={styles.feeds}>
      <p>{t("calendar.intro")}</p>
      {made && <CalendarAddress key={made.id} address={made.address} />}
      <div>
        <Button
          variant={made ? "secondary" : "primary"}
          waiting={waiting}
          onClick={() => void make()}
        >
          {t(made ? "calendar.makeAnother" : "calendar.make")}
        </Button>
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <Notice>{problems.map((it) => problemSentence(t, it, "")).join(" ")}</Notice>
        </div>
      )}
      {feeds.length === 0 && <p className="second">{t("calendar.none")}</p>}
      {feeds.length > 0 && (
        <ul className={styles.list} aria-label={t("calendar.list")}>
          {feeds.map((feed) => (
            <CalendarFeedRow key={feed.id} feed={feed} onRevoke={() => takeBack(feed.id)} />
          ))}
        </ul>
      )}
    </div>
  );
}
