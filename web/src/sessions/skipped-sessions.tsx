import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ClashNotice } from "../ui/clash-notice.tsx";
import { type FreeTime, type Problem, problemsOf } from "../ui/problems.ts";
import styles from "./session-editor.module.css";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import type { Skipped } from "./use-session-form.ts";

/** The sessions that were not free: each with why, and the times that it could have instead. */
export function SkippedSessions({
  sessions,
  changes,
  onDone,
}: Skipped & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [solved, setSolved] = useState<readonly string[]>([]);
  const left = sessions.filter(({ session }) => !solved.includes(session.id));

  function solve(id: string) {
    setSolved([...solved, id]);
    if (left.length === 1) onDone();
  }

  return (
    <div className={styles.dialog}>
      <div tabIndex={-1} ref={focusOnce}>
        <h3 className={styles.title}>
          {t("sessions.plan.waysOut.skippedTitle", { count: left.length })}
        </h3>
        <p className="ink2">{t("sessions.plan.waysOut.skippedWords")}</p>
      </div>
      {left.map((it) => (
        <SkippedSession key={it.session.id} {...it} changes={changes} onSolved={solve} />
      ))}
      <div data-form-buttons>
        <Button variant="primary" onClick={onDone}>
          {t("sessions.plan.waysOut.leave")}
        </Button>
      </div>
    </div>
  );
}

type SkippedSessionProps = Pick<Skipped, "changes"> & {
  readonly session: SessionToEdit;
  readonly reasons: readonly Problem[];
  readonly onSolved: (id: string) => void;
};

function SkippedSession({ session, reasons, changes, onSolved }: SkippedSessionProps) {
  const { t } = useTranslation();
  const { name, day } = useSessionTexts();
  const { edit } = usePlanDeeds();
  const [shown, setShown] = useState(reasons);

  async function choose({ date, startsAt, endsAt }: FreeTime) {
    const { id, version } = session;
    const wanted = { ...changes, date, startsAt, endsAt };
    try {
      const outcome = await edit({ id, version, scope: "THIS", changes: wanted }, () =>
        t("sessions.sessionEditor.moved", { from: day(session.date), to: day(date) }),
      );
      if (outcome.kind === "done") onSolved(id);
      else setShown(outcome.reasons);
    } catch (error) {
      setShown(problemsOf(error));
    }
  }

  return (
    <section>
      <h4 className={styles.title}>{name(session)}</h4>
      <ClashNotice reasons={shown} onChoose={(free) => void choose(free)} />
    </section>
  );
}

/** The button that led here is gone, so focus goes to what is said now. */
function focusOnce(box: HTMLElement | null) {
  box?.focus();
}
