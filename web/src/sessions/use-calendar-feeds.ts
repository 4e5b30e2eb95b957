import { useMutation, useQuery } from "@apollo/client/react";
import type { CalendarFeedsQuery, CalendarKind } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

/** Whose meetings a calendar holds: a cohort's, a team member's, or those in a room. */
export type CalendarSubject = {
  readonly kind: CalendarKind;
  readonly id: string;
  readonly name: string;
};

export type CalendarFeed = CalendarFeedsQuery["calendarFeeds"]["items"][number];

const calendarFeedsQuery = graphql(`
  query CalendarFeeds($kind: CalendarKind!, $id: ID!) {
    calendarFeeds(subject: { kind: $kind, id: $id }, first: 100) {
      items { id createdBy createdAt revokedAt }
    }
  }
`);

const createCalendarFeed = graphql(`
  mutation CreateCalendarFeed($input: CalendarSubjectInput!) {
    createCalendarFeed(input: $input) { path feed { id } }
  }
`);

const revokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed($id: ID!) {
    revokeCalendarFeed(id: $id) { id revokedAt }
  }
`);

/** The addresses of a calendar, and what may be done with them. */
export function useCalendarFeeds({ kind, id }: CalendarSubject) {
  const { data, error, refetch } = useQuery(calendarFeedsQuery, {
    variables: { kind, id },
    fetchPolicy: "cache-and-network",
  });
  const [creating, created] = useMutation(createCalendarFeed, {
    refetchQueries: [calendarFeedsQuery],
  });
  const [revoking, revoked] = useMutation(revokeCalendarFeed);
  return {
    feeds: data?.calendarFeeds.items,
    error,
    refetch,
    /** Answers the address, which is told this once. */
    create: async () => {
      const { data: answer } = await creating({ variables: { input: { kind, id } } });
      if (!answer) return null;
      const { path, feed } = answer.createCalendarFeed;
      return { id: feed.id, address: new URL(path, window.location.origin).href };
    },
    revoke: (feedId: string) => revoking({ variables: { id: feedId } }),
    waiting: created.loading || revoked.loading,
  };
}
