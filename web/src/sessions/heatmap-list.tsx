import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useViewer } from "../ui/viewer.tsx";
import { FigureLinks } from "./figure-links.tsx";
import styles from "./heatmap.module.css";
import { HeatmapSign, stateOf, useStateWord } from "./heatmap-cell.tsx";
import type { HeatmapProps } from "./heatmap-table.tsx";
import { useSessionTexts } from "./session-texts.ts";

/** For a phone: one person under the other, each with their days in a row of signs. */
export function HeatmapList({ sessions, people, figure }: HeatmapProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useSessionTexts();
  const word = useStateWord();
  return (
    <ul className={styles.list} aria-label={t("sessions.overview.table")}>
      {people.map((person) => (
        <li key={person.enrolmentId} className={styles.item}>
          <div className={styles.itemHead}>
            <Link to={`/participants/${person.participantId}`} className={styles.personLink}>
              <bdi>{person.name}</bdi>
            </Link>
            <FigureLinks figure={figure({ enrolmentId: person.enrolmentId })} what={person.name} />
          </div>
          <ol className={styles.signs}>
            {sessions
              .map((session) => ({ session, state: stateOf(person, session, today) }))
              .filter(({ state }) => state !== "NOT_THERE" && state !== "FUTURE")
              .map(({ session, state }) => (
                <li key={session.id}>
                  <HeatmapSign state={state} />
                  <span className="visually-hidden">
                    {day(session.date)}: {word(state)}
                  </span>
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
