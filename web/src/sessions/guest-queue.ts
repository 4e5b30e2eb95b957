import type { ApolloClient } from "@apollo/client";
import { graphql } from "../gql/index.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { isFinal, keyOf } from "./roster-queue.ts";
import { type Change, type Outcome, SaveQueue } from "./save-queue.ts";

graphql(`
  fragment Guests_NetworkMeeting on NetworkMeeting {
    id invited came recorded sent saidYes saidNo
    guests { participantId name cohortName businessIdea answer isSent came }
  }
`);

export const guestsQuery = graphql(`
  query NetworkGuests($id: ID!) {
    networkMeeting(id: $id) { ...Guests_NetworkMeeting @unmask }
  }
`);

const recordGuests = graphql(`
  mutation RecordNetworkAttendance($input: RecordNetworkAttendanceInput!) {
    recordNetworkAttendance(input: $input) {
      ... on NetworkMeeting { ...Guests_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Whether a guest came; null takes the answer back. */
type GuestQueue = SaveQueue<boolean | null, Problem>;

const queues = new WeakMap<ApolloClient, GuestQueue>();

/** The answers on their way, kept beside the client as the marks of a roster are. */
export function guestQueueOf(client: ApolloClient): GuestQueue {
  const known = queues.get(client);
  if (known) return known;
  const queue: GuestQueue = new SaveQueue((meetingId, changes) => send(client, meetingId, changes));
  queues.set(client, queue);
  client.onClearStore(async () => queue.clear());
  return queue;
}

async function send(
  client: ApolloClient,
  meetingId: string,
  changes: readonly Change<boolean | null>[],
): Promise<Outcome<Problem>> {
  const guests = changes.map(({ key, value }) => ({ participantId: key, came: value }));
  try {
    const { data } = await client.mutate({
      mutation: recordGuests,
      variables: { input: { meetingId, guests } },
    });
    const result = data?.recordNetworkAttendance;
    if (result && !("reasons" in result)) return { kind: "saved", versions: new Map() };
    return await refused(client, meetingId, changes, result?.reasons ?? []);
  } catch (error) {
    if (!isFinal(error)) throw error;
    return await refused(client, meetingId, changes, problemsOf(error));
  }
}

async function refused(
  client: ApolloClient,
  id: string,
  changes: readonly Change<boolean | null>[],
  problems: readonly Problem[],
): Promise<Outcome<Problem>> {
  await client
    .query({ query: guestsQuery, variables: { id }, fetchPolicy: "network-only" })
    .catch(() => null);
  const known = problems.length > 0 ? problems : [{ code: "INTERNAL" }];
  return {
    kind: "refused",
    refusals: known.map((reason) => ({ key: keyOf(reason, changes), reason })),
  };
}
