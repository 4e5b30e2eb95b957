import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { useToast } from "../ui/toast.tsx";
import { messagesQuery } from "./messages-query.ts";

const setAnswer = graphql(`
  mutation SetNetworkAnswer($input: SetNetworkAnswerInput!) {
    setNetworkAnswer(input: $input) {
      ... on NetworkMeeting { ...Guests_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Writes down what a guest has answered by telephone; with the name, for what is said of it. */
export function useSetAnswer(meetingId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const [set] = useMutation(setAnswer, { refetchQueries: [messagesQuery] });
  return useCallback(
    async (participantId: string, name: string, answer: boolean | null) => {
      try {
        const { data } = await set({ variables: { input: { meetingId, participantId, answer } } });
        if (data && !("reasons" in data.setNetworkAnswer)) return;
      } catch {
        // Said below, as a refusal is.
      }
      toast({ message: t("sessions.network.answer.notSaved", { name }) });
    },
    [set, meetingId, toast, t],
  );
}
