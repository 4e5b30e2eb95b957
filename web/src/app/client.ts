import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";
import { possibleTypes } from "./possible-types.ts";

declare module "@apollo/client" {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** The one way to the API. Who is signed out is sent to sign in; all else is for the page to say. */
export function createClient(onSignedOut: () => void): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  const http = new HttpLink({
    uri: "/graphql",
    credentials: "same-origin",
    headers: { "apollo-require-preflight": "1" },
  });
  return new ApolloClient({
    link: ApolloLink.from([signedOut, http]),
    cache: createCache(),
    dataMasking: true,
    // What is asked again after a deed must not be answered by what was asked before it.
    queryDeduplication: false,
  });
}

function isSignedOut(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED");
  }
  return ServerError.is(error) && error.statusCode === 401;
}

function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          users: appending(),
          cohorts: appending(),
          economyCohorts: appending(),
          networkMeetings: appending(),
          planChanges: appending(["cohortId", "kind"]),
          attendanceMarks: appending(["filter"]),
          participants: appending(["search", "cohortId", "stage"]),
          outcomeCohorts: appending(["filter"]),
          outcomeRows: appending(["filter", "figure"]),
        },
      },
      // A row of a roster holds one session's mark: the same enrolment stands on every roster.
      RosterRow: { keyFields: false },
      SheetRow: { keyFields: ["enrolmentId"] },
      FollowUp: { keyFields: ["enrolmentId", "sessionId"] },
      Retreat: {
        keyFields: ["cohortId"],
        fields: { days: { merge: false }, people: { merge: false } },
      },
      RetreatGuest: { keyFields: false },
      Enrolment: { fields: { followUps: { merge: false } } },
      // A cohort's figures are of a day and of some of its people: not one thing to keep by its id.
      CohortOutcomes: { keyFields: false },
      // A cohort's rows are only ever read whole with it. Kept by their ids, the thousand of ten
      // cohorts would each be looked up and watched, which takes longer than the page's figures. And
      // who of the team works on two cohorts has one id in both, and other hours.
      EconomyActivity: { keyFields: false },
      EconomyInvoice: { keyFields: false },
      EconomyOutcome: { keyFields: false },
      NetworkGuest: { keyFields: false },
      NetworkCohort: { keyFields: false },
      Viewer: { fields: { can: { merge: true }, municipality: { merge: true } } },
      Cohort: {
        fields: {
          can: { merge: true },
          attendanceSheet: { merge: true },
          attendanceOverview: { merge: false },
          team: { merge: true },
        },
      },
      CohortTeam: { fields: { followers: { merge: false } } },
      Session: { fields: { can: { merge: true }, roster: { merge: false } } },
      TeamMember: { fields: { can: { merge: true } } },
      Room: { fields: { can: { merge: true } } },
      ClosedDay: { fields: { can: { merge: true } } },
      Participant: { fields: { can: { merge: true } } },
      NetworkMeeting: {
        fields: {
          ...{ can: { merge: true }, cohorts: { merge: false }, guests: { merge: false } },
          ...{ messages: { merge: false }, texts: { merge: true } },
        },
      },
      NetworkSeries: {
        fields: {
          ...{ cohorts: { merge: false }, coming: { merge: false }, leftOut: { merge: false } },
        },
      },
      MessageText: { keyFields: ["kind"] },
      AssumptionRegister: { merge: true },
      Assumption: {
        keyFields: ["key"],
        fields: { history: { merge: false }, realised: { merge: false } },
      },
      Scenario: { fields: { can: { merge: true }, values: { merge: false } } },
    },
  });
}

type Page = { readonly items: readonly unknown[] };

/** A list that grows by its pages: what comes after a cursor is put after what is there. */
function appending(keyArgs: string[] | false = false) {
  return {
    keyArgs,
    merge(
      existing: Page | undefined,
      incoming: Page,
      { args }: { args: Record<string, unknown> | null },
    ): Page {
      if (!existing || !args?.after) return incoming;
      return { ...incoming, items: [...existing.items, ...incoming.items] };
    },
  };
}
