import { useQuery } from "@apollo/client/react";
import type { ClosedRule } from "@mikrolaan/shared/calendar";
import type { PlanResourcesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

const resourcesQuery = graphql(`
  query PlanResources {
    rooms { id name retired }
    teamMembers { id name retired }
    closedDays { id name kind month day fromWeek toWeek from to }
  }
`);

/** What a plan is made with: rooms, people, and the days on which nothing is held. */
export function useResources() {
  const { data } = useQuery(resourcesQuery);
  return {
    rooms: data?.rooms ?? [],
    members: data?.teamMembers ?? [],
    closedRules: (data?.closedDays ?? []).flatMap(ruleOf),
  };
}

type ClosedDay = PlanResourcesQuery["closedDays"][number];

function ruleOf({ name, kind, month, day, fromWeek, toWeek, from, to }: ClosedDay): ClosedRule[] {
  if (kind === "DATE" && month && day) return [{ name, kind, month, day }];
  if (kind === "ISO_WEEKS" && fromWeek && toWeek) return [{ name, kind, fromWeek, toWeek }];
  if (kind === "PERIOD" && from && to) return [{ name, kind, from, to }];
  return [];
}
