import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Paper } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import styles from "./retreat.module.css";
import type { Retreat, RetreatPerson } from "./retreat-documents.ts";
import { roomsOf } from "./retreat-rooms.ts";
import { SaveStatus } from "./save-status.tsx";
import { type Beds, useBeds } from "./use-beds.ts";

/** Everyone at the retreat with their room and a remark, written in place. */
export function RetreatBeds({ retreat }: { retreat: Retreat }) {
  const { t } = useTranslation();
  const beds = useBeds(retreat);
  const rooms = useId();
  const { people } = retreat;
  const placed = people.filter(({ bed }) => bed).length;
  return (
    <Paper
      flush
      title={t("sessions.follow.retreat.beds")}
      note={t("sessions.follow.retreat.bedsNote")}
      actions={
        <span className="strong">
          {t("sessions.follow.retreat.placed", { count: placed, of: people.length })}
        </span>
      }
    >
      {beds.refused.length > 0 && (
        <div role="alert" className={styles.refused}>
          <Notice>
            {beds.refused.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Notice>
        </div>
      )}
      <datalist id={rooms}>
        {roomsOf(people).rooms.map(({ room }) => (
          <option key={room} value={room} />
        ))}
      </datalist>
      <div className={styles.bedHead} aria-hidden="true">
        <span>{t("sessions.follow.retreat.name")}</span>
        <span>{t("sessions.follow.retreat.room")}</span>
        <span>{t("sessions.follow.retreat.note")}</span>
      </div>
      <ul className={styles.beds} aria-label={t("sessions.follow.retreat.beds")}>
        {people.map((person) => (
          <BedRow key={person.enrolmentId} person={person} rooms={rooms} onSave={beds.save} />
        ))}
      </ul>
      <p className={styles.bedHelp}>{t("sessions.follow.retreat.noteHelp")}</p>
      <div className={styles.bedStatus}>
        <SaveStatus {...beds} onRetry={beds.retry} idle={t("sessions.follow.retreat.idle")} />
      </div>
    </Paper>
  );
}

type BedRowProps = {
  readonly person: RetreatPerson;
  /** The id of the list of rooms in use. */
  readonly rooms: string;
  readonly onSave: Beds["save"];
};

/** How long it rests before it saves itself. */
const restMilliseconds = 900;

function BedRow({ person, rooms, onSave }: BedRowProps) {
  const { t } = useTranslation();
  const { enrolmentId, participantId, name, bed } = person;
  const stored = { room: bed?.room ?? "", note: bed?.note ?? "" };
  const [wanted, setWanted] = useState(stored);
  // Typed and not yet sent: until then, what is stored by another or by an undo does not overwrite it.
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current) return;
    const timer = setTimeout(() => {
      isWaiting.current = false;
      onSave(enrolmentId, wanted);
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [wanted, enrolmentId, onSave]);
  const { room, note } = stored;
  useEffect(() => {
    if (!isWaiting.current) setWanted({ room, note });
  }, [room, note]);

  const field = (key: "room" | "note") => ({
    value: wanted[key],
    "data-column": key,
    className: styles.input,
    autoComplete: "off",
    maxLength: key === "room" ? 60 : 300,
    onChange: (event: { currentTarget: { value: string } }) => {
      isWaiting.current = true;
      setWanted({ ...wanted, [key]: event.currentTarget.value });
    },
    onKeyDown: toNextRow,
  });
  return (
    <li className={styles.bed}>
      <Link to={`/participants/${participantId}`} className={styles.person}>
        <bdi>{name}</bdi>
      </Link>
      <label className={styles.field}>
        <span className={styles.phoneLabel}>
          {t("sessions.follow.retreat.room")}
          <span className="visually-hidden">: {name}</span>
        </span>
        <input {...field("room")} list={rooms} />
      </label>
      <label className={styles.field}>
        <span className={styles.phoneLabel}>
          {t("sessions.follow.retreat.note")}
          <span className="visually-hidden">: {name}</span>
        </span>
        <input {...field("note")} />
      </label>
      {wanted.note.trim() && !wanted.room.trim() && (
        <p className={styles.lacksRoom}>{t("sessions.follow.retreat.roomFirst")}</p>
      )}
    </li>
  );
}

/** Enter goes down the column, as in a sheet. */
function toNextRow(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const { currentTarget } = event;
  const column = currentTarget.dataset.column;
  const next = currentTarget.closest("li")?.nextElementSibling;
  const field = next?.querySelector<HTMLInputElement>(`input[data-column="${column}"]`);
  if (field) field.focus();
  else currentTarget.blur();
}
