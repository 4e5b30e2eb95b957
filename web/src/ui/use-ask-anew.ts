import { useApolloClient } from "@apollo/client/react";

/**
 * For a deed that changes what everything is counted by: what is on screen is asked for anew, and
 * stays until the answers are there; what other pages knew is forgotten.
 */
export function useAskAnew(): () => Promise<void> {
  const client = useApolloClient();
  return async () => {
    client.cache.evict({ id: "ROOT_QUERY", broadcast: false });
    await client.refetchQueries({ include: "active" });
  };
}
