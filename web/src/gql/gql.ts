/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n": typeof types.FinderDocument,
    "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SetBusinessDateDocument,
    "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n": typeof types.UsersDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n": typeof types.RulesDocument,
};
const documents: Documents = {
    "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n": types.FinderDocument,
    "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetBusinessDateDocument,
    "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n": types.UsersDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n": types.RulesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n"): (typeof documents)["\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n"): (typeof documents)["\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n"): (typeof documents)["\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;