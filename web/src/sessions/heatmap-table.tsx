import { formatShortDate, isoWeekOf } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { FigureLinks } from "./figure-links.tsx";
import styles from "./heatmap.module.css";
import { HeatmapCell } from "./heatmap-cell.tsx";
import {
  type Figure,
  isNotTaken,
  type OverviewPerson,
  type OverviewSession,
} from "./heatmap-figures.ts";
import { useSessionTexts } from "./session-texts.ts";

export type HeatmapProps = {
  readonly cohortId: string;
  /** In the order of the sheet. */
  readonly sessions: readonly OverviewSession[];
  readonly people: readonly OverviewPerson[];
  readonly figure: (over: {
    readonly sessionId?: string;
    readonly module?: string;
    readonly enrolmentId?: string;
  }) => Figure;
};

/** People by session days: each mark as a sign on its ground, and the sums of both directions. */
export function HeatmapTable({ cohortId, sessions, people, figure }: HeatmapProps) {
  const { t } = useTranslation();
  const { name } = useSessionTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className={styles.scroll} tabIndex={0} aria-label={t("sessions.overview.table")}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{t("sessions.overview.table")}</caption>
        <Heads cohortId={cohortId} sessions={sessions} />
        <tbody>
          {people.map((person) => (
            <tr key={person.enrolmentId}>
              <th scope="row" className={styles.person}>
                <Link to={`/participants/${person.participantId}`} className={styles.personLink}>
                  <bdi>{person.name}</bdi>
                </Link>
              </th>
              {sessions.map((session, index) => (
                <HeatmapCell
                  key={session.id}
                  person={person}
                  session={session}
                  isEdge={isEdge(sessions, index)}
                />
              ))}
              <td className={styles.total}>
                <FigureLinks
                  figure={figure({ enrolmentId: person.enrolmentId })}
                  what={person.name}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.person}>
              {t("sessions.overview.perDay")}
            </th>
            {sessions.map((session, index) => (
              <td
                key={session.id}
                className={classNames(styles.day, isEdge(sessions, index) && styles.edge)}
              >
                <FigureLinks
                  stacked
                  figure={figure({ sessionId: session.id })}
                  what={name(session)}
                />
              </td>
            ))}
            <td className={styles.total} />
          </tr>
          <tr>
            <th scope="row" className={styles.person}>
              {t("sessions.overview.perModule")}
            </th>
            {modulesIn(sessions).map(({ module, count }) => (
              <td key={module} colSpan={count} className={classNames(styles.module, styles.edge)}>
                <FigureLinks
                  stacked={count < 3}
                  figure={figure({ module })}
                  what={t(`codes.moduleShort.${module}`)}
                />
              </td>
            ))}
            <td className={styles.total}>
              <FigureLinks figure={figure({})} what={t("sessions.overview.total")} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Modules over calendar weeks; a week opens its roster, and says when that is not finished. */
function Heads({ cohortId, sessions }: Pick<HeatmapProps, "cohortId" | "sessions">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { name } = useSessionTexts();
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.person}>
          {t("sessions.overview.person")}
        </th>
        {modulesIn(sessions).map(({ module, count }) => (
          <th
            key={module}
            colSpan={count}
            scope="colgroup"
            className={classNames(styles.module, styles.edge)}
          >
            {t(`codes.moduleShort.${module}`)}
          </th>
        ))}
        <th rowSpan={2} scope="col" className={styles.total}>
          {t("sessions.overview.total")}
        </th>
      </tr>
      <tr>
        {sessions.map((session, index) => {
          const isMissing = isNotTaken(session, today);
          const said = isMissing ? `, ${t("codes.attendance.none")}` : "";
          return (
            <th
              key={session.id}
              scope="col"
              className={classNames(styles.day, isEdge(sessions, index) && styles.edge)}
            >
              <Link
                to={`/cohorts/${cohortId}/attendance/${session.id}`}
                aria-label={`${name(session)}${said}`}
                title={`${formatShortDate(session.date, language)}${said}`}
                className={classNames(
                  styles.week,
                  isMissing && styles.missing,
                  session.status === "CANCELLED" && styles.cancelled,
                )}
              >
                {isoWeekOf(session.date).week}
              </Link>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function isEdge(sessions: readonly OverviewSession[], index: number): boolean {
  return sessions[index]?.module !== sessions[index - 1]?.module;
}

function modulesIn(sessions: readonly OverviewSession[]) {
  return [...Map.groupBy(sessions, ({ module }) => module)].map(([module, own]) => {
    return { module, count: own.length };
  });
}
