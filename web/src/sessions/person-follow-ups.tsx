import { useQuery } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { instantText } from "../ui/clock.ts";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { FollowUpDialog } from "./follow-up-dialog.tsx";
import type { FollowUpTask } from "./follow-up-documents.ts";
import styles from "./person-follow-ups.module.css";
import { useDaysText, useFollowUp } from "./use-follow-up.ts";

const personFollowUpsQuery = graphql(`
  query PersonFollowUps($id: ID!) {
    participant(id: $id) {
      id
      enrolments { id followUps { ...FollowUpTask_FollowUp @unmask } }
    }
  }
`);

/** How often someone stayed away several times in a row, and what came of it; nothing when never. */
export function PersonFollowUps({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<FollowUpTask | null>(null);
  const { data } = useQuery(personFollowUpsQuery, {
    variables: { id: participantId },
    fetchPolicy: "cache-and-network",
  });
  const tasks = data?.participant.enrolments.flatMap(({ followUps }) => followUps) ?? [];
  if (tasks.length === 0) return null;
  return (
    <Paper title={t("sessions.follow.person.title")} flush>
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <PersonRow key={task.sessionId} task={task} onFollowUp={() => setAsked(task)} />
        ))}
      </ul>
      <FollowUpDialog task={asked} onClose={() => setAsked(null)} />
    </Paper>
  );
}

function PersonRow({ task, onFollowUp }: { task: FollowUpTask; onFollowUp: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const daysText = useDaysText();
  const { reopen } = useFollowUp(task);
  const { days, state, outcome, note, closedBy, closedAt, cameOn, can } = task;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className="strong">
          {t("sessions.follow.calls.times", { count: days.length })}: {daysText(days)}
        </p>
        {state === "OPEN" && (
          <StatusWord status="active">{t("sessions.follow.person.open")}</StatusWord>
        )}
        {state === "CLOSED" && outcome && (
          <StatusWord status="done">{t(`codes.followUpOutcome.${outcome}`)}</StatusWord>
        )}
        {(state === "CAME_AGAIN" || state === "ENDED") && (
          <StatusWord status="neutral">
            {t(`sessions.follow.person.${state}`, {
              day: cameOn ? formatWeekdayDate(cameOn, language) : "",
            })}
          </StatusWord>
        )}
        {note && <p className={styles.note}>{note}</p>}
        {closedBy && closedAt && (
          <p className="second">
            {t("sessions.follow.person.closed", {
              name: closedBy,
              at: instantText(closedAt, language),
            })}
          </p>
        )}
      </div>
      {can.close && (
        <Button size="small" variant="primary" onClick={onFollowUp}>
          {t("sessions.follow.calls.action")}
        </Button>
      )}
      {can.reopen && (
        <Button size="small" variant="quiet" onClick={() => void reopen()}>
          {t("sessions.follow.person.reopen")}
          <span className="visually-hidden">: {daysText(days)}</span>
        </Button>
      )}
    </li>
  );
}
