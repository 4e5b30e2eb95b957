import { useApolloClient, useMutation } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import type { EditSessionInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { SessionToEdit } from "./session-to-edit.ts";

const editSessions = graphql(`
  mutation EditSessions($input: EditSessionsInput!) {
    editSessions(input: $input) {
      __typename
      ... on SessionsChanged { changeId sessions { id ...SessionToEdit_Session @unmask } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const cancelSession = graphql(`
  mutation CancelSession($input: CancelSessionInput!) {
    cancelSession(input: $input) {
      __typename
      ... on SessionsChanged { changeId sessions { id ...SessionToEdit_Session @unmask } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const restoreSession = graphql(`
  mutation RestoreSession($input: RestoreSessionInput!) {
    restoreSession(input: $input) {
      __typename
      ... on SessionsChanged { changeId sessions { id ...SessionToEdit_Session @unmask } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const undoPlanChange = graphql(`
  mutation UndoPlanChange($id: ID!) {
    undoPlanChange(id: $id) {
      __typename
      ... on PlanChange { id undoneAt }
    }
  }
`);

type Answer =
  | { readonly __typename: "SessionsChanged"; readonly changeId?: string | null }
  | { readonly __typename: "Refused"; readonly reasons: readonly Problem[] };

/** The deeds that change a session, each with the way back. Each answers with what was refused. */
export function useSessionDeeds(before: SessionToEdit) {
  const { t } = useTranslation();
  const toast = useToast();
  const language = useLanguage();
  const client = useApolloClient();
  const [editing] = useMutation(editSessions);
  const [cancelling] = useMutation(cancelSession);
  const [restoring] = useMutation(restoreSession);
  const [undoing] = useMutation(undoPlanChange);
  const { id } = before;

  const sendEdit = async ({ version, date, startsAt, endsAt, place, topic }: EditSessionInput) => {
    // The place shown may be a room's name: only another one is sent, and takes the room away.
    const placed = place === (before.place ?? null) ? {} : { place };
    const changes = { date, startsAt, endsAt, topic, ...placed };
    const input = { id, version, scope: "THIS" as const, changes };
    return (await editing({ variables: { input } })).data?.editSessions;
  };
  const sendCancel = async (version: number, reason: string) =>
    (await cancelling({ variables: { input: { id, version, reason } } })).data?.cancelSession;
  const sendRestore = async (version: number) =>
    (await restoring({ variables: { input: { id, version } } })).data?.restoreSession;

  /** Says what was done and how to take it back, or gives the reasons why it was not. */
  function settle(answer: Answer | undefined, message: string): readonly Problem[] {
    if (answer?.__typename === "Refused") {
      const isOutdated = answer.reasons.some(({ code }) => code === "CHANGED_BY_ANOTHER");
      if (isOutdated) void client.refetchQueries({ include: ["Plan"] });
      return answer.reasons;
    }
    const changeId = answer?.changeId;
    if (changeId) toast({ message, undo: () => void takeBack(changeId) });
    return [];
  }

  async function takeBack(changeId: string) {
    try {
      const { data } = await undoing({ variables: { id: changeId } });
      const isDone = data?.undoPlanChange.__typename === "PlanChange";
      await client.refetchQueries({ include: ["Plan"] });
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
    return settle(await sendEdit(input), message);
  }

  async function cancel(reason: string): Promise<readonly Problem[]> {
    return settle(
      await sendCancel(before.version, reason),
      t("sessions.sessionEditor.cancelled", on),
    );
  }

  async function restore(): Promise<readonly Problem[]> {
    return settle(await sendRestore(before.version), t("sessions.sessionEditor.restored", on));
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
