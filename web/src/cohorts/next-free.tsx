import { useLazyQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { FreeTimes } from "../ui/free-times.tsx";
import type { FreeTime } from "../ui/problems.ts";
import { Failed } from "../ui/states.tsx";

const freeTimesQuery = graphql(`
  query FreeTimes($sessionId: ID!) {
    freeTimes(sessionId: $sessionId) { date startsAt endsAt }
  }
`);

type NextFreeProps = {
  readonly sessionId: string;
  readonly onChoose: (free: FreeTime) => void;
};

/** Asks when a session could be held instead, and offers the nearest times. */
export function NextFree({ sessionId, onChoose }: NextFreeProps) {
  const { t } = useTranslation();
  const [ask, { data, error }] = useLazyQuery(freeTimesQuery, { fetchPolicy: "network-only" });
  if (error) return <Failed error={error} />;
  if (data) return <FreeTimes free={data.freeTimes} onChoose={onChoose} />;
  return (
    <button type="button" onClick={() => void ask({ variables: { sessionId } })}>
      {t("plan.way.nextFree")}
    </button>
  );
}
