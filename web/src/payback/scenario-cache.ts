import type { ApolloCache } from "@apollo/client";

/** Puts a new scenario into the list that every page of payback reads. */
export function addToScenarios(cache: ApolloCache, id: string): void {
  const added = cache.identify({ __typename: "Scenario", id });
  if (!added) return;
  cache.modify({
    fields: {
      scenarios: (before: unknown, { toReference }) =>
        Array.isArray(before) ? [...before, toReference(added)] : before,
    },
  });
}

/** Takes one away from it. */
export function takeFromScenarios(cache: ApolloCache, id: string): void {
  const gone = cache.identify({ __typename: "Scenario", id });
  cache.modify({
    fields: {
      scenarios: (before: unknown, { isReference }) =>
        Array.isArray(before)
          ? before.filter((it) => !isReference(it) || it.__ref !== gone)
          : before,
    },
  });
}
