/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@mikrolaan/shared/calendar';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AttendanceCount =
  | 'ATTENDED'
  | 'EXPECTED'
  | 'HELD';

export type CohortStatus =
  | 'CLOSED'
  | 'FOLLOW_UP'
  | 'PLANNED'
  | 'RECRUITING'
  | 'RUNNING';

/** Why a verb was refused. Every code has a sentence in both languages on the web. */
export type RefusalCode =
  | 'ALREADY_ENROLLED'
  | 'ALREADY_EXITED'
  | 'ATTENDANCE_RECORDED'
  | 'CHANGED_BY_ANOTHER'
  | 'COHORT_CLOSED'
  | 'COHORT_FULL'
  | 'DATE_BEFORE_LAST_CHANGE'
  | 'DATE_IN_FUTURE'
  | 'MEETING_CANCELLED'
  | 'MEETING_IN_FUTURE'
  | 'MINUTES_OUT_OF_RANGE'
  | 'NAME_TAKEN'
  | 'NOT_AN_EXAMPLE'
  | 'NOT_ENROLLED_THAT_DAY'
  | 'NOT_INVITED'
  | 'REASON_REQUIRED'
  | 'SEATS_BELOW_ENROLLED'
  | 'SESSION_CANCELLED'
  | 'SESSION_IN_FUTURE'
  | 'STAGE_UNCHANGED'
  | 'STATUS_NOT_ALLOWED';

export type Role =
  | 'ADMIN'
  | 'COACH'
  | 'DEVELOPMENT'
  | 'LEGAL'
  | 'MANAGEMENT';

export type RulePackKind =
  | 'ATTENDANCE'
  | 'BENEFIT_RATES'
  | 'LEGAL_BASIS'
  | 'LOAN_LIMITS'
  | 'REFUND_LADDER'
  | 'SUPPORT_LIMITS';

export type RuleUnit =
  | 'ATTENDANCE'
  | 'MONTHS'
  | 'OERE'
  | 'PERCENT'
  | 'TEXT';

export type FinderQueryVariables = Exact<{
  search: string;
  people: boolean;
}>;


export type FinderQuery = { cohorts: { items: Array<{ id: string, name: string, status: CohortStatus }> }, participants?: { items: Array<{ id: string, name: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, roles: Array<Role>, today: PlainDate, businessDate: PlainDate | null, municipality: { id: string, name: string, isExample: boolean }, can: { readCohorts: boolean, planCohort: boolean, readParticipants: boolean, registerParticipant: boolean, readNetwork: boolean, planNetworkMeeting: boolean, readProgress: boolean, readPayback: boolean, readDay: boolean, readOverview: boolean, readRules: boolean, readUsers: boolean, setBusinessDate: boolean } } };

export type SetBusinessDateMutationVariables = Exact<{
  date?: PlainDate | null | undefined;
}>;


export type SetBusinessDateMutation = { setBusinessDate:
    | { __typename: 'Refused', reasons: Array<{ code: RefusalCode, field: string | null, detail: string | null }> }
    | { __typename: 'Viewer', id: string, today: PlainDate, businessDate: PlainDate | null }
   };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { total: number, endCursor: string | null, items: Array<{ id: string, name: string, email: string, roles: Array<Role> }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { rulePacks: Array<{ id: string, key: string, kind: RulePackKind, validFrom: PlainDate, validTo: PlainDate | null, legalBasis: string | null, source: string, sourceDate: PlainDate | null, verified: boolean, lines: Array<{ code: string, unit: RuleUnit, value: number | null, fromWeek: number | null, toWeek: number | null, da: string | null, en: string | null, counts: Array<AttendanceCount> | null }> }> };


export const FinderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Finder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FinderQuery, FinderQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"businessDate"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readCohorts"}},{"kind":"Field","name":{"kind":"Name","value":"planCohort"}},{"kind":"Field","name":{"kind":"Name","value":"readParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"registerParticipant"}},{"kind":"Field","name":{"kind":"Name","value":"readNetwork"}},{"kind":"Field","name":{"kind":"Name","value":"planNetworkMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"readProgress"}},{"kind":"Field","name":{"kind":"Name","value":"readPayback"}},{"kind":"Field","name":{"kind":"Name","value":"readDay"}},{"kind":"Field","name":{"kind":"Name","value":"readOverview"}},{"kind":"Field","name":{"kind":"Name","value":"readRules"}},{"kind":"Field","name":{"kind":"Name","value":"readUsers"}},{"kind":"Field","name":{"kind":"Name","value":"setBusinessDate"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SetBusinessDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBusinessDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBusinessDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"businessDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetBusinessDateMutation, SetBusinessDateMutationVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulePacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDate"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"fromWeek"}},{"kind":"Field","name":{"kind":"Name","value":"toWeek"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;