import type { ApolloClient } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { MarkValue } from "@mikrolaan/shared/sessions";
import { graphql } from "../gql/index.ts";
import { codeOf, type Problem, problemsOf } from "../ui/problems.ts";
import { type Change, type Outcome, SaveQueue } from "./save-queue.ts";

graphql(`
  fragment Roster_Session on Session {
    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason
    recorded expected present
    can { recordAttendance }
    roster {
      enrolmentId participantId name businessIdea
      mark { status minutes reason version markedBy markedAt needsWhy }
      planned { id status reason startsOn endsOn version }
    }
  }
`);

export const rosterQuery = graphql(`
  query Roster($id: ID!) {
    session(id: $id) { ...Roster_Session @unmask }
  }
`);

const saveRoster = graphql(`
  mutation SaveRoster($input: SaveRosterInput!) {
    saveRoster(input: $input) {
      ... on RosterSaved {
        session { ...Roster_Session @unmask }
        saveId
        rows { enrolmentId outcome version }
      }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** A mark as it is sent: why an earlier one is changed, and whether it gives way to another's. */
type SentMark = MarkValue & { readonly why: string | null; readonly yields: boolean };

export type RosterQueue = SaveQueue<SentMark, Problem>;

const queues = new WeakMap<ApolloClient, RosterQueue>();

/** The marks on their way, kept beside the client so that they outlive the page they were set on. */
export function rosterQueueOf(client: ApolloClient): RosterQueue {
  const known = queues.get(client);
  if (known) return known;
  const queue: RosterQueue = new SaveQueue((sessionId, changes, key) =>
    send(client, sessionId, changes, key),
  );
  queues.set(client, queue);
  client.onClearStore(async () => queue.clear());
  return queue;
}

async function send(
  client: ApolloClient,
  sessionId: string,
  changes: readonly Change<SentMark>[],
  key: string,
): Promise<Outcome<Problem>> {
  const marks = changes.map((it) => ({ enrolmentId: it.key, ...it.value, version: it.version }));
  try {
    const { data } = await client.mutate({
      mutation: saveRoster,
      variables: { input: { key, sessionId, marks } },
    });
    const result = data?.saveRoster;
    if (result && "rows" in result) {
      const versions = result.rows.map((row) => [row.enrolmentId, row.version] as const);
      const merged = result.rows.filter(({ outcome }) => outcome === "MERGED");
      return {
        kind: "saved",
        versions: new Map(versions),
        merged: merged.map(({ enrolmentId }) => enrolmentId),
      };
    }
    return await refused(client, sessionId, changes, result?.reasons ?? []);
  } catch (error) {
    if (!isFinal(error)) throw error;
    return await refused(client, sessionId, changes, problemsOf(error));
  }
}

/** Fetches the roster as it is now, so that the sentence can say what stands there instead. */
async function refused(
  client: ApolloClient,
  sessionId: string,
  changes: readonly Change<SentMark>[],
  problems: readonly Problem[],
): Promise<Outcome<Problem>> {
  await client
    .query({ query: rosterQuery, variables: { id: sessionId }, fetchPolicy: "network-only" })
    .catch(() => null);
  const refusals = problems.map((reason) => ({ key: keyOf(reason, changes), reason }));
  const unknown: Problem = { code: "INTERNAL" };
  return {
    kind: "refused",
    refusals: refusals.length > 0 ? refusals : [{ key: null, reason: unknown }],
  };
}

/** Whom a problem concerns: the server names the mark by its place in the list, "marks.3". */
export function keyOf(
  { field }: Problem,
  changes: readonly { readonly key: string }[],
): string | null {
  const place = /\b(?:marks|guests)\.(\d+)/.exec(field ?? "")?.[1];
  return place === undefined ? null : (changes[Number(place)]?.key ?? null);
}

/** Whether trying again would be answered the same. All else is kept and sent again. */
export function isFinal(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    ["BAD_USER_INPUT", "FORBIDDEN", "NOT_FOUND"].includes(codeOf(error))
  );
}
