import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import type { RosterGatesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import type { Roster } from "./use-roster.ts";

const gatesQuery = graphql(`
  query RosterGates($id: ID!) {
    session(id: $id) { id gatesLost { enrolmentId gate { percent state lostOn } } }
  }
`);

export type LostGate = RosterGatesQuery["session"]["gatesLost"][number]["gate"];

/** Who of a roster can no longer meet the module's demand; asked for anew once marking rests. */
export function useGatesLost(
  sessionId: string,
  { saves, isSending }: Pick<Roster, "saves" | "isSending">,
): ReadonlyMap<string, LostGate> {
  const { data, refetch } = useQuery(gatesQuery, {
    variables: { id: sessionId },
    fetchPolicy: "cache-and-network",
  });
  useEffect(() => {
    if (saves === 0 || isSending) return;
    const timer = setTimeout(() => void refetch().catch(() => null), 400);
    return () => clearTimeout(timer);
  }, [saves, isSending, refetch]);
  const lost = data?.session.id === sessionId ? data.session.gatesLost : [];
  return new Map(lost.map(({ enrolmentId, gate }) => [enrolmentId, gate]));
}
