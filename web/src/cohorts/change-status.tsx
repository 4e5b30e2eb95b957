import { useMutation } from "@apollo/client/react";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Confirm } from "../ui/dialog.tsx";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import type { CohortToChange } from "./cohort-to-change.ts";

const changeCohortStatus = graphql(`
  mutation ChangeCohortStatus($input: ChangeCohortStatusInput!) {
    changeCohortStatus(input: $input) {
      __typename
      ... on Cohort { id ...CohortToChange_Cohort @unmask can { enrol } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type ChangeStatusProps = {
  readonly cohort: CohortToChange;
  readonly status: CohortStatus;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Asks before a cohort goes on, because it cannot go back. */
export function ChangeStatus({ cohort, status, opened, onClose }: ChangeStatusProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [change, { loading }] = useMutation(changeCohortStatus);

  function close() {
    setProblems([]);
    onClose();
  }

  async function confirm() {
    setProblems([]);
    try {
      const { id, version } = cohort;
      const { data } = await change({ variables: { input: { id, version, status } } });
      if (data?.changeCohortStatus.__typename === "Refused") {
        setProblems(data.changeCohortStatus.reasons);
        return;
      }
      toast({ message: t("cohorts.move.done", { status: t(`codes.cohortStatus.${status}`) }) });
      close();
    } catch (error) {
      setProblems(problemsOf(error));
    }
  }

  return (
    <Confirm
      title={t(`cohorts.move.to.${status}`)}
      action={t(`cohorts.move.to.${status}`)}
      opened={opened}
      onClose={close}
      waiting={loading}
      onConfirm={() => void confirm()}
    >
      <p>{t(`cohorts.move.means.${status}`)}</p>
      {problems.length > 0 && (
        <div role="alert">
          <Notice>
            {problems.map((problem) => problemSentence(t, problem, t("cohorts.status"))).join(" ")}
          </Notice>
        </div>
      )}
    </Confirm>
  );
}
