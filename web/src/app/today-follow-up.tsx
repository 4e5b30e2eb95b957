import { daysBetween, formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { shortDayText } from "../ui/weekday.ts";
import styles from "./today.module.css";
import type { Task, Tasks } from "./today-tasks.ts";

/** What waits for the coach, ordered by deadline: over time, then what comes. */
export function TodayFollowUp({ tasks: { overdue, later } }: { tasks: Tasks }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nextOn = later[0]?.date;
  return (
    <Paper flush title={t("home.today.followUp")}>
      {overdue.length === 0 && (
        <p className={styles.nothing}>
          {t("home.today.nothingOver")}{" "}
          {nextOn && t("home.today.nextDeadline", { date: formatWeekdayDate(nextOn, language) })}
        </p>
      )}
      {overdue.length > 0 && <Group title={t("home.today.over")} over tasks={overdue} />}
      {later.length > 0 && <Group title={t("home.today.later")} tasks={later} />}
    </Paper>
  );
}

type GroupProps = {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly over?: boolean;
};

function Group({ title, tasks, over = false }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        <span className={over ? styles.over : undefined}>{title}</span>{" "}
        <span className="ink3">{tasks.length}</span>
      </h3>
      <RowList>
        {tasks.map((task) => (
          <TaskRow key={task.kind === "guests" ? task.meeting.id : task.session.id} task={task} />
        ))}
      </RowList>
    </section>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const date = formatWeekdayDate(task.date, language);
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
  const { id, cohortId, cohortName, module, expected, recorded } = task.session;
  const name = t(`codes.moduleShort.${module}`);
  if (task.kind === "roster") {
    return (
      <Row
        title={t("home.today.task.roster")}
        second={[
          `${cohortName}, ${name}`,
          date,
          t("home.today.marked", { count: expected - recorded }),
        ].join(" · ")}
        note={<Days count={daysBetween(task.date, today)} />}
        to={`/cohorts/${cohortId}/attendance/${id}`}
        action={t("home.today.takeNow")}
      />
    );
  }
  return (
    <Row
      title={t(`home.today.task.${task.kind}`)}
      second={`${cohortName}, ${name}`}
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
