import { networkRecordRefusals } from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading, Notice } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./attendance.module.css";
import { type GuestChoice, GuestItem } from "./guest-item.tsx";
import { GuestRefusals } from "./guest-refusals.tsx";
import list from "./roster-list.module.css";
import { SaveStatus } from "./save-status.tsx";
import { useSessionTexts } from "./session-texts.ts";
import { useGuests } from "./use-guests.ts";
import { useSetAnswer } from "./use-set-answer.ts";

type ListProps = { readonly meeting: Meeting_NetworkMeetingFragment };

/** Who was invited, what they answered and who came: names where they may be read, else counts. */
export function GuestList({ meeting }: ListProps) {
  const { t } = useTranslation();
  const { invited, came, can } = meeting;
  if (can.readGuests) return <NamedGuests meeting={meeting} />;
  return (
    <Paper title={t("sessions.network.guests")} note={t("sessions.network.guestsNote")}>
      <p>{t("sessions.network.countsOnly", { invited, came })}</p>
    </Paper>
  );
}

function NamedGuests({ meeting }: ListProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { guests, error, refetch, ...saving } = useGuests(meeting.id);
  if (!guests) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.network.guestsFailed")}
        onRetry={() => void refetch()}
      />
    );
  }
  if (guests.length === 0) {
    return (
      <Paper>
        <Empty small title={t("sessions.network.noGuests")}>
          {t("sessions.network.noGuestsWords")}
        </Empty>
      </Paper>
    );
  }
  const isToCome = meeting.status === "PLANNED" && meeting.date > today;
  return isToCome ? (
    <ComingGuests meeting={meeting} guests={guests} />
  ) : (
    <GuestsThere meeting={meeting} guests={guests} saving={saving} />
  );
}

type Guests = NonNullable<ReturnType<typeof useGuests>["guests"]>;
type Saving = Omit<ReturnType<typeof useGuests>, "guests" | "error" | "refetch">;

/** Before the meeting: who has answered, and the answers given by telephone. */
function ComingGuests({ meeting, guests }: ListProps & { guests: Guests }) {
  const { t } = useTranslation();
  const setAnswer = useSetAnswer(meeting.id);
  const choices = useAnswerWords();
  const coming = guests.filter(({ answer }) => answer === true).length;
  return (
    <Paper
      flush
      title={t("sessions.network.guests")}
      note={t("sessions.network.answer.phone")}
      actions={
        coming > 0 && (
          <span className={list.guestCount}>{t("sessions.network.comes", { count: coming })}</span>
        )
      }
    >
      <ul className={list.people} aria-label={t("sessions.network.guests")}>
        {guests.map((guest) => (
          <GuestItem
            key={guest.participantId}
            {...guest}
            said={guest.answer}
            choices={choices}
            isLocked={!meeting.can.sendInvitations}
            note={null}
            onSay={(id, answer) => void setAnswer(id, guest.name, answer)}
          />
        ))}
      </ul>
    </Paper>
  );
}

type ThereProps = ListProps & { readonly guests: Guests; readonly saving: Saving };

/** From the day of the meeting on: who came. */
function GuestsThere({ meeting, guests, saving }: ThereProps) {
  const { t } = useTranslation();
  const lock = useGuestLock(meeting);
  const [deed, setDeed] = useState<string | null>(null);
  const choices: readonly GuestChoice[] = [
    { value: true, label: t("sessions.network.cameButton"), word: t("sessions.network.cameWord") },
    {
      value: false,
      label: t("sessions.network.cameNotButton"),
      word: t("sessions.network.cameNotWord"),
    },
  ];
  const answerOf = (answer: boolean | null) =>
    answer === null
      ? null
      : t(answer ? "sessions.network.answer.saidYes" : "sessions.network.answer.saidNo");
  const came = guests.filter((guest) => guest.came === true).length;
  const isSaid = guests.some((guest) => guest.came !== null);
  return (
    <div>
      {lock.words && (
        <div className={styles.notice}>
          <Notice calm>{lock.words}</Notice>
        </div>
      )}
      <GuestRefusals {...saving} guests={guests} />
      <Paper
        flush
        title={t("sessions.network.guests")}
        note={t("sessions.network.guestsNote")}
        actions={
          isSaid && (
            <span className={list.guestCount}>{t("sessions.network.came", { count: came })}</span>
          )
        }
      >
        <ul className={list.people} aria-label={t("sessions.network.guests")}>
          {guests.map((guest) => (
            <GuestItem
              key={guest.participantId}
              {...guest}
              said={guest.came}
              choices={choices}
              isLocked={lock.isLocked}
              note={answerOf(guest.answer)}
              onSay={(id, said) => {
                const chosen = choices.find(({ value }) => value === said);
                const word = chosen?.word ?? t("sessions.network.unset");
                setDeed(t("sessions.network.guestDeed", { name: guest.name, word }));
                saving.setCame(id, said);
              }}
            />
          ))}
        </ul>
      </Paper>
      {!lock.isLocked && (
        <div className={styles.under}>
          <SaveStatus
            {...saving}
            onRetry={saving.retry}
            idle={t("sessions.network.idle")}
            deed={deed}
          />
        </div>
      )}
    </div>
  );
}

function useAnswerWords(): readonly GuestChoice[] {
  const { t } = useTranslation();
  return [
    {
      value: true,
      label: t("sessions.network.answer.yesButton"),
      word: t("sessions.network.answer.yes"),
    },
    {
      value: false,
      label: t("sessions.network.answer.noButton"),
      word: t("sessions.network.answer.no"),
    },
  ];
}

/** Whether it can be written who came, and if not, the sentence that says why; a cancelled meeting's page has said it. */
function useGuestLock(meeting: Meeting_NetworkMeetingFragment) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useSessionTexts();
  const { date, status, can } = meeting;
  if (status === "CANCELLED") return { isLocked: true, words: null };
  if (networkRecordRefusals({ date, status, today }).length > 0) {
    return { isLocked: true, words: t("sessions.network.comingLock", { day: day(date) }) };
  }
  const words = can.recordAttendance ? null : t("sessions.network.roleLock");
  return { isLocked: words !== null, words };
}
