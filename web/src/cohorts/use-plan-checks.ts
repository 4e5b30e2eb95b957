import { useQuery } from "@apollo/client/react";
import type { PlanChecksQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

const planChecksQuery = graphql(`
  query PlanChecks($cohortId: ID!) {
    planChecks(cohortId: $cohortId) {
      code level sessionId meetingId phaseCode edge module otherModule clash date otherDate count of
      minutes ofMinutes names missing holiday closedDay reason { da en }
    }
  }
`);

export type PlanCheck = PlanChecksQuery["planChecks"][number];

/** What breaks a rule in a cohort's plan, asked again after every deed. */
export function usePlanChecks(cohortId: string) {
  const { data, error, refetch } = useQuery(planChecksQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  return { checks: data?.planChecks ?? null, error, refetch };
}

/** The worst that is said of a session or a network meeting by itself: what its sign shows. */
export function levelOfMark(
  checks: readonly PlanCheck[] | null,
  id: string,
): "REFUSED" | "WARN" | null {
  const mine = (checks ?? []).filter(
    (it) => (it.sessionId === id || it.meetingId === id) && ofOneDay.has(it.code),
  );
  if (mine.some(({ level }) => level === "REFUSED")) return "REFUSED";
  return mine.length > 0 ? "WARN" : null;
}

/** Those that are about one day; others name the first of several, which is no worse than the rest. */
const ofOneDay: ReadonlySet<PlanCheck["code"]> = new Set([
  "DOUBLE_BOOKED",
  "NIGHT_BOOKED",
  "PARTICIPANT_CLASH",
  "DAY_OFF",
  "OUTSIDE_PHASE",
]);
