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
    "\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EditParticipantDocument,
    "\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n": typeof types.EnrolmentCohortsDocument,
    "\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EnrolParticipantDocument,
    "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance { module attended { attended held attendedMinutes heldMinutes } }\n  }\n": typeof types.EnrolmentAttendance_EnrolmentFragmentDoc,
    "\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n": typeof types.HistoryList_EnrolmentFragmentDoc,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n": typeof types.RegisterParticipantDocument,
    "\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n": typeof types.ParticipantFacts_ParticipantFragmentDoc,
    "\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n": typeof types.ParticipantListDocument,
    "\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n": typeof types.ParticipantDocument,
    "\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n": typeof types.ParticipantTable_ParticipantFragmentDoc,
    "\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n": typeof types.PositionPaper_EnrolmentFragmentDoc,
    "\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n": typeof types.StageStepper_EnrolmentFragmentDoc,
    "\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.MoveToStageDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt }\n    }\n  }\n": typeof types.Roster_SessionFragmentDoc,
    "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n": typeof types.RosterDocument,
    "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on Session { ...Roster_Session @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveRosterDocument,
};
const documents: Documents = {
    "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n": types.FinderDocument,
    "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetBusinessDateDocument,
    "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n": types.UsersDocument,
    "\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EditParticipantDocument,
    "\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n": types.EnrolmentCohortsDocument,
    "\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EnrolParticipantDocument,
    "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance { module attended { attended held attendedMinutes heldMinutes } }\n  }\n": types.EnrolmentAttendance_EnrolmentFragmentDoc,
    "\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n": types.HistoryList_EnrolmentFragmentDoc,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n": types.RegisterParticipantDocument,
    "\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n": types.ParticipantFacts_ParticipantFragmentDoc,
    "\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n": types.ParticipantListDocument,
    "\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n": types.ParticipantDocument,
    "\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n": types.ParticipantTable_ParticipantFragmentDoc,
    "\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n": types.PositionPaper_EnrolmentFragmentDoc,
    "\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n": types.StageStepper_EnrolmentFragmentDoc,
    "\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.MoveToStageDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n": types.RulesDocument,
    "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt }\n    }\n  }\n": types.Roster_SessionFragmentDoc,
    "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n": types.RosterDocument,
    "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on Session { ...Roster_Session @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveRosterDocument,
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
export function graphql(source: "\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n"): (typeof documents)["\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance { module attended { attended held attendedMinutes heldMinutes } }\n  }\n"): (typeof documents)["\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance { module attended { attended held attendedMinutes heldMinutes } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n"): (typeof documents)["\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n"): (typeof documents)["\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n"): (typeof documents)["\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n"): (typeof documents)["\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n"): (typeof documents)["\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n"): (typeof documents)["\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n"): (typeof documents)["\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n"): (typeof documents)["\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n"): (typeof documents)["\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt }\n    }\n  }\n"): (typeof documents)["\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n"): (typeof documents)["\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on Session { ...Roster_Session @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on Session { ...Roster_Session @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;