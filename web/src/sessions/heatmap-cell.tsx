import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./heatmap.module.css";
import type { OverviewPerson, OverviewSession } from "./heatmap-figures.ts";
import { useSessionTexts } from "./session-texts.ts";
import { isEnrolledOn } from "./sheet-columns.ts";

/** What there is to say of one person on one day. */
export type DayState = AttendanceStatus | "NONE" | "CANCELLED" | "FUTURE" | "NOT_THERE";

const grounds: Readonly<Record<DayState, string | undefined>> = {
  PRESENT: styles.here,
  LATE: styles.partly,
  LEFT_EARLY: styles.partly,
  SICK: styles.excused,
  EXCUSED: styles.excused,
  ABSENT: styles.away,
  NOT_INVITED: styles.excused,
  NONE: styles.unset,
  CANCELLED: undefined,
  FUTURE: undefined,
  NOT_THERE: undefined,
};

export function stateOf(person: OverviewPerson, session: OverviewSession, today: string): DayState {
  if (!isEnrolledOn(person, session.date)) return "NOT_THERE";
  if (session.status === "CANCELLED") return "CANCELLED";
  const mark = person.marks.find(({ sessionId }) => sessionId === session.id);
  if (mark) return mark.status;
  return session.date <= today ? "NONE" : "FUTURE";
}

type CellProps = {
  readonly person: OverviewPerson;
  readonly session: OverviewSession;
  readonly isEdge: boolean;
};

/** A day of a person: a sign on its ground, and its word for whoever points at it or hears it. */
export function HeatmapCell({ person, session, isEdge }: CellProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useSessionTexts();
  const word = useStateWord();
  const state = stateOf(person, session, today);
  const said = word(state);
  const words = { name: person.name, day: day(session.date), word: said };
  return (
    <td
      className={classNames(styles.day, isEdge && styles.edge)}
      title={said ? t("sessions.overview.cell", words) : undefined}
    >
      <HeatmapSign state={state} />
      <span className="visually-hidden">{said}</span>
    </td>
  );
}

/** The sign alone: a dot for who was there, else a letter; form carries it, colour only helps. */
export function HeatmapSign({ state }: { state: DayState }) {
  const { t } = useTranslation();
  if (state === "NOT_THERE" || state === "FUTURE") return null;
  return (
    <span className={classNames(styles.sign, grounds[state])} aria-hidden="true">
      {state === "CANCELLED"
        ? "–"
        : state === "NONE"
          ? ""
          : state === "PRESENT"
            ? "●"
            : t(`codes.attendanceLetter.${state}`)}
    </span>
  );
}

/** "syg", "ikke ført", "aflyst". */
export function useStateWord(): (state: DayState) => string {
  const { t } = useTranslation();
  return (state) => {
    if (state === "NONE") return t("codes.attendance.none");
    if (state === "CANCELLED") return t("codes.meetingStatus.CANCELLED");
    if (state === "FUTURE") return t("sessions.overview.future");
    return state === "NOT_THERE" ? t("sessions.notEnrolled") : t(`codes.attendance.${state}`);
  };
}
