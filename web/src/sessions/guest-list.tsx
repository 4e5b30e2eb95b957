import { useApolloClient, useQuery } from "@apollo/client/react";
import { networkRecordRefusals } from "@mikrolaan/shared/sessions";
import { useCallback, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading, Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./attendance.module.css";
import { GuestItem } from "./guest-item.tsx";
import { guestQueueOf, guestsQuery } from "./guest-queue.ts";
import { GuestRefusals } from "./guest-refusals.tsx";
import list from "./roster-list.module.css";
import { SaveStatus } from "./save-status.tsx";
import { useSessionTexts } from "./session-texts.ts";
import { byName } from "./sheet-columns.ts";

type ListProps = { readonly meeting: Meeting_NetworkMeetingFragment };

/** Who was invited and who came: names where they may be read, else counts. */
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
  const { id } = meeting;
  const { guests, error, refetch, answer, ...saving } = useGuests(id);
  const lock = useGuestLock(meeting);
  const [deed, setDeed] = useState<string | null>(null);
  const onAnswer = useCallback(
    (participantId: string, came: boolean | null, words: string) => {
      setDeed(words);
      answer(participantId, came);
    },
    [answer],
  );
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
  const came = guests.filter((guest) => guest.came === true).length;
  const isAnswered = guests.some((guest) => guest.came !== null);
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
        note={`${t("sessions.network.invited", { count: guests.length })}. ${t("sessions.network.guestsNote")}`}
        actions={
          isAnswered && (
            <span className={list.guestCount}>{t("sessions.network.came", { count: came })}</span>
          )
        }
      >
        <ul className={list.people} aria-label={t("sessions.network.guests")}>
          {guests.map((guest) => (
            <GuestItem
              key={guest.participantId}
              {...guest}
              isLocked={lock.isLocked}
              onAnswer={onAnswer}
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

/** The guests with the answers on their way shown at once. */
function useGuests(meetingId: string) {
  const language = useLanguage();
  const queue = guestQueueOf(useApolloClient());
  const { pending, refused, saves } = useSyncExternalStore(queue.subscribe, queue.state);
  const { data, error, refetch } = useQuery(guestsQuery, {
    variables: { id: meetingId },
    fetchPolicy: "cache-and-network",
  });
  const answer = useCallback(
    (participantId: string, came: boolean | null) =>
      queue.put([{ group: meetingId, key: participantId, value: came, version: 0 }]),
    [queue, meetingId],
  );
  const known = data && byName(data.networkMeeting.guests, language);
  const guests = known?.map((guest) => {
    const change = pending.findLast(
      ({ group, key }) => group === meetingId && key === guest.participantId,
    );
    const came = change ? change.value : guest.came;
    return { ...guest, came, isUnsent: change?.state === "failed" };
  });
  return {
    guests,
    error,
    refetch,
    answer,
    refused: refused.filter(({ group }) => group === meetingId),
    saves,
    unsent: pending.filter(({ state }) => state === "failed").length,
    isSending: pending.some(({ state }) => state !== "failed"),
    retry: queue.retry,
    dismiss: queue.dismiss,
  };
}

/** Whether answers can be given, and if not, the sentence that says why; a cancelled meeting's page has said it. */
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
