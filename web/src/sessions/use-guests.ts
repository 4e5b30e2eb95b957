import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useSyncExternalStore } from "react";
import { useLanguage } from "../ui/use-language.ts";
import { guestQueueOf, guestsQuery } from "./guest-queue.ts";
import { byName } from "./sheet-columns.ts";

/** The guests of a meeting, with what is on its way of who came shown at once. */
export function useGuests(meetingId: string) {
  const language = useLanguage();
  const queue = guestQueueOf(useApolloClient());
  const { pending, refused, saves } = useSyncExternalStore(queue.subscribe, queue.state);
  const { data, error, refetch } = useQuery(guestsQuery, {
    variables: { id: meetingId },
    fetchPolicy: "cache-and-network",
  });
  const setCame = useCallback(
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
    setCame,
    refused: refused.filter(({ group }) => group === meetingId),
    saves,
    unsent: pending.filter(({ state }) => state === "failed").length,
    isSending: pending.some(({ state }) => state !== "failed"),
    retry: queue.retry,
    dismiss: () => queue.dismiss(),
  };
}
