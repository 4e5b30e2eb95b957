import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../gql/index.ts";

const hostsQuery = graphql(`
  query PossibleHosts($cohortId: ID!) {
    participants(cohortId: $cohortId, first: 100) { items { id name } }
  }
`);

type Person = { readonly id: string; readonly name: string };

const nobody: readonly Person[] = [];

/** The people of these cohorts, each once, by name; those who could not be fetched are not offered. */
export function usePossibleHosts(cohortIds: readonly string[]): readonly Person[] {
  const client = useApolloClient();
  const [people, setPeople] = useState(nobody);
  const asked = [...cohortIds].sort().join();
  useEffect(() => {
    const isAsked = { current: true };
    const ids = asked === "" ? [] : asked.split(",");
    const found = ids.map((cohortId) =>
      client.query({ query: hostsQuery, variables: { cohortId } }).then(
        ({ data }) => data?.participants.items ?? nobody,
        () => nobody,
      ),
    );
    void Promise.all(found).then((lists) => {
      if (!isAsked.current) return;
      const byId = new Map(lists.flat().map((person) => [person.id, person]));
      setPeople([...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name, "da")));
    });
    return () => {
      isAsked.current = false;
    };
  }, [client, asked]);
  return people;
}
