import { useApolloClient, useMutation } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import type { EditSessionInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { SessionToEdit } from "./session-to-edit.ts";

const editSession = graphql(`
  mutation EditSession($input: EditSessionInput!) {
    editSession(input: $input) {
      __typename
      ... on Session { id ...SessionToEdit_Session @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const cancelSession = graphql(`
  mutation CancelSession($input: CancelSessionInput!) {
    cancelSession(input: $input) {
      __typename
      ... on Session { id ...SessionToEdit_Session @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const restoreSession = graphql(`
  mutation RestoreSession($input: RestoreSessionInput!) {
    restoreSession(input: $input) {
      __typename
      ... on Session { id ...SessionToEdit_Session @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Answer =
  | { readonly __typename: "Session"; readonly version: number }
  | { readonly __typename: "Refused"; readonly reasons: readonly Problem[] };

/**
 * The deeds that change a session, each with the way back to how the session was before: an edit is
 * edited back, and cancelling and holding after all undo one another. Each answers with what was refused.
 */
export function useSessionDeeds(before: SessionToEdit) {
  const { t } = useTranslation();
  const toast = useToast();
  const language = useLanguage();
  const client = useApolloClient();
  const [editing] = useMutation(editSession);
  const [cancelling] = useMutation(cancelSession);
  const [restoring] = useMutation(restoreSession);
  const { id } = before;

  const sendEdit = async (input: EditSessionInput) =>
    (await editing({ variables: { input } })).data?.editSession;
  const sendCancel = async (version: number, reason: string) =>
    (await cancelling({ variables: { input: { id, version, reason } } })).data?.cancelSession;
  const sendRestore = async (version: number) =>
    (await restoring({ variables: { input: { id, version } } })).data?.restoreSession;

  /** Says what was done and how to take it back, or gives the reasons why it was not. */
  function settle(
    answer: Answer | undefined,
    message: string,
    back: (version: number) => Promise<Answer | undefined>,
  ): readonly Problem[] {
    if (answer?.__typename === "Refused") {
      const isOutdated = answer.reasons.some(({ code }) => code === "CHANGED_BY_ANOTHER");
      if (isOutdated) void client.refetchQueries({ include: ["Plan"] });
      return answer.reasons;
    }
    if (answer) toast({ message, undo: () => void takeBack(() => back(answer.version)) });
    return [];
  }

  async function takeBack(back: () => Promise<Answer | undefined>) {
    try {
      const isDone = (await back())?.__typename === "Session";
      toast({ message: t(`sessions.sessionEditor.${isDone ? "undone" : "notUndone"}`) });
    } catch {
      toast({ message: t("sessions.sessionEditor.notUndone") });
    }
  }

  const on = { date: formatWeekdayDate(before.date, language) };

  async function edit(input: EditSessionInput): Promise<readonly Problem[]> {
    const isMoved = input.date !== before.date;
    const message = isMoved
      ? t("sessions.sessionEditor.moved", {
          from: on.date,
          to: formatWeekdayDate(input.date, language),
        })
      : t("sessions.sessionEditor.edited", on);
    return settle(await sendEdit(input), message, (version) =>
      sendEdit({ ...asInput(before), version }),
    );
  }

  async function cancel(reason: string): Promise<readonly Problem[]> {
    const answer = await sendCancel(before.version, reason);
    return settle(answer, t("sessions.sessionEditor.cancelled", on), sendRestore);
  }

  async function restore(): Promise<readonly Problem[]> {
    const reason = before.cancelledReason ?? t("sessions.sessionEditor.noReason");
    const answer = await sendRestore(before.version);
    return settle(answer, t("sessions.sessionEditor.restored", on), (version) =>
      sendCancel(version, reason),
    );
  }

  return { edit, cancel, restore };
}

/** A session as its form has it. */
export function asInput(session: SessionToEdit): EditSessionInput {
  const { id, version, date, startsAt, endsAt, place, topic } = session;
  return {
    id,
    version,
    date,
    startsAt,
    endsAt,
    place: place ?? null,
    topic: topic ?? null,
  };
}
