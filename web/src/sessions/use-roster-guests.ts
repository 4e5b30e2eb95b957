import { useMutation, useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { RosterGuest_GuestFragment } from "../gql/graphql.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import {
  addGuestMutation,
  mergeGuestMutation,
  removeGuestMutation,
  sessionGuestsQuery,
  unmergeGuestMutation,
} from "./roster-guest-documents.ts";

export type RosterGuest = RosterGuest_GuestFragment;

/** The guests of a session's roster: those who are guests still, and those who turned out to be of the cohort. */
export function useSessionGuests(sessionId: string) {
  const { data, error, refetch } = useQuery(sessionGuestsQuery, {
    variables: { sessionId },
    fetchPolicy: "cache-and-network",
  });
  const guests = data?.session.id === sessionId ? data.session.guests : [];
  return { guests, count: guests.filter(({ mergedInto }) => !mergedInto).length, error, refetch };
}

/** What shows guests. */
const guestLists = ["SessionGuests", "CohortGuests"];

/** What shows marks too, which a merge moves. */
const marksToo = [...guestLists, "GuestMergeChoices", "Roster", "Attendance", "AttendanceSheet"];

type Answer = { readonly __typename?: string; readonly reasons?: readonly Problem[] };

const nothing: readonly Problem[] = [];

/** The ways to put guests on a session's roster and take them off, each with its toast and the way back. */
export function useGuestDeeds(sessionId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const [add] = useMutation(addGuestMutation, { refetchQueries: guestLists });
  const [remove] = useMutation(removeGuestMutation, { refetchQueries: guestLists });

  async function putOn(who: { readonly name: string } | { readonly guestId: string }) {
    const { data } = await add({ variables: { input: { sessionId, ...who } } });
    return data?.addGuest;
  }

  async function takeOff(guestId: string, why: string | null) {
    const { data } = await remove({ variables: { input: { sessionId, guestId, why } } });
    return data?.removeGuest;
  }

  /** Adds someone new by name, or who has been a guest before; answers why not, or nothing. */
  async function addGuest(who: Parameters<typeof putOn>[0]): Promise<readonly Problem[]> {
    const result = await putOn(who);
    if (result?.__typename !== "Guest") return result?.reasons ?? nothing;
    const { id, name } = result;
    const failed = t("sessions.guests.notRemoved", { name });
    toast({
      message: t("sessions.guests.added", { name }),
      undo: () => void told(toast, takeOff(id, null), failed),
    });
    return nothing;
  }

  /** Takes a guest off; answers why not, REASON_REQUIRED among it where a why is needed. */
  async function removeGuest(
    { id, name }: Pick<RosterGuest, "id" | "name">,
    why: string | null,
  ): Promise<readonly Problem[]> {
    const result = await takeOff(id, why);
    if (result?.__typename !== "Guest") return result?.reasons ?? nothing;
    const failed = t("sessions.guests.notAdded", { name });
    toast({
      message: t("sessions.guests.removed", { name }),
      undo: () => void told(toast, putOn({ guestId: id }), failed),
    });
    return nothing;
  }

  return { addGuest, removeGuest };
}

/** Saying that a guest is of the cohort, and taking it back. */
export function useGuestMerge() {
  const { t } = useTranslation();
  const toast = useToast();
  const [merge] = useMutation(mergeGuestMutation, { refetchQueries: marksToo });
  const [part] = useMutation(unmergeGuestMutation, { refetchQueries: marksToo });

  /** Makes a guest's marks those of someone of the cohort; answers why not, or null. */
  async function mergeGuest(
    { id, version }: RosterGuest,
    enrolmentId: string,
  ): Promise<readonly Problem[] | null> {
    const { data } = await merge({ variables: { input: { guestId: id, version, enrolmentId } } });
    const result = data?.mergeGuest;
    if (result?.__typename === "Refused") return result.reasons;
    if (!result) return null;
    const name = result.mergedInto?.name ?? "";
    toast({
      message: t("sessions.guests.merged", { guest: result.name, name }),
      undo: () => void unmergeGuest(result),
    });
    return null;
  }

  /** Gives a guest the marks back, and says so. */
  async function unmergeGuest({ id, version, name }: RosterGuest): Promise<void> {
    const deed = part({ variables: { input: { guestId: id, version } } });
    const failed = t("sessions.guests.notUnmerged", { name });
    const answer = deed.then(({ data }) => data?.unmergeGuest);
    await told(toast, answer, failed, t("sessions.guests.unmerged", { name }));
  }

  return { mergeGuest, unmergeGuest };
}

/** Says what became of taking something back, at least where it failed. */
async function told(
  toast: ReturnType<typeof useToast>,
  deed: Promise<Answer | undefined>,
  failed: string,
  done?: string,
): Promise<void> {
  const isDone = await deed.then(
    (result) => result?.__typename === "Guest",
    (error: unknown) => problemsOf(error).length === 0,
  );
  if (!isDone) toast({ message: failed });
  else if (done) toast({ message: done });
}
