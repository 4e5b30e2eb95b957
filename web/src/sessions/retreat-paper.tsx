import { useTranslation } from "react-i18next";
import styles from "./retreat.module.css";
import type { Retreat, RetreatDay, RetreatPerson } from "./retreat-documents.ts";
import { roomsOf } from "./retreat-rooms.ts";
import { useSessionTexts } from "./session-texts.ts";

type RetreatPaperProps = {
  readonly cohortName: string;
  readonly retreat: Retreat;
  /** The one day whose sheet is wanted; null for the rooms and every day. */
  readonly onlyDay: string | null;
};

/** What is printed: who sleeps where, and a sheet to sign for each day. It is seen on paper only. */
export function RetreatPaper({ cohortName, retreat, onlyDay }: RetreatPaperProps) {
  const { days, people } = retreat;
  return (
    <div className={styles.paper}>
      {onlyDay === null && <RoomsSheet cohortName={cohortName} people={people} />}
      {days.map((day, index) =>
        onlyDay === null || onlyDay === day.id ? (
          <DaySheet
            key={day.id}
            cohortName={cohortName}
            day={day}
            number={index + 1}
            count={days.length}
            people={people.filter(({ sessionIds }) => sessionIds.includes(day.id))}
          />
        ) : null,
      )}
    </div>
  );
}

type SheetProps = {
  readonly cohortName: string;
  readonly people: readonly RetreatPerson[];
};

function RoomsSheet({ cohortName, people }: SheetProps) {
  const { t } = useTranslation();
  const { rooms, without } = roomsOf(people);
  const rows = [
    ...rooms.flatMap(({ room, people: sleepers }) => sleepers.map((it) => ({ ...it, room }))),
    ...without.map((it) => ({ ...it, room: "–" })),
  ];
  return (
    <section className={styles.sheet}>
      <table className={styles.table}>
        <caption>{t("sessions.follow.retreat.bedsCaption", { cohort: cohortName })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.narrow}>
              {t("sessions.follow.retreat.room")}
            </th>
            <th scope="col">{t("sessions.follow.retreat.name")}</th>
            <th scope="col">{t("sessions.follow.retreat.note")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ enrolmentId, room, name, bed }) => (
            <tr key={enrolmentId}>
              <td>{room}</td>
              <th scope="row">{name}</th>
              <td>{bed ? bed.note : t("sessions.follow.retreat.without")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DayProps = SheetProps & {
  readonly day: RetreatDay;
  readonly number: number;
  readonly count: number;
};

function DaySheet({ cohortName, day, number, count, people }: DayProps) {
  const { t } = useTranslation();
  const { when } = useSessionTexts();
  return (
    <section className={styles.sheet}>
      <table className={styles.table}>
        <caption>
          {t("sessions.follow.retreat.sheetCaption", {
            cohort: cohortName,
            day: when(day),
            number,
            count,
          })}
          {day.place && `, ${day.place}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("sessions.follow.retreat.name")}</th>
            <th scope="col" className={styles.narrow}>
              {t("sessions.follow.retreat.room")}
            </th>
            <th scope="col">{t("sessions.follow.retreat.signature")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ enrolmentId, name, bed }) => (
            <tr key={enrolmentId}>
              <th scope="row">{name}</th>
              <td>{bed?.room}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
