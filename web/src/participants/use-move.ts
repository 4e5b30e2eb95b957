import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { ExitRoute, Stage } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useViewer } from "../ui/viewer.tsx";

const moveToStage = graphql(`
  mutation MoveToStage($input: MoveToStageInput!) {
    moveToStage(input: $input) {
      __typename
      ... on Enrolment {
        id version endsOn
        ...StageStepper_Enrolment
        ...PositionPaper_Enrolment
        ...HistoryList_Enrolment
      }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Before = {
  readonly id: string;
  readonly version: number;
  readonly stage: Stage;
  readonly exitRoute?: ExitRoute | null;
};

type Move = {
  readonly stage: Stage | null;
  readonly exitRoute: ExitRoute | null;
  readonly on: PlainDate;
  readonly reason: string | null;
};

/** Moves someone and offers to take it back, which is a move of its own: nothing is overwritten. Answers with what was refused. */
export function useMove(before: Before): (move: Move) => Promise<readonly Problem[]> {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useViewer();
  const [mutate] = useMutation(moveToStage);

  async function send(version: number, move: Move) {
    const input = { enrolmentId: before.id, version, ...move };
    const { data } = await mutate({ variables: { input }, refetchQueries: ["Participant"] });
    return data?.moveToStage;
  }

  async function takeBack(version: number) {
    const reason = t("participants.move.undoReason");
    const { stage, exitRoute = null } = before;
    try {
      const result = await send(version, { stage, exitRoute, on: today, reason });
      const done = result?.__typename === "Enrolment";
      toast({ message: t(done ? "participants.move.undone" : "participants.move.notUndone") });
    } catch {
      toast({ message: t("participants.move.notUndone") });
    }
  }

  return async (move) => {
    const result = await send(before.version, move);
    if (result?.__typename === "Refused") return result.reasons;
    const to = move.exitRoute
      ? t(`codes.exitRoute.${move.exitRoute}`)
      : t(`codes.stage.${move.stage ?? before.stage}`);
    if (result) {
      toast({
        message: t("participants.move.done", { to }),
        undo: () => void takeBack(result.version),
      });
    }
    return [];
  };
}
