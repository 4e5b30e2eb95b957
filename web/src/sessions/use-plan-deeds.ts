import { useApolloClient, useMutation } from "@apollo/client/react";
import type {
  AddSessionsInput,
  CancelSessionInput,
  EditSessionsInput,
  ExtendSeriesInput,
  MoveSessionsInput,
  RestoreSessionInput,
  SessionsChanged_SessionsChangedFragment,
} from "../gql/graphql.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import {
  addSessions,
  cancelSession,
  editSessions,
  extendSeries,
  moveSessions,
  restoreSession,
} from "./plan-deed-documents.ts";
import { useUndoChange } from "./use-undo-change.ts";

/** A deed that was done, with what was left out of it, or the reasons why it was not. */
export type Outcome =
  | { readonly kind: "done"; readonly change: SessionsChanged_SessionsChangedFragment }
  | { readonly kind: "refused"; readonly reasons: readonly Problem[] };

type Answer =
  | ({ readonly __typename: "SessionsChanged" } & SessionsChanged_SessionsChangedFragment)
  | { readonly __typename: "Refused"; readonly reasons: readonly Problem[] };

type Message = (change: SessionsChanged_SessionsChangedFragment) => string;

/**
 * The deeds that change a plan. What was done is said with a way back for ten seconds, and all that
 * is on screen is fetched again: a deed on sessions moves phases and checks with them.
 */
export function usePlanDeeds() {
  const client = useApolloClient();
  const toast = useToast();
  const undo = useUndoChange();
  const [editing] = useMutation(editSessions);
  const [moving] = useMutation(moveSessions);
  const [adding] = useMutation(addSessions);
  const [extending] = useMutation(extendSeries);
  const [cancelling] = useMutation(cancelSession);
  const [restoring] = useMutation(restoreSession);

  function settle(answer: Answer | undefined, message: Message): Outcome {
    if (!answer) return { kind: "refused", reasons: [] };
    if (answer.__typename === "Refused") {
      const isOutdated = answer.reasons.some(({ code }) => code === "CHANGED_BY_ANOTHER");
      if (isOutdated) void client.refetchQueries({ include: "active" });
      return { kind: "refused", reasons: answer.reasons };
    }
    const { changeId } = answer;
    void client.refetchQueries({ include: "active" });
    toast(
      changeId
        ? { message: message(answer), undo: () => void undo(changeId) }
        : { message: message(answer) },
    );
    return { kind: "done", change: answer };
  }

  return {
    edit: async (input: EditSessionsInput, message: Message) =>
      settle((await editing({ variables: { input } })).data?.editSessions, message),
    move: async (input: MoveSessionsInput, message: Message) =>
      settle((await moving({ variables: { input } })).data?.moveSessions, message),
    add: async (input: AddSessionsInput, message: Message) =>
      settle((await adding({ variables: { input } })).data?.addSessions, message),
    extend: async (input: ExtendSeriesInput, message: Message) =>
      settle((await extending({ variables: { input } })).data?.extendSeries, message),
    cancel: async (input: CancelSessionInput, message: Message) =>
      settle((await cancelling({ variables: { input } })).data?.cancelSession, message),
    restore: async (input: RestoreSessionInput, message: Message) =>
      settle((await restoring({ variables: { input } })).data?.restoreSession, message),
  };
}
