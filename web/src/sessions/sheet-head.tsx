import { formatShortDate, isoWeekOf } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { classNames } from "../ui/class-names.ts";
import { stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { SessionColumn } from "./board-types.ts";
import { useSessionTexts } from "./session-texts.ts";
import styles from "./sheet.module.css";
import { type HeadGroup, headGroups } from "./sheet-columns.ts";

type HeadProps = {
  readonly cohortId: string;
  readonly sessions: readonly SessionColumn[];
  readonly chosen: SessionColumn;
};

/** Modules over calendar weeks; a week opens its session. */
export function SheetHead({ cohortId, sessions, chosen }: HeadProps) {
  const { t } = useTranslation();
  const { week, name } = useSessionTexts();
  const groups = headGroups(sessions, chosen.id);
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.person}>
          {t("sessions.person")}
        </th>
        {groups.map((group) => (
          <GroupHead key={group.key} group={group} />
        ))}
        <th rowSpan={2} scope="col" className={styles.total}>
          {t("sessions.hoursInAll")}
        </th>
      </tr>
      <tr>
        {groups.flatMap(({ sessions: own, isChosen }) =>
          own.map((session, index) => (
            <th
              key={session.id}
              scope="col"
              data-session={session.id}
              aria-current={isChosen ? "page" : undefined}
              className={classNames(
                isChosen ? styles.chosen : styles.day,
                index === 0 && styles.edge,
              )}
            >
              {isChosen ? (
                <span className="strong">{week(session.date)}</span>
              ) : (
                <Link
                  to={`/cohorts/${cohortId}/attendance/${session.id}`}
                  state={stayHere}
                  preventScrollReset
                  aria-label={name(session)}
                  title={name(session)}
                  className={classNames(
                    styles.week,
                    session.status === "CANCELLED" && styles.cancelled,
                  )}
                >
                  {isoWeekOf(session.date).week}
                </Link>
              )}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function GroupHead({ group }: { group: HeadGroup<SessionColumn> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { hours } = useSessionTexts();
  const { sessions, module, isChosen, isNamed, moduleMinutes } = group;
  const [first] = sessions;
  if (!first) return null;
  if (isChosen) {
    const day = first.date === today ? t("sessions.today") : formatShortDate(first.date, language);
    return (
      <th scope="colgroup" className={classNames(styles.chosen, styles.edge)}>
        {day}, {hours(first.minutes)}
      </th>
    );
  }
  const moduleName = t(`codes.moduleShort.${module}`);
  const isRoomy = sessions.length > 3;
  return (
    <th
      scope="colgroup"
      colSpan={sessions.length}
      className={classNames(styles.module, isNamed && styles.edge)}
    >
      <span className={isNamed ? undefined : "visually-hidden"}>
        {isRoomy ? `${moduleName}, ${hours(moduleMinutes)}` : moduleName}
      </span>
    </th>
  );
}
