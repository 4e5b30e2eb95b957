import { daysBetween, formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FollowUpDialog } from "../sessions/follow-up-dialog.tsx";
import type { FollowUpTask } from "../sessions/follow-up-documents.ts";
import { FollowUpRow } from "../sessions/follow-up-row.tsx";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { shortDayText } from "../ui/weekday.ts";
import styles from "./today.module.css";
import type { Task, Tasks } from "./today-tasks.ts";
import { useWhose, type Whose } from "./use-whose.ts";

/** What waits for the coach, ordered by deadline: over time, today, then what comes. */
export function TodayFollowUp({ tasks: { overdue, today, later } }: { tasks: Tasks }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [whose, setWhose] = useWhose();
  const [asked, setAsked] = useState<FollowUpTask | null>(null);
  const nextOn = later[0]?.date;
  const groups = { whose, onFollowUp: setAsked };
  return (
    <Paper
      flush
      title={t("home.today.followUp")}
      actions={
        <Segmented
          label={t("home.today.whose.label")}
          value={whose}
          onChange={setWhose}
          options={[
            { value: "mine", label: t("home.today.whose.mine") },
            { value: "team", label: t("home.today.whose.team") },
          ]}
        />
      }
    >
      {overdue.length === 0 && (
        <p className={styles.nothing}>
          {t("home.today.nothingOver")}{" "}
          {today.length === 0 &&
            nextOn &&
            t("home.today.nextDeadline", { date: formatWeekdayDate(nextOn, language) })}
        </p>
      )}
      {overdue.length > 0 && (
        <Group title={t("home.today.over")} over tasks={overdue} {...groups} />
      )}
      {today.length > 0 && <Group title={t("home.today.day")} tasks={today} {...groups} />}
      {later.length > 0 && <Group title={t("home.today.later")} tasks={later} {...groups} />}
      <FollowUpDialog task={asked} onClose={() => setAsked(null)} />
    </Paper>
  );
}

type Shown = { readonly whose: Whose; readonly onFollowUp: (task: FollowUpTask) => void };

type GroupProps = Shown & {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly over?: boolean;
};

function Group({ title, tasks, over = false, ...shown }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        <span className={over ? styles.over : undefined}>{title}</span>{" "}
        <span className="ink3">{tasks.length}</span>
      </h3>
      <RowList>
        {tasks.map((task) => (
          <TaskRow key={keyOf(task)} task={task} {...shown} />
        ))}
      </RowList>
    </section>
  );
}

function keyOf(task: Task): string {
  if (task.kind === "guests") return task.meeting.id;
  if (task.kind === "call") return `${task.followUp.enrolmentId} ${task.followUp.sessionId}`;
  return task.session.id;
}

function TaskRow({ task, whose, onFollowUp }: Shown & { readonly task: Task }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const date = formatWeekdayDate(task.date, language);
  if (task.kind === "call") {
    return (
      <FollowUpRow task={task.followUp} showOwner={whose === "team"} onFollowUp={onFollowUp} />
    );
  }
  if (task.kind === "guests") {
    const { id, invited, theme } = task.meeting;
    return (
      <Row
        title={t("home.today.task.guests")}
        second={[theme, date, t("home.today.invited", { count: invited })]
          .filter(Boolean)
          .join(" · ")}
        note={<Days count={daysBetween(task.date, today)} />}
        to={`/network/${id}`}
        action={t("home.today.takeNow")}
      />
    );
  }
  const { id, cohortId, cohortName, module, expected, recorded, owners } = task.session;
  const name = t(`codes.moduleShort.${module}`);
  const names = whose === "team" && owners.map((owner) => owner.name).join(", ");
  if (task.kind === "roster") {
    return (
      <Row
        title={t("home.today.task.roster")}
        second={[
          `${cohortName}, ${name}`,
          date,
          t("home.today.marked", { count: expected - recorded }),
          names,
        ]
          .filter(Boolean)
          .join(" · ")}
        note={<Days count={daysBetween(task.date, today)} />}
        to={`/cohorts/${cohortId}/attendance/${id}`}
        action={t("home.today.takeNow")}
      />
    );
  }
  return (
    <Row
      title={t(`home.today.task.${task.kind}`)}
      second={[`${cohortName}, ${name}`, names].filter(Boolean).join(" · ")}
      note={<span className="ink2">{shortDayText(task.date, language)}</span>}
      to={`/cohorts/${cohortId}/plan`}
      action={t("home.today.seePlan")}
    />
  );
}

function Days({ count }: { count: number }) {
  const { t } = useTranslation();
  return <span className={styles.over}>{t("home.today.daysOver", { count })}</span>;
}
