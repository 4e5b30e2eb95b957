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
    "\n  query CohortOverview($id: ID!, $names: Boolean!) {\n    cohort(id: $id) {\n      id name\n      can { readParticipants }\n    }\n    progress(cohortId: $id) {\n      people\n      dots { inProgress }\n      milestones { kind date }\n      ...CohortPeople_Progress @unmask\n      ...ProgressDots_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...MilestoneList_Progress @unmask\n      ...Exits_Progress @unmask\n    }\n    participants(cohortId: $id, first: 100) @include(if: $names) {\n      total\n      items { id ...CohortPeople_Participant @unmask }\n    }\n  }\n": typeof types.CohortOverviewDocument,
    "\n  fragment CohortPeople_Progress on Progress {\n    people\n    stages { stage now }\n  }\n": typeof types.CohortPeople_ProgressFragmentDoc,
    "\n  fragment CohortPeople_Participant on Participant {\n    id name\n    enrolments { id cohortId stage exitRoute }\n  }\n": typeof types.CohortPeople_ParticipantFragmentDoc,
    "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n": typeof types.FinderDocument,
    "\n  query OverviewComparison {\n    assumptionRegister {\n      assumptions { key entry { low } realised { year } }\n      can { edit }\n    }\n  }\n": typeof types.OverviewComparisonDocument,
    "\n  query OverviewManagement {\n    progress {\n      ...Exits_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...ProgressDots_Progress @unmask\n    }\n  }\n": typeof types.OverviewManagementDocument,
    "\n  query OverviewMonths {\n    outcomeMonths { month status count }\n  }\n": typeof types.OverviewMonthsDocument,
    "\n  fragment OverviewPlannedCohorts_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n": typeof types.OverviewPlannedCohorts_CohortFragmentDoc,
    "\n  query OverviewPlanner {\n    attention { kind cohortId cohortName count firstDate firstSessionId }\n    progress { ...MilestoneList_Progress @unmask }\n    cohorts(first: 50) { items { id ...OverviewPlannedCohorts_Cohort @unmask } }\n  }\n": typeof types.OverviewPlannerDocument,
    "\n  query OverviewWaiting {\n    attention { kind cohortId cohortName waiting firstDate }\n  }\n": typeof types.OverviewWaitingDocument,
    "\n  query Plan($id: ID!) {\n    cohort(id: $id) {\n      status\n      ...Plan_Cohort @unmask\n      sessions { id ...SessionToEdit_Session @unmask }\n      networkMeetings { id ...MeetingSummary_NetworkMeeting @unmask }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readOutcomes recordOutcome confirmOutcome importAttendance planSessions\n        readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Team($from: PlainDate!, $to: PlainDate!) {\n    team {\n      members { id ...TeamMember_TeamMember @unmask }\n      standing { people ftePercent breaches { ...BreachList_StaffingBreach @unmask } }\n    }\n    teamLoad(from: $from, to: $to) { ...TeamLoad_MemberLoad @unmask }\n  }\n": typeof types.TeamDocument,
    "\n  query Today($from: PlainDate!, $to: PlainDate!, $mine: Boolean!) {\n    agenda(from: $from, to: $to) {\n      sessions { id ...Today_Session @unmask }\n      networkMeetings { id ...Today_NetworkMeeting @unmask }\n    }\n    rostersNotTaken(mine: $mine) { id ...Today_Session @unmask }\n    followUps(mine: $mine) { ...FollowUpTask_FollowUp @unmask }\n    networkMeetings(first: 25) { items { id ...Today_NetworkMeeting @unmask } }\n  }\n": typeof types.TodayDocument,
    "\n  fragment Today_Session on Session {\n    id cohortId cohortName module topic date startsAt endsAt place instructor status expected recorded\n    owners { id name isMe }\n    can { edit recordAttendance }\n  }\n": typeof types.Today_SessionFragmentDoc,
    "\n  fragment Today_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status invited recorded\n    cohorts { id name }\n    can { recordAttendance }\n  }\n": typeof types.Today_NetworkMeetingFragmentDoc,
    "\n  query CohortGates($id: ID!) {\n    cohort(id: $id) { id attendance { module gatePercent gateLost } }\n  }\n": typeof types.CohortGatesDocument,
    "\n  query YearPlan($from: PlainDate!, $to: PlainDate!) {\n    cohorts(first: 50) { items { id ...YearCohort_Cohort @unmask } }\n    teamLoad(from: $from, to: $to) {\n      memberId\n      ...YearLoad_MemberLoad @unmask\n      ...TeamLoad_MemberLoad @unmask\n    }\n  }\n": typeof types.YearPlanDocument,
    "\n  query YearChecks {\n    cohorts(first: 50) { items { id planChecks { level } } }\n  }\n": typeof types.YearChecksDocument,
    "\n  fragment BreachList_StaffingBreach on StaffingBreach {\n    code needed found missing da en\n  }\n": typeof types.BreachList_StaffingBreachFragmentDoc,
    "\n  mutation ChangeCohortStatus($input: ChangeCohortStatusInput!) {\n    changeCohortStatus(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask can { enrol } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.ChangeCohortStatusDocument,
    "\n  mutation SaveClosedDay($input: SaveClosedDayInput!) {\n    saveClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { ...ClosedDay_ClosedDay @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveClosedDayDocument,
    "\n  mutation RemoveClosedDay($input: RemoveClosedDayInput!) {\n    removeClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RemoveClosedDayDocument,
    "\n  fragment ClosedDay_ClosedDay on ClosedDay {\n    id name kind month day fromWeek toWeek from to version\n    can { edit }\n  }\n": typeof types.ClosedDay_ClosedDayFragmentDoc,
    "\n  query ClosedDays {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n    usualClosedDaysMissing\n  }\n": typeof types.ClosedDaysDocument,
    "\n  query Coaches {\n    teamMembers { id name kind retired }\n  }\n": typeof types.CoachesDocument,
    "\n  query CoachOf($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments { id version exitRoute endsOn coach { id name } }\n    }\n  }\n": typeof types.CoachOfDocument,
    "\n  query CohortLayout($id: ID!) {\n    cohort(id: $id) {\n      id name startsOn seats status programmeWeek enrolledCount\n      can { edit changeStatus enrol readParticipants recordCost planNetworkMeeting }\n      phases { id startsOn endsOn }\n      template { ...PlannedFrom_CohortTemplate @unmask }\n      ...CohortToChange_Cohort @unmask\n    }\n  }\n": typeof types.CohortLayoutDocument,
    "\n  query CohortList($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...CohortTable_Cohort @unmask }\n    }\n  }\n": typeof types.CohortListDocument,
    "\n  fragment CohortTable_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    phases { id startsOn endsOn }\n  }\n": typeof types.CohortTable_CohortFragmentDoc,
    "\n  query CohortTeamToSet($id: ID!) {\n    cohort(id: $id) { id version team { followers { id memberId weeklyMinutes } } }\n    teamMembers { id name kind role retired }\n  }\n": typeof types.CohortTeamToSetDocument,
    "\n  mutation SetCohortTeam($input: SetCohortTeamInput!) {\n    setCohortTeam(input: $input) {\n      __typename\n      ... on Cohort { id version ...CohortTeam_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SetCohortTeamDocument,
    "\n  fragment CohortTeam_Cohort on Cohort {\n    id name status\n    team {\n      followers { id name role retired weeklyMinutes }\n      breaches { ...BreachList_StaffingBreach @unmask }\n    }\n  }\n": typeof types.CohortTeam_CohortFragmentDoc,
    "\n  query CohortTeam($id: ID!) {\n    cohort(id: $id) { ...CohortTeam_Cohort @unmask }\n  }\n": typeof types.CohortTeamDocument,
    "\n  fragment CohortToChange_Cohort on Cohort {\n    id name seats status version enrolledCount\n    can { edit changeStatus }\n  }\n": typeof types.CohortToChange_CohortFragmentDoc,
    "\n  mutation CopyTemplate($input: CopyTemplateInput!) {\n    copyTemplate(input: $input) {\n      __typename\n      ... on Template { id name }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.CopyTemplateDocument,
    "\n  mutation EnrolInCohort($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EnrolInCohortDocument,
    "\n  mutation SaveTeamMember($input: SaveTeamMemberInput!) {\n    saveTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveTeamMemberDocument,
    "\n  mutation RetireTeamMember($input: RetireInput!) {\n    retireTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RetireTeamMemberDocument,
    "\n  query MemberSignIns { usersToLink { id name } }\n": typeof types.MemberSignInsDocument,
    "\n  query FreeTimes($sessionId: ID!) {\n    freeTimes(sessionId: $sessionId) { date startsAt endsAt }\n  }\n": typeof types.FreeTimesDocument,
    "\n  query CohortPeople($cohortId: ID!, $after: String) {\n    participants(cohortId: $cohortId, first: 100, after: $after) {\n      total\n      endCursor\n      items {\n        id name businessIdea\n        enrolments { id version cohortId stage exitRoute startsOn endsOn coach { id name } changes { id on } }\n      }\n    }\n  }\n": typeof types.CohortPeopleDocument,
    "\n  query CohortCounts($cohortId: ID!) {\n    progress(cohortId: $cohortId) {\n      people\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      stages { stage now }\n      exits { route count }\n    }\n  }\n": typeof types.CohortCountsDocument,
    "\n  query EnrolmentCandidates($search: String!) {\n    participants(search: $search, first: 10) {\n      total\n      items { id name enrolments { id cohortId cohortName endsOn } }\n    }\n  }\n": typeof types.EnrolmentCandidatesDocument,
    "\n  fragment Plan_Cohort on Cohort {\n    id name startsOn\n    phases {\n      id number code kind startsOn endsOn startPinned endPinned plannedStartsOn plannedEndsOn version\n      startRule { kind week weekday from months weeks days }\n      endRule { kind week weekday from months weeks days }\n      can { move }\n    }\n    sessions {\n      id module ordinal date startsAt endsAt overnight place instructor status plannedOn isMoved\n      can { edit }\n    }\n    networkMeetings { id date startsAt endsAt place host status }\n  }\n": typeof types.Plan_CohortFragmentDoc,
    "\n  fragment PlannedFrom_CohortTemplate on CohortTemplate {\n    id name number newestNumber\n  }\n": typeof types.PlannedFrom_CohortTemplateFragmentDoc,
    "\n  fragment PreviewDays_Session on PreviewSession {\n    module ordinal date startsAt endsAt overnight\n  }\n": typeof types.PreviewDays_SessionFragmentDoc,
    "\n  fragment PreviewPhases_Phase on PreviewPhase {\n    number code startsOn endsOn\n  }\n": typeof types.PreviewPhases_PhaseFragmentDoc,
    "\n  query Template($id: ID!, $number: Int) {\n    template(id: $id, number: $number) {\n      template {\n        id name isShipped retired version cohortCount\n        newest { number }\n        can { edit copy }\n      }\n      shown { number createdAt createdBy cohortCount }\n      versions { number createdAt createdBy cohortCount }\n      phases {\n        number code roles\n        start { kind week weekday from months weeks days }\n        end { kind week weekday from months weeks days }\n      }\n      modules {\n        code startsAt endsAt nights role\n        start { kind week weekday from months weeks days }\n        pattern { kind every weekdays count }\n      }\n    }\n  }\n": typeof types.TemplateDocument,
    "\n  fragment TeamMember_TeamMember on TeamMember {\n    id name kind role ftePercent competences retired version\n    user { id name }\n    can { edit }\n  }\n": typeof types.TeamMember_TeamMemberFragmentDoc,
    "\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RetireTemplateDocument,
    "\n  mutation RestoreTemplate($input: RetireTemplateInput!) {\n    restoreTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RestoreTemplateDocument,
    "\n  query Templates { templates { id ...TemplateTable_Template @unmask } }\n": typeof types.TemplatesDocument,
    "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      __typename\n      ... on Template { id version name newest { number } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveTemplateDocument,
    "\n  fragment TemplateTable_Template on Template {\n    id name isShipped retired cohortCount\n    newest { number createdAt createdBy }\n    can { copy }\n  }\n": typeof types.TemplateTable_TemplateFragmentDoc,
    "\n  mutation AssignCoach($input: AssignCoachInput!) {\n    assignCoach(input: $input) {\n      __typename\n      ... on CoachAssigned { enrolments { id version coach { id name } } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.AssignCoachDocument,
    "\n  query DaysOff {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n  }\n": typeof types.DaysOffDocument,
    "\n  mutation EditCohort($input: EditCohortInput!) {\n    editCohort(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EditCohortDocument,
    "\n  fragment PhasesChanged_PhasesChanged on PhasesChanged {\n    changeId\n    phases { id code startsOn endsOn version }\n  }\n": typeof types.PhasesChanged_PhasesChangedFragmentDoc,
    "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.MovePhaseDocument,
    "\n  mutation ReleasePhase($input: ReleasePhaseInput!) {\n    releasePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.ReleasePhaseDocument,
    "\n  mutation RelatePhase($input: RelatePhaseInput!) {\n    relatePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RelatePhaseDocument,
    "\n  query PlanChecks($cohortId: ID!) {\n    planChecks(cohortId: $cohortId) {\n      code level sessionId meetingId phaseCode edge module otherModule clash date otherDate count of\n      minutes ofMinutes names missing holiday closedDay reason { da en }\n    }\n  }\n": typeof types.PlanChecksDocument,
    "\n  mutation AddUsualClosedDays {\n    addUsualClosedDays { ...ClosedDay_ClosedDay @unmask }\n  }\n": typeof types.AddUsualClosedDaysDocument,
    "\n  query PlanPreview($startsOn: PlainDate!, $templateId: ID) {\n    planPreview(startsOn: $startsOn, templateId: $templateId) {\n      startsOn\n      phases { ...PreviewPhases_Phase @unmask }\n      sessions { ...PreviewDays_Session @unmask }\n    }\n  }\n": typeof types.PlanPreviewDocument,
    "\n  fragment WizardModule on DraftModule {\n    module startsOn startsAt endsAt nights roomId place memberIds promisedMinutes\n    rule { pattern { kind every weekdays nth weekday day } count until }\n    rows {\n      occurrence date startsAt endsAt roomId place memberIds keepOnDayOff dropped\n      proposal noSuchTime\n      dayOff { holiday closed }\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n": typeof types.WizardModuleFragmentDoc,
    "\n  query WizardChoices {\n    cohorts(first: 100) { items { id name } }\n    templates { id name isShipped retired }\n    rooms { id name retired }\n    teamMembers { id name retired }\n  }\n": typeof types.WizardChoicesDocument,
    "\n  query DraftPlan($startsOn: PlainDate!, $templateId: ID) {\n    draftPlan(input: { startsOn: $startsOn, templateId: $templateId }) {\n      modules { ...WizardModule @unmask }\n      followers { module phases }\n    }\n  }\n": typeof types.DraftPlanDocument,
    "\n  query ReviewRows($startsOn: PlainDate!, $modules: [ReviewModuleInput!]!) {\n    reviewRows(input: { startsOn: $startsOn, modules: $modules }) { ...WizardModule @unmask }\n  }\n": typeof types.ReviewRowsDocument,
    "\n  mutation PlanCohort($input: PlanCohortInput!) {\n    planCohort(input: $input) {\n      __typename\n      ... on Cohort { id name sessions { id } }\n      ... on Refused {\n        reasons {\n          code field detail\n          clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n        }\n      }\n    }\n  }\n": typeof types.PlanCohortDocument,
    "\n  fragment YearCohort_Cohort on Cohort {\n    id name startsOn status programmeWeek\n    phases { id kind code startsOn endsOn }\n    sessions { id module date status }\n    networkMeetings { id date status }\n  }\n": typeof types.YearCohort_CohortFragmentDoc,
    "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SetBusinessDateDocument,
    "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n": typeof types.UsersDocument,
    "\n  fragment Exits_Progress on Progress {\n    exits { route count }\n    dots { jobOrEducation stopped }\n  }\n": typeof types.Exits_ProgressFragmentDoc,
    "\n  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $first: Int! = 50, $after: String) {\n    outcomeRows(filter: $filter, figure: $figure, first: $first, after: $after) {\n      total\n      endCursor\n      items { participantId name cohortName stage exitRoute outcome month source confirmed }\n    }\n  }\n": typeof types.FigureRowsDocument,
    "\n  fragment Funnel_Progress on Progress {\n    people\n    stages { stage reached now }\n  }\n": typeof types.Funnel_ProgressFragmentDoc,
    "\n  fragment MilestoneList_Progress on Progress {\n    milestones { kind date cohortId cohortName phase module sessionId meetingId }\n  }\n": typeof types.MilestoneList_ProgressFragmentDoc,
    "\n  fragment ModuleAttendance_Progress on Progress {\n    modules {\n      module sessionsHeld sessionsPlanned sessionsNotTaken\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": typeof types.ModuleAttendance_ProgressFragmentDoc,
    "\n  query OpenFigures {\n    openFigures { asOf totals total rows { cohortName counts total } }\n  }\n": typeof types.OpenFiguresDocument,
    "\n  query OutcomePaper($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments {\n        id startsOn\n        outcomes { ...OutcomeState @unmask }\n      }\n    }\n  }\n": typeof types.OutcomePaperDocument,
    "\n  fragment OutcomeState on EnrolmentOutcomes {\n    id version\n    spells { status fromMonth toMonth months }\n    records {\n      id fromMonth toMonth status source statedOn note\n      recordedBy recordedAt confirmedBy confirmedAt undoneBy undoneAt\n    }\n  }\n": typeof types.OutcomeStateFragmentDoc,
    "\n  query OutcomeCohorts { cohorts(first: 100) { items { id name } } }\n": typeof types.OutcomeCohortsDocument,
    "\n  query OutcomesView($filter: OutcomeFilterInput!) {\n    outcomes(filter: $filter) {\n      asOf people\n      stages { stage reached now }\n      exits { route count }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n    }\n    outcomeCohorts(filter: $filter, first: 25) { ...CohortsBeside @unmask }\n    outcomeMonths(filter: $filter) { month status count }\n    supportTime(filter: $filter) {\n      asOf people\n      steps { ...SupportSteps @unmask }\n      cohorts { id name people steps { ...SupportSteps @unmask } }\n    }\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n": typeof types.OutcomesViewDocument,
    "\n  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $first: Int! = 25, $after: String) {\n    outcomeCohorts(filter: $filter, first: $first, after: $after) { ...CohortsBeside @unmask }\n  }\n": typeof types.MoreOutcomeCohortsDocument,
    "\n  fragment CohortsBeside on CohortOutcomesPage {\n    total endCursor\n    items {\n      id name startsOn status people\n      stages { stage reached }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      plan { ...OutcomePlanState @unmask }\n    }\n  }\n": typeof types.CohortsBesideFragmentDoc,
    "\n  fragment OutcomePlanState on OutcomePlan {\n    id version basis frozen mayPlan\n    expected { stage count }\n    exceeds { selfSupporting of }\n  }\n": typeof types.OutcomePlanStateFragmentDoc,
    "\n  fragment SupportSteps on SupportStep {\n    months atRisk censored remaining\n    byExit { exit exited share low high }\n  }\n": typeof types.SupportStepsFragmentDoc,
    "\n  mutation PlanOutcomes($input: PlanOutcomesInput!) {\n    planOutcomes(input: $input) {\n      __typename\n      ... on OutcomePlan { ...OutcomePlanState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.PlanOutcomesDocument,
    "\n  fragment ProgressDots_Progress on Progress {\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n": typeof types.ProgressDots_ProgressFragmentDoc,
    "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RecordOutcomeDocument,
    "\n  mutation UndoOutcome($recordId: ID!) {\n    undoOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.UndoOutcomeDocument,
    "\n  mutation ConfirmOutcome($recordId: ID!) {\n    confirmOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.ConfirmOutcomeDocument,
    "\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EditParticipantDocument,
    "\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n": typeof types.EnrolmentCohortsDocument,
    "\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EnrolParticipantDocument,
    "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance {\n      module\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      reachable { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      gate { percent definition state lostAt lostOn }\n    }\n    stability {\n      screening from to\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": typeof types.EnrolmentAttendance_EnrolmentFragmentDoc,
    "\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n": typeof types.HistoryList_EnrolmentFragmentDoc,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n": typeof types.RegisterParticipantDocument,
    "\n  query OwnAttendance($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments {\n        id cohortName startsOn endsOn exitRoute\n        ...EnrolmentAttendance_Enrolment @unmask\n      }\n    }\n  }\n": typeof types.OwnAttendanceDocument,
    "\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n": typeof types.ParticipantFacts_ParticipantFragmentDoc,
    "\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n": typeof types.ParticipantListDocument,
    "\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n": typeof types.ParticipantDocument,
    "\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n": typeof types.ParticipantTable_ParticipantFragmentDoc,
    "\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n": typeof types.PositionPaper_EnrolmentFragmentDoc,
    "\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n": typeof types.StageStepper_EnrolmentFragmentDoc,
    "\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.MoveToStageDocument,
    "\n  query PaybackCohorts { cohorts(first: 100) { items { id name } } }\n": typeof types.PaybackCohortsDocument,
    "\n  query CohortEconomy($id: ID!) {\n    cohort(id: $id) {\n      id\n      name\n      can { recordCost }\n      costItems { id kind quantity unitPrice amount payer incurredOn source }\n      costSaves { id ...CostLog_CostSave @unmask }\n    }\n  }\n": typeof types.CohortEconomyDocument,
    "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) { id amount kind saveId }\n  }\n": typeof types.RecordCostDocument,
    "\n  fragment CostLog_CostSave on CostSave {\n    id source fileName savedBy savedAt costs amount undoneBy undoneAt can { undo }\n  }\n": typeof types.CostLog_CostSaveFragmentDoc,
    "\n  fragment Economy_Register on AssumptionRegister {\n    assumptions {\n      key unit\n      entry {\n        id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n      }\n    }\n  }\n": typeof types.Economy_RegisterFragmentDoc,
    "\n  fragment Economy_Scenario on Scenario {\n    id version isShipped name nameEnglish note noteEnglish cohortId owner changedAt\n    values { key value }\n    choices { clock refund activity benefits persistence loans }\n    signedOff { by at }\n    can { edit copy signOff }\n  }\n": typeof types.Economy_ScenarioFragmentDoc,
    "\n  fragment Economy_RulePack on EconomyRulePack {\n    id key validFrom validTo source\n    rates { recipient amount }\n    steps { fromWeek toWeek refundPercent }\n    activities { activity refundPercent }\n  }\n": typeof types.Economy_RulePackFragmentDoc,
    "\n  fragment Economy_Cohort on EconomyCohort {\n    id name startsOn status participants businessStart recordedTo\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    invoices { id kind on amount payer source }\n    activities { id kind on quantity sessionId member }\n    outcomes { id person month status }\n    frozen { values { key value } choices { clock refund activity benefits persistence loans } frozenAt }\n  }\n": typeof types.Economy_CohortFragmentDoc,
    "\n  query EconomyBasis {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n  }\n": typeof types.EconomyBasisDocument,
    "\n  query EconomyCohort($id: ID!) {\n    economyCohort(id: $id) { ...Economy_Cohort @unmask }\n  }\n": typeof types.EconomyCohortDocument,
    "\n  query EconomyCohorts($first: Int!, $after: String) {\n    economyCohorts(first: $first, after: $after) {\n      total endCursor\n      items { ...Economy_Cohort @unmask }\n    }\n  }\n": typeof types.EconomyCohortsDocument,
    "\n  query RecordedProgrammes {\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n": typeof types.RecordedProgrammesDocument,
    "\n  fragment Register_Entry on AssumptionEntry {\n    id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n  }\n": typeof types.Register_EntryFragmentDoc,
    "\n  fragment Register_Assumption on Assumption {\n    key unit\n    entry { ...Register_Entry @unmask }\n    history { ...Register_Entry @unmask }\n    realised { year value source recordedBy version }\n  }\n": typeof types.Register_AssumptionFragmentDoc,
    "\n  query Register {\n    assumptionRegister {\n      assumptions { ...Register_Assumption @unmask }\n      can { edit signOff }\n    }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation ChangeAssumption($input: ChangeAssumptionInput!) {\n    changeAssumption(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.ChangeAssumptionDocument,
    "\n  mutation SignOffAssumption($id: ID!) {\n    signOffAssumption(id: $id) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SignOffAssumptionDocument,
    "\n  mutation RecordRealised($input: RecordRealisedInput!) {\n    recordRealised(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RecordRealisedDocument,
    "\n  query Scenarios {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n": typeof types.ScenariosDocument,
    "\n  query Scenario($id: ID!) {\n    scenario(id: $id) { id cohortId }\n  }\n": typeof types.ScenarioDocument,
    "\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveScenarioDocument,
    "\n  mutation CopyScenario($input: CopyScenarioInput!) {\n    copyScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.CopyScenarioDocument,
    "\n  mutation SignOffScenario($input: ScenarioAsReadInput!) {\n    signOffScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SignOffScenarioDocument,
    "\n  mutation RemoveScenario($input: ScenarioAsReadInput!) {\n    removeScenario(input: $input) {\n      __typename\n      ... on Scenario { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RemoveScenarioDocument,
    "\n  mutation UndoCosts($saveId: ID!) {\n    undoCosts(saveId: $saveId) {\n      ... on CostSave { id costs undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code } }\n    }\n  }\n": typeof types.UndoCostsDocument,
    "\n  query AttendanceRulesPreview($input: PreviewAttendanceRulesInput!) {\n    attendanceRulesPreview(input: $input) {\n      validTo changedMarks changedCohorts\n      before { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      after { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": typeof types.AttendanceRulesPreviewDocument,
    "\n  mutation SetAttendanceRules($input: SetAttendanceRulesInput!) {\n    setAttendanceRules(input: $input) {\n      __typename\n      ... on OwnAttendanceRules { id validFrom }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SetAttendanceRulesDocument,
    "\n  query AttendanceRulesToEdit {\n    ownAttendanceRules { id }\n    viewer {\n      id\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n    }\n  }\n": typeof types.AttendanceRulesToEditDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts definition }\n    }\n    ownAttendanceRules {\n      id validFrom definition gatePercent reason setBy setAt replaced\n      statuses { code countsAsHeld countsAsExpected countsAsAttended }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query AttendanceAcross($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...AcrossTable_Cohort @unmask }\n    }\n  }\n": typeof types.AttendanceAcrossDocument,
    "\n  fragment AcrossTable_Cohort on Cohort {\n    id name startsOn\n    attendance {\n      module sessionsHeld sessionsPlanned sessionsNotTaken gatePercent gateLost\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": typeof types.AcrossTable_CohortFragmentDoc,
    "\n  query AttendanceFile($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      sessions { id module ordinal date startsAt endsAt }\n      attendanceFile {\n        sessionId module ordinal date startsAt endsAt enrolmentId name status minutes reason\n      }\n    }\n  }\n": typeof types.AttendanceFileDocument,
    "\n  query AttendanceLogChoices($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt }\n    }\n    attendanceLogChoices(cohortId: $cohortId) {\n      people { enrolmentId name }\n      coaches { userId name }\n    }\n  }\n": typeof types.AttendanceLogChoicesDocument,
    "\n  fragment LogEntry_AttendanceLogEntry on AttendanceLogEntry {\n    id sessionId module ordinal date participantId name why applied\n    from { status minutes reason }\n    to { status minutes reason }\n    save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } }\n  }\n": typeof types.LogEntry_AttendanceLogEntryFragmentDoc,
    "\n  query AttendanceLog($cohortId: ID!, $filter: AttendanceLogFilter, $first: Int! = 50, $after: String) {\n    attendanceLog(cohortId: $cohortId, filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...LogEntry_AttendanceLogEntry @unmask }\n    }\n  }\n": typeof types.AttendanceLogDocument,
    "\n  query Attendance($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { readParticipants }\n      sessions {\n        id module ordinal date startsAt endsAt minutes place status cancelledReason\n        recorded expected present\n      }\n    }\n  }\n": typeof types.AttendanceDocument,
    "\n  query AttendanceSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n          attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n          modules { module gate { percent state lostOn } }\n        }\n      }\n      plannedAbsences { id enrolmentId startsOn endsOn status }\n    }\n  }\n": typeof types.AttendanceSheetDocument,
    "\n  query CohortChoices {\n    cohorts(first: 100) { items { id name status startsOn } }\n  }\n": typeof types.CohortChoicesDocument,
    "\n  query CohortNetwork($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { planNetworkMeeting }\n      networkMeetings { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n": typeof types.CohortNetworkDocument,
    "\n  query PreviewSessions($input: AddSessionsInput!) {\n    previewSessions(input: $input) {\n      dates\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n": typeof types.PreviewSessionsDocument,
    "\n  mutation EditMeetingTexts($input: EditMeetingTextsInput!) {\n    editMeetingTexts(input: $input) {\n      ... on NetworkMeeting { ...MeetingTexts_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EditMeetingTextsDocument,
    "\n  mutation EditNetworkSeries($input: EditNetworkSeriesInput!) {\n    editNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.EditNetworkSeriesDocument,
    "\n  mutation EndNetworkSeries($input: EndNetworkSeriesInput!) {\n    endNetworkSeries(input: $input) {\n      ... on NetworkSeriesEnded {\n        removed\n        series { id version endedOn }\n        kept { id date }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.EndNetworkSeriesDocument,
    "\n  fragment FollowUpTask_FollowUp on FollowUp {\n    enrolmentId sessionId participantId name phone cohortId cohortName days raisedOn cameOn state\n    outcome note closedBy closedAt\n    owner { id name isMe }\n    can { close reopen }\n  }\n": typeof types.FollowUpTask_FollowUpFragmentDoc,
    "\n  mutation CloseFollowUp($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.CloseFollowUpDocument,
    "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.ReopenFollowUpDocument,
    "\n  query CohortFollowUp($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions {\n        id module ordinal date startsAt endsAt status recorded expected\n        owners { id name isMe }\n        can { recordAttendance }\n      }\n    }\n    followUps(cohortId: $cohortId) { ...FollowUpTask_FollowUp @unmask }\n  }\n": typeof types.CohortFollowUpDocument,
    "\n  fragment Guests_NetworkMeeting on NetworkMeeting {\n    id invited came recorded sent saidYes saidNo\n    guests { participantId name cohortName businessIdea answer isSent came }\n  }\n": typeof types.Guests_NetworkMeetingFragmentDoc,
    "\n  query NetworkGuests($id: ID!) {\n    networkMeeting(id: $id) { ...Guests_NetworkMeeting @unmask }\n  }\n": typeof types.NetworkGuestsDocument,
    "\n  mutation RecordNetworkAttendance($input: RecordNetworkAttendanceInput!) {\n    recordNetworkAttendance(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RecordNetworkAttendanceDocument,
    "\n  query GuestsElsewhere($meetingId: ID!) {\n    guestsElsewhere(meetingId: $meetingId) {\n      kind name cohortName module date startsAt endsAt free { date startsAt endsAt }\n    }\n  }\n": typeof types.GuestsElsewhereDocument,
    "\n  query AttendanceOverview($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      can { readParticipants }\n      sessions { id module ordinal date startsAt endsAt minutes status recorded expected }\n      attendanceOverview {\n        sums {\n          sessionId module enrolmentId\n          attended held expected attendedMinutes heldMinutes expectedMinutes\n        }\n        statuses { sessionId status count }\n      }\n    }\n  }\n": typeof types.AttendanceOverviewDocument,
    "\n  query OverviewPeople($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n        }\n      }\n    }\n  }\n": typeof types.OverviewPeopleDocument,
    "\n  query AttendanceMarks($filter: AttendanceMarksFilter!, $first: Int! = 50, $after: String) {\n    attendanceMarks(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items {\n        sessionId cohortId cohortName module ordinal date startsAt endsAt status minutes\n        person { participantId name reason }\n      }\n    }\n  }\n": typeof types.AttendanceMarksDocument,
    "\n  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {\n    editNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.EditNetworkMeetingDocument,
    "\n  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {\n    cancelNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.CancelNetworkMeetingDocument,
    "\n  mutation InviteCohorts($input: InviteCohortsInput!) {\n    inviteCohorts(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.InviteCohortsDocument,
    "\n  fragment MeetingSummary_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host status\n  }\n": typeof types.MeetingSummary_NetworkMeetingFragmentDoc,
    "\n  query MeetingTexts($id: ID!) {\n    networkMeeting(id: $id) { ...MeetingTexts_NetworkMeeting @unmask }\n  }\n": typeof types.MeetingTextsDocument,
    "\n  fragment MeetingTexts_NetworkMeeting on NetworkMeeting {\n    id version\n    texts { invitation { text filled isOwn } script { text filled isOwn } }\n  }\n": typeof types.MeetingTexts_NetworkMeetingFragmentDoc,
    "\n  fragment MessageText_MessageText on MessageText { kind subject body isOwn version }\n": typeof types.MessageText_MessageTextFragmentDoc,
    "\n  mutation SaveMessageText($input: SaveMessageTextInput!) {\n    saveMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveMessageTextDocument,
    "\n  mutation RestoreMessageText($input: RestoreMessageTextInput!) {\n    restoreMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RestoreMessageTextDocument,
    "\n  query Messages($id: ID!) {\n    networkMeeting(id: $id) {\n      id\n      messages { id kind status dueOn participantId name email subject body replyPath }\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  query PreviewMove($input: MoveSessionsInput!) {\n    previewMove(input: $input) {\n      moves { from to session { id module ordinal date } }\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n": typeof types.PreviewMoveDocument,
    "\n  query NetworkMeetings($after: String) {\n    networkMeetings(first: 25, after: $after) {\n      total endCursor\n      items { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n": typeof types.NetworkMeetingsDocument,
    "\n  fragment Meeting_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host hostParticipantId status cancelledReason version\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    seriesId occurrenceOn\n    invited sent saidYes saidNo came recorded\n    can { edit invite recordAttendance readGuests sendInvitations editTexts }\n  }\n": typeof types.Meeting_NetworkMeetingFragmentDoc,
    "\n  query NetworkMeeting($id: ID!) {\n    networkMeeting(id: $id) { ...Meeting_NetworkMeeting @unmask }\n  }\n": typeof types.NetworkMeetingDocument,
    "\n  fragment NetworkRow_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status cancelledReason invited saidYes came recorded\n    cohorts { id name }\n  }\n": typeof types.NetworkRow_NetworkMeetingFragmentDoc,
    "\n  query MessageTexts {\n    messageTexts { ...MessageText_MessageText @unmask }\n  }\n": typeof types.MessageTextsDocument,
    "\n  query OwnCalendar {\n    ownCalendar { kind id name }\n  }\n": typeof types.OwnCalendarDocument,
    "\n  query PersonFollowUps($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments { id followUps { ...FollowUpTask_FollowUp @unmask } }\n    }\n  }\n": typeof types.PersonFollowUpsDocument,
    "\n  fragment PlanChangeRow_PlanChange on PlanChange {\n    id kind changedBy changedAt undoneBy undoneAt\n    summary { sessions module phase from to weeks }\n    can { undo }\n  }\n": typeof types.PlanChangeRow_PlanChangeFragmentDoc,
    "\n  query PlanChanges($cohortId: ID!, $of: PlanChangeKind, $first: Int! = 20, $after: String) {\n    planChanges(cohortId: $cohortId, kind: $of, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...PlanChangeRow_PlanChange @unmask }\n    }\n  }\n": typeof types.PlanChangesDocument,
    "\n  fragment PlanReason_Refusal on Refusal {\n    code field detail date\n    clash {\n      kind name cohortName module date startsAt endsAt\n      free { date startsAt endsAt }\n    }\n  }\n": typeof types.PlanReason_RefusalFragmentDoc,
    "\n  fragment SessionsChanged_SessionsChanged on SessionsChanged {\n    changeId\n    sessions { id ...SessionToEdit_Session @unmask }\n    skipped { id ...SessionToEdit_Session @unmask }\n    reasons { ...PlanReason_Refusal @unmask }\n    moves { from to session { id } }\n  }\n": typeof types.SessionsChanged_SessionsChangedFragmentDoc,
    "\n  mutation EditSessions($input: EditSessionsInput!) {\n    editSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.EditSessionsDocument,
    "\n  mutation MoveSessions($input: MoveSessionsInput!) {\n    moveSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.MoveSessionsDocument,
    "\n  mutation AddSessions($input: AddSessionsInput!) {\n    addSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.AddSessionsDocument,
    "\n  mutation ExtendSeries($input: ExtendSeriesInput!) {\n    extendSeries(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.ExtendSeriesDocument,
    "\n  mutation CancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.CancelSessionDocument,
    "\n  mutation RestoreSession($input: RestoreSessionInput!) {\n    restoreSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.RestoreSessionDocument,
    "\n  mutation UndoPlanChange($id: ID!) {\n    undoPlanChange(id: $id) {\n      __typename\n      ... on PlanChange { id undoneAt undoneBy can { undo } }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.UndoPlanChangeDocument,
    "\n  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {\n    planNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.PlanNetworkMeetingDocument,
    "\n  fragment PlannedAbsence_PlannedAbsence on PlannedAbsence {\n    id enrolmentId startsOn endsOn status reason version sessions marked recordedBy recordedAt\n  }\n": typeof types.PlannedAbsence_PlannedAbsenceFragmentDoc,
    "\n  query PlannedAbsences($participantId: ID!) {\n    participant(id: $participantId) {\n      id name\n      enrolments {\n        id cohortName endsOn\n        plannedAbsences { ...PlannedAbsence_PlannedAbsence @unmask }\n      }\n    }\n  }\n": typeof types.PlannedAbsencesDocument,
    "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { ...PlannedAbsence_PlannedAbsence @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.PlanAbsenceDocument,
    "\n  mutation RemovePlannedAbsence($input: RemovePlannedAbsenceInput!) {\n    removePlannedAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RemovePlannedAbsenceDocument,
    "\n  fragment Retreat_Retreat on Retreat {\n    cohortId\n    days { id date startsAt endsAt place overnight status expected can { recordAttendance } }\n    people { enrolmentId participantId name sessionIds bed { room note version } }\n  }\n": typeof types.Retreat_RetreatFragmentDoc,
    "\n  query RetreatPage($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      retreat { ...Retreat_Retreat @unmask }\n    }\n  }\n": typeof types.RetreatPageDocument,
    "\n  mutation SaveBeds($input: SaveBedsInput!) {\n    saveBeds(input: $input) {\n      __typename\n      ... on Retreat { ...Retreat_Retreat @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveBedsDocument,
    "\n  mutation SaveRoom($input: SaveRoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveRoomDocument,
    "\n  mutation RetireRoom($input: RetireInput!) {\n    retireRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RetireRoomDocument,
    "\n  fragment RoomTable_Room on Room {\n    id name address seats retired version\n    can { edit }\n  }\n": typeof types.RoomTable_RoomFragmentDoc,
    "\n  query Rooms { rooms { id ...RoomTable_Room @unmask } }\n": typeof types.RoomsDocument,
    "\n  fragment RosterGuest_Guest on Guest {\n    id cohortId name version\n    days { sessionId module ordinal date minutes markedBy markedAt }\n    mergedInto { enrolmentId participantId name mergedBy mergedAt until canUnmerge }\n  }\n": typeof types.RosterGuest_GuestFragmentDoc,
    "\n  query SessionGuests($sessionId: ID!) {\n    session(id: $sessionId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n": typeof types.SessionGuestsDocument,
    "\n  query CohortGuests($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n": typeof types.CohortGuestsDocument,
    "\n  query GuestMergeChoices($guestId: ID!) {\n    guestMergeChoices(guestId: $guestId) { enrolmentId name clashes outside }\n  }\n": typeof types.GuestMergeChoicesDocument,
    "\n  mutation AddGuest($input: AddGuestInput!) {\n    addGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.AddGuestDocument,
    "\n  mutation RemoveGuest($input: RemoveGuestInput!) {\n    removeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.RemoveGuestDocument,
    "\n  mutation MergeGuest($input: MergeGuestInput!) {\n    mergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.MergeGuestDocument,
    "\n  mutation UnmergeGuest($input: UnmergeGuestInput!) {\n    unmergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.UnmergeGuestDocument,
    "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt needsWhy }\n      planned { id status reason startsOn endsOn version }\n    }\n  }\n": typeof types.Roster_SessionFragmentDoc,
    "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n": typeof types.RosterDocument,
    "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on RosterSaved {\n        session { ...Roster_Session @unmask }\n        saveId\n        rows { enrolmentId outcome version }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SaveRosterDocument,
    "\n  mutation SendNetworkInvitations($input: SendNetworkInvitationsInput!) {\n    sendNetworkInvitations(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SendNetworkInvitationsDocument,
    "\n  fragment SeriesRow_NetworkSeries on NetworkSeries {\n    id version startsOn startsAt endsAt place theme madeUntil endedOn\n    pattern { kind every weekdays nth weekday day }\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    coming { id date startsAt endsAt status theme place invited saidYes }\n    leftOut {\n      date dayOff\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n": typeof types.SeriesRow_NetworkSeriesFragmentDoc,
    "\n  query NetworkSeries {\n    networkSeries { ...SeriesRow_NetworkSeries @unmask }\n  }\n": typeof types.NetworkSeriesDocument,
    "\n  fragment SessionToEdit_Session on Session {\n    id cohortId module ordinal date startsAt endsAt overnight place instructor topic\n    status cancelledReason version recorded expected\n    room { id name }\n    staff { id name }\n    series { id version days }\n    can { edit cancel restore }\n  }\n": typeof types.SessionToEdit_SessionFragmentDoc,
    "\n  query SignInSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      attendanceSheet {\n        sessions { id module ordinal date startsAt endsAt place status }\n        rows { enrolmentId name startsOn endsOn }\n      }\n    }\n  }\n": typeof types.SignInSheetDocument,
    "\n  fragment TeamLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n": typeof types.TeamLoad_MemberLoadFragmentDoc,
    "\n  query CalendarFeeds($kind: CalendarKind!, $id: ID!) {\n    calendarFeeds(subject: { kind: $kind, id: $id }, first: 100) {\n      items { id createdBy createdAt revokedAt }\n    }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  mutation CreateCalendarFeed($input: CalendarSubjectInput!) {\n    createCalendarFeed(input: $input) { path feed { id } }\n  }\n": typeof types.CreateCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) { id revokedAt }\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  query RosterGates($id: ID!) {\n    session(id: $id) { id gatesLost { enrolmentId gate { percent state lostOn } } }\n  }\n": typeof types.RosterGatesDocument,
    "\n  mutation PlanNetworkSeries($input: PlanNetworkSeriesInput!) {\n    planNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": typeof types.PlanNetworkSeriesDocument,
    "\n  query PossibleHosts($cohortId: ID!) {\n    participants(cohortId: $cohortId, first: 100) { items { id name } }\n  }\n": typeof types.PossibleHostsDocument,
    "\n  query PlanResources {\n    rooms { id name retired }\n    teamMembers { id name retired }\n    closedDays { id name kind month day fromWeek toWeek from to }\n  }\n": typeof types.PlanResourcesDocument,
    "\n  mutation SetNetworkAnswer($input: SetNetworkAnswerInput!) {\n    setNetworkAnswer(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": typeof types.SetNetworkAnswerDocument,
    "\n  query SessionSiblings($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt status recorded series { id version } }\n    }\n  }\n": typeof types.SessionSiblingsDocument,
    "\n  mutation UndoAttendanceSave($id: ID!, $why: String) {\n    undoAttendanceSave(id: $id, why: $why) {\n      ... on AttendanceSave { id changes undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code detail date } }\n    }\n  }\n": typeof types.UndoAttendanceSaveDocument,
    "\n  fragment YearLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n": typeof types.YearLoad_MemberLoadFragmentDoc,
};
const documents: Documents = {
    "\n  query CohortOverview($id: ID!, $names: Boolean!) {\n    cohort(id: $id) {\n      id name\n      can { readParticipants }\n    }\n    progress(cohortId: $id) {\n      people\n      dots { inProgress }\n      milestones { kind date }\n      ...CohortPeople_Progress @unmask\n      ...ProgressDots_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...MilestoneList_Progress @unmask\n      ...Exits_Progress @unmask\n    }\n    participants(cohortId: $id, first: 100) @include(if: $names) {\n      total\n      items { id ...CohortPeople_Participant @unmask }\n    }\n  }\n": types.CohortOverviewDocument,
    "\n  fragment CohortPeople_Progress on Progress {\n    people\n    stages { stage now }\n  }\n": types.CohortPeople_ProgressFragmentDoc,
    "\n  fragment CohortPeople_Participant on Participant {\n    id name\n    enrolments { id cohortId stage exitRoute }\n  }\n": types.CohortPeople_ParticipantFragmentDoc,
    "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n": types.FinderDocument,
    "\n  query OverviewComparison {\n    assumptionRegister {\n      assumptions { key entry { low } realised { year } }\n      can { edit }\n    }\n  }\n": types.OverviewComparisonDocument,
    "\n  query OverviewManagement {\n    progress {\n      ...Exits_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...ProgressDots_Progress @unmask\n    }\n  }\n": types.OverviewManagementDocument,
    "\n  query OverviewMonths {\n    outcomeMonths { month status count }\n  }\n": types.OverviewMonthsDocument,
    "\n  fragment OverviewPlannedCohorts_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n": types.OverviewPlannedCohorts_CohortFragmentDoc,
    "\n  query OverviewPlanner {\n    attention { kind cohortId cohortName count firstDate firstSessionId }\n    progress { ...MilestoneList_Progress @unmask }\n    cohorts(first: 50) { items { id ...OverviewPlannedCohorts_Cohort @unmask } }\n  }\n": types.OverviewPlannerDocument,
    "\n  query OverviewWaiting {\n    attention { kind cohortId cohortName waiting firstDate }\n  }\n": types.OverviewWaitingDocument,
    "\n  query Plan($id: ID!) {\n    cohort(id: $id) {\n      status\n      ...Plan_Cohort @unmask\n      sessions { id ...SessionToEdit_Session @unmask }\n      networkMeetings { id ...MeetingSummary_NetworkMeeting @unmask }\n    }\n  }\n": types.PlanDocument,
    "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readOutcomes recordOutcome confirmOutcome importAttendance planSessions\n        readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Team($from: PlainDate!, $to: PlainDate!) {\n    team {\n      members { id ...TeamMember_TeamMember @unmask }\n      standing { people ftePercent breaches { ...BreachList_StaffingBreach @unmask } }\n    }\n    teamLoad(from: $from, to: $to) { ...TeamLoad_MemberLoad @unmask }\n  }\n": types.TeamDocument,
    "\n  query Today($from: PlainDate!, $to: PlainDate!, $mine: Boolean!) {\n    agenda(from: $from, to: $to) {\n      sessions { id ...Today_Session @unmask }\n      networkMeetings { id ...Today_NetworkMeeting @unmask }\n    }\n    rostersNotTaken(mine: $mine) { id ...Today_Session @unmask }\n    followUps(mine: $mine) { ...FollowUpTask_FollowUp @unmask }\n    networkMeetings(first: 25) { items { id ...Today_NetworkMeeting @unmask } }\n  }\n": types.TodayDocument,
    "\n  fragment Today_Session on Session {\n    id cohortId cohortName module topic date startsAt endsAt place instructor status expected recorded\n    owners { id name isMe }\n    can { edit recordAttendance }\n  }\n": types.Today_SessionFragmentDoc,
    "\n  fragment Today_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status invited recorded\n    cohorts { id name }\n    can { recordAttendance }\n  }\n": types.Today_NetworkMeetingFragmentDoc,
    "\n  query CohortGates($id: ID!) {\n    cohort(id: $id) { id attendance { module gatePercent gateLost } }\n  }\n": types.CohortGatesDocument,
    "\n  query YearPlan($from: PlainDate!, $to: PlainDate!) {\n    cohorts(first: 50) { items { id ...YearCohort_Cohort @unmask } }\n    teamLoad(from: $from, to: $to) {\n      memberId\n      ...YearLoad_MemberLoad @unmask\n      ...TeamLoad_MemberLoad @unmask\n    }\n  }\n": types.YearPlanDocument,
    "\n  query YearChecks {\n    cohorts(first: 50) { items { id planChecks { level } } }\n  }\n": types.YearChecksDocument,
    "\n  fragment BreachList_StaffingBreach on StaffingBreach {\n    code needed found missing da en\n  }\n": types.BreachList_StaffingBreachFragmentDoc,
    "\n  mutation ChangeCohortStatus($input: ChangeCohortStatusInput!) {\n    changeCohortStatus(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask can { enrol } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.ChangeCohortStatusDocument,
    "\n  mutation SaveClosedDay($input: SaveClosedDayInput!) {\n    saveClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { ...ClosedDay_ClosedDay @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveClosedDayDocument,
    "\n  mutation RemoveClosedDay($input: RemoveClosedDayInput!) {\n    removeClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RemoveClosedDayDocument,
    "\n  fragment ClosedDay_ClosedDay on ClosedDay {\n    id name kind month day fromWeek toWeek from to version\n    can { edit }\n  }\n": types.ClosedDay_ClosedDayFragmentDoc,
    "\n  query ClosedDays {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n    usualClosedDaysMissing\n  }\n": types.ClosedDaysDocument,
    "\n  query Coaches {\n    teamMembers { id name kind retired }\n  }\n": types.CoachesDocument,
    "\n  query CoachOf($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments { id version exitRoute endsOn coach { id name } }\n    }\n  }\n": types.CoachOfDocument,
    "\n  query CohortLayout($id: ID!) {\n    cohort(id: $id) {\n      id name startsOn seats status programmeWeek enrolledCount\n      can { edit changeStatus enrol readParticipants recordCost planNetworkMeeting }\n      phases { id startsOn endsOn }\n      template { ...PlannedFrom_CohortTemplate @unmask }\n      ...CohortToChange_Cohort @unmask\n    }\n  }\n": types.CohortLayoutDocument,
    "\n  query CohortList($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...CohortTable_Cohort @unmask }\n    }\n  }\n": types.CohortListDocument,
    "\n  fragment CohortTable_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    phases { id startsOn endsOn }\n  }\n": types.CohortTable_CohortFragmentDoc,
    "\n  query CohortTeamToSet($id: ID!) {\n    cohort(id: $id) { id version team { followers { id memberId weeklyMinutes } } }\n    teamMembers { id name kind role retired }\n  }\n": types.CohortTeamToSetDocument,
    "\n  mutation SetCohortTeam($input: SetCohortTeamInput!) {\n    setCohortTeam(input: $input) {\n      __typename\n      ... on Cohort { id version ...CohortTeam_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetCohortTeamDocument,
    "\n  fragment CohortTeam_Cohort on Cohort {\n    id name status\n    team {\n      followers { id name role retired weeklyMinutes }\n      breaches { ...BreachList_StaffingBreach @unmask }\n    }\n  }\n": types.CohortTeam_CohortFragmentDoc,
    "\n  query CohortTeam($id: ID!) {\n    cohort(id: $id) { ...CohortTeam_Cohort @unmask }\n  }\n": types.CohortTeamDocument,
    "\n  fragment CohortToChange_Cohort on Cohort {\n    id name seats status version enrolledCount\n    can { edit changeStatus }\n  }\n": types.CohortToChange_CohortFragmentDoc,
    "\n  mutation CopyTemplate($input: CopyTemplateInput!) {\n    copyTemplate(input: $input) {\n      __typename\n      ... on Template { id name }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.CopyTemplateDocument,
    "\n  mutation EnrolInCohort($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EnrolInCohortDocument,
    "\n  mutation SaveTeamMember($input: SaveTeamMemberInput!) {\n    saveTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveTeamMemberDocument,
    "\n  mutation RetireTeamMember($input: RetireInput!) {\n    retireTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RetireTeamMemberDocument,
    "\n  query MemberSignIns { usersToLink { id name } }\n": types.MemberSignInsDocument,
    "\n  query FreeTimes($sessionId: ID!) {\n    freeTimes(sessionId: $sessionId) { date startsAt endsAt }\n  }\n": types.FreeTimesDocument,
    "\n  query CohortPeople($cohortId: ID!, $after: String) {\n    participants(cohortId: $cohortId, first: 100, after: $after) {\n      total\n      endCursor\n      items {\n        id name businessIdea\n        enrolments { id version cohortId stage exitRoute startsOn endsOn coach { id name } changes { id on } }\n      }\n    }\n  }\n": types.CohortPeopleDocument,
    "\n  query CohortCounts($cohortId: ID!) {\n    progress(cohortId: $cohortId) {\n      people\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      stages { stage now }\n      exits { route count }\n    }\n  }\n": types.CohortCountsDocument,
    "\n  query EnrolmentCandidates($search: String!) {\n    participants(search: $search, first: 10) {\n      total\n      items { id name enrolments { id cohortId cohortName endsOn } }\n    }\n  }\n": types.EnrolmentCandidatesDocument,
    "\n  fragment Plan_Cohort on Cohort {\n    id name startsOn\n    phases {\n      id number code kind startsOn endsOn startPinned endPinned plannedStartsOn plannedEndsOn version\n      startRule { kind week weekday from months weeks days }\n      endRule { kind week weekday from months weeks days }\n      can { move }\n    }\n    sessions {\n      id module ordinal date startsAt endsAt overnight place instructor status plannedOn isMoved\n      can { edit }\n    }\n    networkMeetings { id date startsAt endsAt place host status }\n  }\n": types.Plan_CohortFragmentDoc,
    "\n  fragment PlannedFrom_CohortTemplate on CohortTemplate {\n    id name number newestNumber\n  }\n": types.PlannedFrom_CohortTemplateFragmentDoc,
    "\n  fragment PreviewDays_Session on PreviewSession {\n    module ordinal date startsAt endsAt overnight\n  }\n": types.PreviewDays_SessionFragmentDoc,
    "\n  fragment PreviewPhases_Phase on PreviewPhase {\n    number code startsOn endsOn\n  }\n": types.PreviewPhases_PhaseFragmentDoc,
    "\n  query Template($id: ID!, $number: Int) {\n    template(id: $id, number: $number) {\n      template {\n        id name isShipped retired version cohortCount\n        newest { number }\n        can { edit copy }\n      }\n      shown { number createdAt createdBy cohortCount }\n      versions { number createdAt createdBy cohortCount }\n      phases {\n        number code roles\n        start { kind week weekday from months weeks days }\n        end { kind week weekday from months weeks days }\n      }\n      modules {\n        code startsAt endsAt nights role\n        start { kind week weekday from months weeks days }\n        pattern { kind every weekdays count }\n      }\n    }\n  }\n": types.TemplateDocument,
    "\n  fragment TeamMember_TeamMember on TeamMember {\n    id name kind role ftePercent competences retired version\n    user { id name }\n    can { edit }\n  }\n": types.TeamMember_TeamMemberFragmentDoc,
    "\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RetireTemplateDocument,
    "\n  mutation RestoreTemplate($input: RetireTemplateInput!) {\n    restoreTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RestoreTemplateDocument,
    "\n  query Templates { templates { id ...TemplateTable_Template @unmask } }\n": types.TemplatesDocument,
    "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      __typename\n      ... on Template { id version name newest { number } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveTemplateDocument,
    "\n  fragment TemplateTable_Template on Template {\n    id name isShipped retired cohortCount\n    newest { number createdAt createdBy }\n    can { copy }\n  }\n": types.TemplateTable_TemplateFragmentDoc,
    "\n  mutation AssignCoach($input: AssignCoachInput!) {\n    assignCoach(input: $input) {\n      __typename\n      ... on CoachAssigned { enrolments { id version coach { id name } } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.AssignCoachDocument,
    "\n  query DaysOff {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n  }\n": types.DaysOffDocument,
    "\n  mutation EditCohort($input: EditCohortInput!) {\n    editCohort(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EditCohortDocument,
    "\n  fragment PhasesChanged_PhasesChanged on PhasesChanged {\n    changeId\n    phases { id code startsOn endsOn version }\n  }\n": types.PhasesChanged_PhasesChangedFragmentDoc,
    "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.MovePhaseDocument,
    "\n  mutation ReleasePhase($input: ReleasePhaseInput!) {\n    releasePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.ReleasePhaseDocument,
    "\n  mutation RelatePhase($input: RelatePhaseInput!) {\n    relatePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RelatePhaseDocument,
    "\n  query PlanChecks($cohortId: ID!) {\n    planChecks(cohortId: $cohortId) {\n      code level sessionId meetingId phaseCode edge module otherModule clash date otherDate count of\n      minutes ofMinutes names missing holiday closedDay reason { da en }\n    }\n  }\n": types.PlanChecksDocument,
    "\n  mutation AddUsualClosedDays {\n    addUsualClosedDays { ...ClosedDay_ClosedDay @unmask }\n  }\n": types.AddUsualClosedDaysDocument,
    "\n  query PlanPreview($startsOn: PlainDate!, $templateId: ID) {\n    planPreview(startsOn: $startsOn, templateId: $templateId) {\n      startsOn\n      phases { ...PreviewPhases_Phase @unmask }\n      sessions { ...PreviewDays_Session @unmask }\n    }\n  }\n": types.PlanPreviewDocument,
    "\n  fragment WizardModule on DraftModule {\n    module startsOn startsAt endsAt nights roomId place memberIds promisedMinutes\n    rule { pattern { kind every weekdays nth weekday day } count until }\n    rows {\n      occurrence date startsAt endsAt roomId place memberIds keepOnDayOff dropped\n      proposal noSuchTime\n      dayOff { holiday closed }\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n": types.WizardModuleFragmentDoc,
    "\n  query WizardChoices {\n    cohorts(first: 100) { items { id name } }\n    templates { id name isShipped retired }\n    rooms { id name retired }\n    teamMembers { id name retired }\n  }\n": types.WizardChoicesDocument,
    "\n  query DraftPlan($startsOn: PlainDate!, $templateId: ID) {\n    draftPlan(input: { startsOn: $startsOn, templateId: $templateId }) {\n      modules { ...WizardModule @unmask }\n      followers { module phases }\n    }\n  }\n": types.DraftPlanDocument,
    "\n  query ReviewRows($startsOn: PlainDate!, $modules: [ReviewModuleInput!]!) {\n    reviewRows(input: { startsOn: $startsOn, modules: $modules }) { ...WizardModule @unmask }\n  }\n": types.ReviewRowsDocument,
    "\n  mutation PlanCohort($input: PlanCohortInput!) {\n    planCohort(input: $input) {\n      __typename\n      ... on Cohort { id name sessions { id } }\n      ... on Refused {\n        reasons {\n          code field detail\n          clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n        }\n      }\n    }\n  }\n": types.PlanCohortDocument,
    "\n  fragment YearCohort_Cohort on Cohort {\n    id name startsOn status programmeWeek\n    phases { id kind code startsOn endsOn }\n    sessions { id module date status }\n    networkMeetings { id date status }\n  }\n": types.YearCohort_CohortFragmentDoc,
    "\n  mutation SetBusinessDate($date: PlainDate) {\n    setBusinessDate(date: $date) {\n      __typename\n      ... on Viewer { id today businessDate }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetBusinessDateDocument,
    "\n  query Users($after: String) {\n    users(after: $after) { total endCursor items { id name email roles } }\n  }\n": types.UsersDocument,
    "\n  fragment Exits_Progress on Progress {\n    exits { route count }\n    dots { jobOrEducation stopped }\n  }\n": types.Exits_ProgressFragmentDoc,
    "\n  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $first: Int! = 50, $after: String) {\n    outcomeRows(filter: $filter, figure: $figure, first: $first, after: $after) {\n      total\n      endCursor\n      items { participantId name cohortName stage exitRoute outcome month source confirmed }\n    }\n  }\n": types.FigureRowsDocument,
    "\n  fragment Funnel_Progress on Progress {\n    people\n    stages { stage reached now }\n  }\n": types.Funnel_ProgressFragmentDoc,
    "\n  fragment MilestoneList_Progress on Progress {\n    milestones { kind date cohortId cohortName phase module sessionId meetingId }\n  }\n": types.MilestoneList_ProgressFragmentDoc,
    "\n  fragment ModuleAttendance_Progress on Progress {\n    modules {\n      module sessionsHeld sessionsPlanned sessionsNotTaken\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": types.ModuleAttendance_ProgressFragmentDoc,
    "\n  query OpenFigures {\n    openFigures { asOf totals total rows { cohortName counts total } }\n  }\n": types.OpenFiguresDocument,
    "\n  query OutcomePaper($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments {\n        id startsOn\n        outcomes { ...OutcomeState @unmask }\n      }\n    }\n  }\n": types.OutcomePaperDocument,
    "\n  fragment OutcomeState on EnrolmentOutcomes {\n    id version\n    spells { status fromMonth toMonth months }\n    records {\n      id fromMonth toMonth status source statedOn note\n      recordedBy recordedAt confirmedBy confirmedAt undoneBy undoneAt\n    }\n  }\n": types.OutcomeStateFragmentDoc,
    "\n  query OutcomeCohorts { cohorts(first: 100) { items { id name } } }\n": types.OutcomeCohortsDocument,
    "\n  query OutcomesView($filter: OutcomeFilterInput!) {\n    outcomes(filter: $filter) {\n      asOf people\n      stages { stage reached now }\n      exits { route count }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n    }\n    outcomeCohorts(filter: $filter, first: 25) { ...CohortsBeside @unmask }\n    outcomeMonths(filter: $filter) { month status count }\n    supportTime(filter: $filter) {\n      asOf people\n      steps { ...SupportSteps @unmask }\n      cohorts { id name people steps { ...SupportSteps @unmask } }\n    }\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n": types.OutcomesViewDocument,
    "\n  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $first: Int! = 25, $after: String) {\n    outcomeCohorts(filter: $filter, first: $first, after: $after) { ...CohortsBeside @unmask }\n  }\n": types.MoreOutcomeCohortsDocument,
    "\n  fragment CohortsBeside on CohortOutcomesPage {\n    total endCursor\n    items {\n      id name startsOn status people\n      stages { stage reached }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      plan { ...OutcomePlanState @unmask }\n    }\n  }\n": types.CohortsBesideFragmentDoc,
    "\n  fragment OutcomePlanState on OutcomePlan {\n    id version basis frozen mayPlan\n    expected { stage count }\n    exceeds { selfSupporting of }\n  }\n": types.OutcomePlanStateFragmentDoc,
    "\n  fragment SupportSteps on SupportStep {\n    months atRisk censored remaining\n    byExit { exit exited share low high }\n  }\n": types.SupportStepsFragmentDoc,
    "\n  mutation PlanOutcomes($input: PlanOutcomesInput!) {\n    planOutcomes(input: $input) {\n      __typename\n      ... on OutcomePlan { ...OutcomePlanState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.PlanOutcomesDocument,
    "\n  fragment ProgressDots_Progress on Progress {\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n": types.ProgressDots_ProgressFragmentDoc,
    "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RecordOutcomeDocument,
    "\n  mutation UndoOutcome($recordId: ID!) {\n    undoOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.UndoOutcomeDocument,
    "\n  mutation ConfirmOutcome($recordId: ID!) {\n    confirmOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.ConfirmOutcomeDocument,
    "\n  mutation EditParticipant($input: EditParticipantInput!) {\n    editParticipant(input: $input) {\n      __typename\n      ... on Participant { id name ...ParticipantFacts_Participant }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EditParticipantDocument,
    "\n  query EnrolmentCohorts {\n    cohorts(first: 100) { items { id name seats enrolledCount can { enrol } } }\n  }\n": types.EnrolmentCohortsDocument,
    "\n  mutation EnrolParticipant($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EnrolParticipantDocument,
    "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance {\n      module\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      reachable { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      gate { percent definition state lostAt lostOn }\n    }\n    stability {\n      screening from to\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": types.EnrolmentAttendance_EnrolmentFragmentDoc,
    "\n  fragment HistoryList_Enrolment on Enrolment {\n    id cohortName\n    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }\n  }\n": types.HistoryList_EnrolmentFragmentDoc,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) { id name }\n  }\n": types.RegisterParticipantDocument,
    "\n  query OwnAttendance($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments {\n        id cohortName startsOn endsOn exitRoute\n        ...EnrolmentAttendance_Enrolment @unmask\n      }\n    }\n  }\n": types.OwnAttendanceDocument,
    "\n  fragment ParticipantFacts_Participant on Participant {\n    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn\n    can { edit }\n  }\n": types.ParticipantFacts_ParticipantFragmentDoc,
    "\n  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {\n    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {\n      total\n      endCursor\n      items {\n        id\n        ...ParticipantTable_Participant @unmask\n      }\n    }\n    cohorts(first: 100) { items { id name } }\n  }\n": types.ParticipantListDocument,
    "\n  query Participant($id: ID!) {\n    participant(id: $id) {\n      id name businessIdea\n      can { enrol moveToStage }\n      enrolments {\n        id cohortId cohortName startsOn endsOn exitRoute\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...EnrolmentAttendance_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ...ParticipantFacts_Participant\n    }\n  }\n": types.ParticipantDocument,
    "\n  fragment ParticipantTable_Participant on Participant {\n    id name businessIdea registeredOn\n    enrolments { id cohortName startsOn endsOn stage exitRoute }\n  }\n": types.ParticipantTable_ParticipantFragmentDoc,
    "\n  fragment PositionPaper_Enrolment on Enrolment {\n    id version stage exitRoute\n    changes { id on reason changedBy toStage exitRoute recordedAt }\n  }\n": types.PositionPaper_EnrolmentFragmentDoc,
    "\n  fragment StageStepper_Enrolment on Enrolment {\n    id stage exitRoute\n    changes { id toStage exitRoute on }\n  }\n": types.StageStepper_EnrolmentFragmentDoc,
    "\n  mutation MoveToStage($input: MoveToStageInput!) {\n    moveToStage(input: $input) {\n      __typename\n      ... on Enrolment {\n        id version endsOn\n        ...StageStepper_Enrolment\n        ...PositionPaper_Enrolment\n        ...HistoryList_Enrolment\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.MoveToStageDocument,
    "\n  query PaybackCohorts { cohorts(first: 100) { items { id name } } }\n": types.PaybackCohortsDocument,
    "\n  query CohortEconomy($id: ID!) {\n    cohort(id: $id) {\n      id\n      name\n      can { recordCost }\n      costItems { id kind quantity unitPrice amount payer incurredOn source }\n      costSaves { id ...CostLog_CostSave @unmask }\n    }\n  }\n": types.CohortEconomyDocument,
    "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) { id amount kind saveId }\n  }\n": types.RecordCostDocument,
    "\n  fragment CostLog_CostSave on CostSave {\n    id source fileName savedBy savedAt costs amount undoneBy undoneAt can { undo }\n  }\n": types.CostLog_CostSaveFragmentDoc,
    "\n  fragment Economy_Register on AssumptionRegister {\n    assumptions {\n      key unit\n      entry {\n        id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n      }\n    }\n  }\n": types.Economy_RegisterFragmentDoc,
    "\n  fragment Economy_Scenario on Scenario {\n    id version isShipped name nameEnglish note noteEnglish cohortId owner changedAt\n    values { key value }\n    choices { clock refund activity benefits persistence loans }\n    signedOff { by at }\n    can { edit copy signOff }\n  }\n": types.Economy_ScenarioFragmentDoc,
    "\n  fragment Economy_RulePack on EconomyRulePack {\n    id key validFrom validTo source\n    rates { recipient amount }\n    steps { fromWeek toWeek refundPercent }\n    activities { activity refundPercent }\n  }\n": types.Economy_RulePackFragmentDoc,
    "\n  fragment Economy_Cohort on EconomyCohort {\n    id name startsOn status participants businessStart recordedTo\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    invoices { id kind on amount payer source }\n    activities { id kind on quantity sessionId member }\n    outcomes { id person month status }\n    frozen { values { key value } choices { clock refund activity benefits persistence loans } frozenAt }\n  }\n": types.Economy_CohortFragmentDoc,
    "\n  query EconomyBasis {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n  }\n": types.EconomyBasisDocument,
    "\n  query EconomyCohort($id: ID!) {\n    economyCohort(id: $id) { ...Economy_Cohort @unmask }\n  }\n": types.EconomyCohortDocument,
    "\n  query EconomyCohorts($first: Int!, $after: String) {\n    economyCohorts(first: $first, after: $after) {\n      total endCursor\n      items { ...Economy_Cohort @unmask }\n    }\n  }\n": types.EconomyCohortsDocument,
    "\n  query RecordedProgrammes {\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n": types.RecordedProgrammesDocument,
    "\n  fragment Register_Entry on AssumptionEntry {\n    id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n  }\n": types.Register_EntryFragmentDoc,
    "\n  fragment Register_Assumption on Assumption {\n    key unit\n    entry { ...Register_Entry @unmask }\n    history { ...Register_Entry @unmask }\n    realised { year value source recordedBy version }\n  }\n": types.Register_AssumptionFragmentDoc,
    "\n  query Register {\n    assumptionRegister {\n      assumptions { ...Register_Assumption @unmask }\n      can { edit signOff }\n    }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n": types.RegisterDocument,
    "\n  mutation ChangeAssumption($input: ChangeAssumptionInput!) {\n    changeAssumption(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.ChangeAssumptionDocument,
    "\n  mutation SignOffAssumption($id: ID!) {\n    signOffAssumption(id: $id) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SignOffAssumptionDocument,
    "\n  mutation RecordRealised($input: RecordRealisedInput!) {\n    recordRealised(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RecordRealisedDocument,
    "\n  query Scenarios {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n": types.ScenariosDocument,
    "\n  query Scenario($id: ID!) {\n    scenario(id: $id) { id cohortId }\n  }\n": types.ScenarioDocument,
    "\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveScenarioDocument,
    "\n  mutation CopyScenario($input: CopyScenarioInput!) {\n    copyScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.CopyScenarioDocument,
    "\n  mutation SignOffScenario($input: ScenarioAsReadInput!) {\n    signOffScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SignOffScenarioDocument,
    "\n  mutation RemoveScenario($input: ScenarioAsReadInput!) {\n    removeScenario(input: $input) {\n      __typename\n      ... on Scenario { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RemoveScenarioDocument,
    "\n  mutation UndoCosts($saveId: ID!) {\n    undoCosts(saveId: $saveId) {\n      ... on CostSave { id costs undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code } }\n    }\n  }\n": types.UndoCostsDocument,
    "\n  query AttendanceRulesPreview($input: PreviewAttendanceRulesInput!) {\n    attendanceRulesPreview(input: $input) {\n      validTo changedMarks changedCohorts\n      before { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      after { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": types.AttendanceRulesPreviewDocument,
    "\n  mutation SetAttendanceRules($input: SetAttendanceRulesInput!) {\n    setAttendanceRules(input: $input) {\n      __typename\n      ... on OwnAttendanceRules { id validFrom }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetAttendanceRulesDocument,
    "\n  query AttendanceRulesToEdit {\n    ownAttendanceRules { id }\n    viewer {\n      id\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n    }\n  }\n": types.AttendanceRulesToEditDocument,
    "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts definition }\n    }\n    ownAttendanceRules {\n      id validFrom definition gatePercent reason setBy setAt replaced\n      statuses { code countsAsHeld countsAsExpected countsAsAttended }\n    }\n  }\n": types.RulesDocument,
    "\n  query AttendanceAcross($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...AcrossTable_Cohort @unmask }\n    }\n  }\n": types.AttendanceAcrossDocument,
    "\n  fragment AcrossTable_Cohort on Cohort {\n    id name startsOn\n    attendance {\n      module sessionsHeld sessionsPlanned sessionsNotTaken gatePercent gateLost\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n": types.AcrossTable_CohortFragmentDoc,
    "\n  query AttendanceFile($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      sessions { id module ordinal date startsAt endsAt }\n      attendanceFile {\n        sessionId module ordinal date startsAt endsAt enrolmentId name status minutes reason\n      }\n    }\n  }\n": types.AttendanceFileDocument,
    "\n  query AttendanceLogChoices($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt }\n    }\n    attendanceLogChoices(cohortId: $cohortId) {\n      people { enrolmentId name }\n      coaches { userId name }\n    }\n  }\n": types.AttendanceLogChoicesDocument,
    "\n  fragment LogEntry_AttendanceLogEntry on AttendanceLogEntry {\n    id sessionId module ordinal date participantId name why applied\n    from { status minutes reason }\n    to { status minutes reason }\n    save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } }\n  }\n": types.LogEntry_AttendanceLogEntryFragmentDoc,
    "\n  query AttendanceLog($cohortId: ID!, $filter: AttendanceLogFilter, $first: Int! = 50, $after: String) {\n    attendanceLog(cohortId: $cohortId, filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...LogEntry_AttendanceLogEntry @unmask }\n    }\n  }\n": types.AttendanceLogDocument,
    "\n  query Attendance($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { readParticipants }\n      sessions {\n        id module ordinal date startsAt endsAt minutes place status cancelledReason\n        recorded expected present\n      }\n    }\n  }\n": types.AttendanceDocument,
    "\n  query AttendanceSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n          attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n          modules { module gate { percent state lostOn } }\n        }\n      }\n      plannedAbsences { id enrolmentId startsOn endsOn status }\n    }\n  }\n": types.AttendanceSheetDocument,
    "\n  query CohortChoices {\n    cohorts(first: 100) { items { id name status startsOn } }\n  }\n": types.CohortChoicesDocument,
    "\n  query CohortNetwork($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { planNetworkMeeting }\n      networkMeetings { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n": types.CohortNetworkDocument,
    "\n  query PreviewSessions($input: AddSessionsInput!) {\n    previewSessions(input: $input) {\n      dates\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n": types.PreviewSessionsDocument,
    "\n  mutation EditMeetingTexts($input: EditMeetingTextsInput!) {\n    editMeetingTexts(input: $input) {\n      ... on NetworkMeeting { ...MeetingTexts_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EditMeetingTextsDocument,
    "\n  mutation EditNetworkSeries($input: EditNetworkSeriesInput!) {\n    editNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.EditNetworkSeriesDocument,
    "\n  mutation EndNetworkSeries($input: EndNetworkSeriesInput!) {\n    endNetworkSeries(input: $input) {\n      ... on NetworkSeriesEnded {\n        removed\n        series { id version endedOn }\n        kept { id date }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.EndNetworkSeriesDocument,
    "\n  fragment FollowUpTask_FollowUp on FollowUp {\n    enrolmentId sessionId participantId name phone cohortId cohortName days raisedOn cameOn state\n    outcome note closedBy closedAt\n    owner { id name isMe }\n    can { close reopen }\n  }\n": types.FollowUpTask_FollowUpFragmentDoc,
    "\n  mutation CloseFollowUp($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.CloseFollowUpDocument,
    "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.ReopenFollowUpDocument,
    "\n  query CohortFollowUp($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions {\n        id module ordinal date startsAt endsAt status recorded expected\n        owners { id name isMe }\n        can { recordAttendance }\n      }\n    }\n    followUps(cohortId: $cohortId) { ...FollowUpTask_FollowUp @unmask }\n  }\n": types.CohortFollowUpDocument,
    "\n  fragment Guests_NetworkMeeting on NetworkMeeting {\n    id invited came recorded sent saidYes saidNo\n    guests { participantId name cohortName businessIdea answer isSent came }\n  }\n": types.Guests_NetworkMeetingFragmentDoc,
    "\n  query NetworkGuests($id: ID!) {\n    networkMeeting(id: $id) { ...Guests_NetworkMeeting @unmask }\n  }\n": types.NetworkGuestsDocument,
    "\n  mutation RecordNetworkAttendance($input: RecordNetworkAttendanceInput!) {\n    recordNetworkAttendance(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RecordNetworkAttendanceDocument,
    "\n  query GuestsElsewhere($meetingId: ID!) {\n    guestsElsewhere(meetingId: $meetingId) {\n      kind name cohortName module date startsAt endsAt free { date startsAt endsAt }\n    }\n  }\n": types.GuestsElsewhereDocument,
    "\n  query AttendanceOverview($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      can { readParticipants }\n      sessions { id module ordinal date startsAt endsAt minutes status recorded expected }\n      attendanceOverview {\n        sums {\n          sessionId module enrolmentId\n          attended held expected attendedMinutes heldMinutes expectedMinutes\n        }\n        statuses { sessionId status count }\n      }\n    }\n  }\n": types.AttendanceOverviewDocument,
    "\n  query OverviewPeople($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n        }\n      }\n    }\n  }\n": types.OverviewPeopleDocument,
    "\n  query AttendanceMarks($filter: AttendanceMarksFilter!, $first: Int! = 50, $after: String) {\n    attendanceMarks(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items {\n        sessionId cohortId cohortName module ordinal date startsAt endsAt status minutes\n        person { participantId name reason }\n      }\n    }\n  }\n": types.AttendanceMarksDocument,
    "\n  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {\n    editNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.EditNetworkMeetingDocument,
    "\n  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {\n    cancelNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.CancelNetworkMeetingDocument,
    "\n  mutation InviteCohorts($input: InviteCohortsInput!) {\n    inviteCohorts(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.InviteCohortsDocument,
    "\n  fragment MeetingSummary_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host status\n  }\n": types.MeetingSummary_NetworkMeetingFragmentDoc,
    "\n  query MeetingTexts($id: ID!) {\n    networkMeeting(id: $id) { ...MeetingTexts_NetworkMeeting @unmask }\n  }\n": types.MeetingTextsDocument,
    "\n  fragment MeetingTexts_NetworkMeeting on NetworkMeeting {\n    id version\n    texts { invitation { text filled isOwn } script { text filled isOwn } }\n  }\n": types.MeetingTexts_NetworkMeetingFragmentDoc,
    "\n  fragment MessageText_MessageText on MessageText { kind subject body isOwn version }\n": types.MessageText_MessageTextFragmentDoc,
    "\n  mutation SaveMessageText($input: SaveMessageTextInput!) {\n    saveMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveMessageTextDocument,
    "\n  mutation RestoreMessageText($input: RestoreMessageTextInput!) {\n    restoreMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RestoreMessageTextDocument,
    "\n  query Messages($id: ID!) {\n    networkMeeting(id: $id) {\n      id\n      messages { id kind status dueOn participantId name email subject body replyPath }\n    }\n  }\n": types.MessagesDocument,
    "\n  query PreviewMove($input: MoveSessionsInput!) {\n    previewMove(input: $input) {\n      moves { from to session { id module ordinal date } }\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n": types.PreviewMoveDocument,
    "\n  query NetworkMeetings($after: String) {\n    networkMeetings(first: 25, after: $after) {\n      total endCursor\n      items { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n": types.NetworkMeetingsDocument,
    "\n  fragment Meeting_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host hostParticipantId status cancelledReason version\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    seriesId occurrenceOn\n    invited sent saidYes saidNo came recorded\n    can { edit invite recordAttendance readGuests sendInvitations editTexts }\n  }\n": types.Meeting_NetworkMeetingFragmentDoc,
    "\n  query NetworkMeeting($id: ID!) {\n    networkMeeting(id: $id) { ...Meeting_NetworkMeeting @unmask }\n  }\n": types.NetworkMeetingDocument,
    "\n  fragment NetworkRow_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status cancelledReason invited saidYes came recorded\n    cohorts { id name }\n  }\n": types.NetworkRow_NetworkMeetingFragmentDoc,
    "\n  query MessageTexts {\n    messageTexts { ...MessageText_MessageText @unmask }\n  }\n": types.MessageTextsDocument,
    "\n  query OwnCalendar {\n    ownCalendar { kind id name }\n  }\n": types.OwnCalendarDocument,
    "\n  query PersonFollowUps($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments { id followUps { ...FollowUpTask_FollowUp @unmask } }\n    }\n  }\n": types.PersonFollowUpsDocument,
    "\n  fragment PlanChangeRow_PlanChange on PlanChange {\n    id kind changedBy changedAt undoneBy undoneAt\n    summary { sessions module phase from to weeks }\n    can { undo }\n  }\n": types.PlanChangeRow_PlanChangeFragmentDoc,
    "\n  query PlanChanges($cohortId: ID!, $of: PlanChangeKind, $first: Int! = 20, $after: String) {\n    planChanges(cohortId: $cohortId, kind: $of, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...PlanChangeRow_PlanChange @unmask }\n    }\n  }\n": types.PlanChangesDocument,
    "\n  fragment PlanReason_Refusal on Refusal {\n    code field detail date\n    clash {\n      kind name cohortName module date startsAt endsAt\n      free { date startsAt endsAt }\n    }\n  }\n": types.PlanReason_RefusalFragmentDoc,
    "\n  fragment SessionsChanged_SessionsChanged on SessionsChanged {\n    changeId\n    sessions { id ...SessionToEdit_Session @unmask }\n    skipped { id ...SessionToEdit_Session @unmask }\n    reasons { ...PlanReason_Refusal @unmask }\n    moves { from to session { id } }\n  }\n": types.SessionsChanged_SessionsChangedFragmentDoc,
    "\n  mutation EditSessions($input: EditSessionsInput!) {\n    editSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.EditSessionsDocument,
    "\n  mutation MoveSessions($input: MoveSessionsInput!) {\n    moveSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.MoveSessionsDocument,
    "\n  mutation AddSessions($input: AddSessionsInput!) {\n    addSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.AddSessionsDocument,
    "\n  mutation ExtendSeries($input: ExtendSeriesInput!) {\n    extendSeries(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.ExtendSeriesDocument,
    "\n  mutation CancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.CancelSessionDocument,
    "\n  mutation RestoreSession($input: RestoreSessionInput!) {\n    restoreSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.RestoreSessionDocument,
    "\n  mutation UndoPlanChange($id: ID!) {\n    undoPlanChange(id: $id) {\n      __typename\n      ... on PlanChange { id undoneAt undoneBy can { undo } }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.UndoPlanChangeDocument,
    "\n  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {\n    planNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.PlanNetworkMeetingDocument,
    "\n  fragment PlannedAbsence_PlannedAbsence on PlannedAbsence {\n    id enrolmentId startsOn endsOn status reason version sessions marked recordedBy recordedAt\n  }\n": types.PlannedAbsence_PlannedAbsenceFragmentDoc,
    "\n  query PlannedAbsences($participantId: ID!) {\n    participant(id: $participantId) {\n      id name\n      enrolments {\n        id cohortName endsOn\n        plannedAbsences { ...PlannedAbsence_PlannedAbsence @unmask }\n      }\n    }\n  }\n": types.PlannedAbsencesDocument,
    "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { ...PlannedAbsence_PlannedAbsence @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.PlanAbsenceDocument,
    "\n  mutation RemovePlannedAbsence($input: RemovePlannedAbsenceInput!) {\n    removePlannedAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RemovePlannedAbsenceDocument,
    "\n  fragment Retreat_Retreat on Retreat {\n    cohortId\n    days { id date startsAt endsAt place overnight status expected can { recordAttendance } }\n    people { enrolmentId participantId name sessionIds bed { room note version } }\n  }\n": types.Retreat_RetreatFragmentDoc,
    "\n  query RetreatPage($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      retreat { ...Retreat_Retreat @unmask }\n    }\n  }\n": types.RetreatPageDocument,
    "\n  mutation SaveBeds($input: SaveBedsInput!) {\n    saveBeds(input: $input) {\n      __typename\n      ... on Retreat { ...Retreat_Retreat @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveBedsDocument,
    "\n  mutation SaveRoom($input: SaveRoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveRoomDocument,
    "\n  mutation RetireRoom($input: RetireInput!) {\n    retireRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RetireRoomDocument,
    "\n  fragment RoomTable_Room on Room {\n    id name address seats retired version\n    can { edit }\n  }\n": types.RoomTable_RoomFragmentDoc,
    "\n  query Rooms { rooms { id ...RoomTable_Room @unmask } }\n": types.RoomsDocument,
    "\n  fragment RosterGuest_Guest on Guest {\n    id cohortId name version\n    days { sessionId module ordinal date minutes markedBy markedAt }\n    mergedInto { enrolmentId participantId name mergedBy mergedAt until canUnmerge }\n  }\n": types.RosterGuest_GuestFragmentDoc,
    "\n  query SessionGuests($sessionId: ID!) {\n    session(id: $sessionId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n": types.SessionGuestsDocument,
    "\n  query CohortGuests($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n": types.CohortGuestsDocument,
    "\n  query GuestMergeChoices($guestId: ID!) {\n    guestMergeChoices(guestId: $guestId) { enrolmentId name clashes outside }\n  }\n": types.GuestMergeChoicesDocument,
    "\n  mutation AddGuest($input: AddGuestInput!) {\n    addGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.AddGuestDocument,
    "\n  mutation RemoveGuest($input: RemoveGuestInput!) {\n    removeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.RemoveGuestDocument,
    "\n  mutation MergeGuest($input: MergeGuestInput!) {\n    mergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.MergeGuestDocument,
    "\n  mutation UnmergeGuest($input: UnmergeGuestInput!) {\n    unmergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.UnmergeGuestDocument,
    "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt needsWhy }\n      planned { id status reason startsOn endsOn version }\n    }\n  }\n": types.Roster_SessionFragmentDoc,
    "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n": types.RosterDocument,
    "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on RosterSaved {\n        session { ...Roster_Session @unmask }\n        saveId\n        rows { enrolmentId outcome version }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SaveRosterDocument,
    "\n  mutation SendNetworkInvitations($input: SendNetworkInvitationsInput!) {\n    sendNetworkInvitations(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SendNetworkInvitationsDocument,
    "\n  fragment SeriesRow_NetworkSeries on NetworkSeries {\n    id version startsOn startsAt endsAt place theme madeUntil endedOn\n    pattern { kind every weekdays nth weekday day }\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    coming { id date startsAt endsAt status theme place invited saidYes }\n    leftOut {\n      date dayOff\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n": types.SeriesRow_NetworkSeriesFragmentDoc,
    "\n  query NetworkSeries {\n    networkSeries { ...SeriesRow_NetworkSeries @unmask }\n  }\n": types.NetworkSeriesDocument,
    "\n  fragment SessionToEdit_Session on Session {\n    id cohortId module ordinal date startsAt endsAt overnight place instructor topic\n    status cancelledReason version recorded expected\n    room { id name }\n    staff { id name }\n    series { id version days }\n    can { edit cancel restore }\n  }\n": types.SessionToEdit_SessionFragmentDoc,
    "\n  query SignInSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      attendanceSheet {\n        sessions { id module ordinal date startsAt endsAt place status }\n        rows { enrolmentId name startsOn endsOn }\n      }\n    }\n  }\n": types.SignInSheetDocument,
    "\n  fragment TeamLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n": types.TeamLoad_MemberLoadFragmentDoc,
    "\n  query CalendarFeeds($kind: CalendarKind!, $id: ID!) {\n    calendarFeeds(subject: { kind: $kind, id: $id }, first: 100) {\n      items { id createdBy createdAt revokedAt }\n    }\n  }\n": types.CalendarFeedsDocument,
    "\n  mutation CreateCalendarFeed($input: CalendarSubjectInput!) {\n    createCalendarFeed(input: $input) { path feed { id } }\n  }\n": types.CreateCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) { id revokedAt }\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  query RosterGates($id: ID!) {\n    session(id: $id) { id gatesLost { enrolmentId gate { percent state lostOn } } }\n  }\n": types.RosterGatesDocument,
    "\n  mutation PlanNetworkSeries($input: PlanNetworkSeriesInput!) {\n    planNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n": types.PlanNetworkSeriesDocument,
    "\n  query PossibleHosts($cohortId: ID!) {\n    participants(cohortId: $cohortId, first: 100) { items { id name } }\n  }\n": types.PossibleHostsDocument,
    "\n  query PlanResources {\n    rooms { id name retired }\n    teamMembers { id name retired }\n    closedDays { id name kind month day fromWeek toWeek from to }\n  }\n": types.PlanResourcesDocument,
    "\n  mutation SetNetworkAnswer($input: SetNetworkAnswerInput!) {\n    setNetworkAnswer(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n": types.SetNetworkAnswerDocument,
    "\n  query SessionSiblings($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt status recorded series { id version } }\n    }\n  }\n": types.SessionSiblingsDocument,
    "\n  mutation UndoAttendanceSave($id: ID!, $why: String) {\n    undoAttendanceSave(id: $id, why: $why) {\n      ... on AttendanceSave { id changes undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code detail date } }\n    }\n  }\n": types.UndoAttendanceSaveDocument,
    "\n  fragment YearLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n": types.YearLoad_MemberLoadFragmentDoc,
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
export function graphql(source: "\n  query CohortOverview($id: ID!, $names: Boolean!) {\n    cohort(id: $id) {\n      id name\n      can { readParticipants }\n    }\n    progress(cohortId: $id) {\n      people\n      dots { inProgress }\n      milestones { kind date }\n      ...CohortPeople_Progress @unmask\n      ...ProgressDots_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...MilestoneList_Progress @unmask\n      ...Exits_Progress @unmask\n    }\n    participants(cohortId: $id, first: 100) @include(if: $names) {\n      total\n      items { id ...CohortPeople_Participant @unmask }\n    }\n  }\n"): (typeof documents)["\n  query CohortOverview($id: ID!, $names: Boolean!) {\n    cohort(id: $id) {\n      id name\n      can { readParticipants }\n    }\n    progress(cohortId: $id) {\n      people\n      dots { inProgress }\n      milestones { kind date }\n      ...CohortPeople_Progress @unmask\n      ...ProgressDots_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...MilestoneList_Progress @unmask\n      ...Exits_Progress @unmask\n    }\n    participants(cohortId: $id, first: 100) @include(if: $names) {\n      total\n      items { id ...CohortPeople_Participant @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortPeople_Progress on Progress {\n    people\n    stages { stage now }\n  }\n"): (typeof documents)["\n  fragment CohortPeople_Progress on Progress {\n    people\n    stages { stage now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortPeople_Participant on Participant {\n    id name\n    enrolments { id cohortId stage exitRoute }\n  }\n"): (typeof documents)["\n  fragment CohortPeople_Participant on Participant {\n    id name\n    enrolments { id cohortId stage exitRoute }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n"): (typeof documents)["\n  query Finder($search: String!, $people: Boolean!) {\n    cohorts(first: 100) { items { id name status } }\n    participants(search: $search, first: 8) @include(if: $people) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewComparison {\n    assumptionRegister {\n      assumptions { key entry { low } realised { year } }\n      can { edit }\n    }\n  }\n"): (typeof documents)["\n  query OverviewComparison {\n    assumptionRegister {\n      assumptions { key entry { low } realised { year } }\n      can { edit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewManagement {\n    progress {\n      ...Exits_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...ProgressDots_Progress @unmask\n    }\n  }\n"): (typeof documents)["\n  query OverviewManagement {\n    progress {\n      ...Exits_Progress @unmask\n      ...Funnel_Progress @unmask\n      ...ModuleAttendance_Progress @unmask\n      ...ProgressDots_Progress @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewMonths {\n    outcomeMonths { month status count }\n  }\n"): (typeof documents)["\n  query OverviewMonths {\n    outcomeMonths { month status count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewPlannedCohorts_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n"): (typeof documents)["\n  fragment OverviewPlannedCohorts_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPlanner {\n    attention { kind cohortId cohortName count firstDate firstSessionId }\n    progress { ...MilestoneList_Progress @unmask }\n    cohorts(first: 50) { items { id ...OverviewPlannedCohorts_Cohort @unmask } }\n  }\n"): (typeof documents)["\n  query OverviewPlanner {\n    attention { kind cohortId cohortName count firstDate firstSessionId }\n    progress { ...MilestoneList_Progress @unmask }\n    cohorts(first: 50) { items { id ...OverviewPlannedCohorts_Cohort @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewWaiting {\n    attention { kind cohortId cohortName waiting firstDate }\n  }\n"): (typeof documents)["\n  query OverviewWaiting {\n    attention { kind cohortId cohortName waiting firstDate }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($id: ID!) {\n    cohort(id: $id) {\n      status\n      ...Plan_Cohort @unmask\n      sessions { id ...SessionToEdit_Session @unmask }\n      networkMeetings { id ...MeetingSummary_NetworkMeeting @unmask }\n    }\n  }\n"): (typeof documents)["\n  query Plan($id: ID!) {\n    cohort(id: $id) {\n      status\n      ...Plan_Cohort @unmask\n      sessions { id ...SessionToEdit_Session @unmask }\n      networkMeetings { id ...MeetingSummary_NetworkMeeting @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readOutcomes recordOutcome confirmOutcome importAttendance planSessions\n        readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id name email roles today businessDate\n      municipality { id name isExample }\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n      can {\n        readCohorts planCohort readParticipants registerParticipant readNetwork planNetworkMeeting readProgress\n        readPayback readOutcomes recordOutcome confirmOutcome importAttendance planSessions\n        readDay readOverview readRules readUsers setBusinessDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($from: PlainDate!, $to: PlainDate!) {\n    team {\n      members { id ...TeamMember_TeamMember @unmask }\n      standing { people ftePercent breaches { ...BreachList_StaffingBreach @unmask } }\n    }\n    teamLoad(from: $from, to: $to) { ...TeamLoad_MemberLoad @unmask }\n  }\n"): (typeof documents)["\n  query Team($from: PlainDate!, $to: PlainDate!) {\n    team {\n      members { id ...TeamMember_TeamMember @unmask }\n      standing { people ftePercent breaches { ...BreachList_StaffingBreach @unmask } }\n    }\n    teamLoad(from: $from, to: $to) { ...TeamLoad_MemberLoad @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($from: PlainDate!, $to: PlainDate!, $mine: Boolean!) {\n    agenda(from: $from, to: $to) {\n      sessions { id ...Today_Session @unmask }\n      networkMeetings { id ...Today_NetworkMeeting @unmask }\n    }\n    rostersNotTaken(mine: $mine) { id ...Today_Session @unmask }\n    followUps(mine: $mine) { ...FollowUpTask_FollowUp @unmask }\n    networkMeetings(first: 25) { items { id ...Today_NetworkMeeting @unmask } }\n  }\n"): (typeof documents)["\n  query Today($from: PlainDate!, $to: PlainDate!, $mine: Boolean!) {\n    agenda(from: $from, to: $to) {\n      sessions { id ...Today_Session @unmask }\n      networkMeetings { id ...Today_NetworkMeeting @unmask }\n    }\n    rostersNotTaken(mine: $mine) { id ...Today_Session @unmask }\n    followUps(mine: $mine) { ...FollowUpTask_FollowUp @unmask }\n    networkMeetings(first: 25) { items { id ...Today_NetworkMeeting @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Today_Session on Session {\n    id cohortId cohortName module topic date startsAt endsAt place instructor status expected recorded\n    owners { id name isMe }\n    can { edit recordAttendance }\n  }\n"): (typeof documents)["\n  fragment Today_Session on Session {\n    id cohortId cohortName module topic date startsAt endsAt place instructor status expected recorded\n    owners { id name isMe }\n    can { edit recordAttendance }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Today_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status invited recorded\n    cohorts { id name }\n    can { recordAttendance }\n  }\n"): (typeof documents)["\n  fragment Today_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status invited recorded\n    cohorts { id name }\n    can { recordAttendance }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortGates($id: ID!) {\n    cohort(id: $id) { id attendance { module gatePercent gateLost } }\n  }\n"): (typeof documents)["\n  query CohortGates($id: ID!) {\n    cohort(id: $id) { id attendance { module gatePercent gateLost } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearPlan($from: PlainDate!, $to: PlainDate!) {\n    cohorts(first: 50) { items { id ...YearCohort_Cohort @unmask } }\n    teamLoad(from: $from, to: $to) {\n      memberId\n      ...YearLoad_MemberLoad @unmask\n      ...TeamLoad_MemberLoad @unmask\n    }\n  }\n"): (typeof documents)["\n  query YearPlan($from: PlainDate!, $to: PlainDate!) {\n    cohorts(first: 50) { items { id ...YearCohort_Cohort @unmask } }\n    teamLoad(from: $from, to: $to) {\n      memberId\n      ...YearLoad_MemberLoad @unmask\n      ...TeamLoad_MemberLoad @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearChecks {\n    cohorts(first: 50) { items { id planChecks { level } } }\n  }\n"): (typeof documents)["\n  query YearChecks {\n    cohorts(first: 50) { items { id planChecks { level } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreachList_StaffingBreach on StaffingBreach {\n    code needed found missing da en\n  }\n"): (typeof documents)["\n  fragment BreachList_StaffingBreach on StaffingBreach {\n    code needed found missing da en\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCohortStatus($input: ChangeCohortStatusInput!) {\n    changeCohortStatus(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask can { enrol } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeCohortStatus($input: ChangeCohortStatusInput!) {\n    changeCohortStatus(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask can { enrol } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveClosedDay($input: SaveClosedDayInput!) {\n    saveClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { ...ClosedDay_ClosedDay @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveClosedDay($input: SaveClosedDayInput!) {\n    saveClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { ...ClosedDay_ClosedDay @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveClosedDay($input: RemoveClosedDayInput!) {\n    removeClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveClosedDay($input: RemoveClosedDayInput!) {\n    removeClosedDay(input: $input) {\n      __typename\n      ... on ClosedDay { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosedDay_ClosedDay on ClosedDay {\n    id name kind month day fromWeek toWeek from to version\n    can { edit }\n  }\n"): (typeof documents)["\n  fragment ClosedDay_ClosedDay on ClosedDay {\n    id name kind month day fromWeek toWeek from to version\n    can { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosedDays {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n    usualClosedDaysMissing\n  }\n"): (typeof documents)["\n  query ClosedDays {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n    usualClosedDaysMissing\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coaches {\n    teamMembers { id name kind retired }\n  }\n"): (typeof documents)["\n  query Coaches {\n    teamMembers { id name kind retired }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoachOf($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments { id version exitRoute endsOn coach { id name } }\n    }\n  }\n"): (typeof documents)["\n  query CoachOf($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments { id version exitRoute endsOn coach { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortLayout($id: ID!) {\n    cohort(id: $id) {\n      id name startsOn seats status programmeWeek enrolledCount\n      can { edit changeStatus enrol readParticipants recordCost planNetworkMeeting }\n      phases { id startsOn endsOn }\n      template { ...PlannedFrom_CohortTemplate @unmask }\n      ...CohortToChange_Cohort @unmask\n    }\n  }\n"): (typeof documents)["\n  query CohortLayout($id: ID!) {\n    cohort(id: $id) {\n      id name startsOn seats status programmeWeek enrolledCount\n      can { edit changeStatus enrol readParticipants recordCost planNetworkMeeting }\n      phases { id startsOn endsOn }\n      template { ...PlannedFrom_CohortTemplate @unmask }\n      ...CohortToChange_Cohort @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortList($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...CohortTable_Cohort @unmask }\n    }\n  }\n"): (typeof documents)["\n  query CohortList($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...CohortTable_Cohort @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortTable_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    phases { id startsOn endsOn }\n  }\n"): (typeof documents)["\n  fragment CohortTable_Cohort on Cohort {\n    id name startsOn seats status programmeWeek enrolledCount\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    phases { id startsOn endsOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortTeamToSet($id: ID!) {\n    cohort(id: $id) { id version team { followers { id memberId weeklyMinutes } } }\n    teamMembers { id name kind role retired }\n  }\n"): (typeof documents)["\n  query CohortTeamToSet($id: ID!) {\n    cohort(id: $id) { id version team { followers { id memberId weeklyMinutes } } }\n    teamMembers { id name kind role retired }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCohortTeam($input: SetCohortTeamInput!) {\n    setCohortTeam(input: $input) {\n      __typename\n      ... on Cohort { id version ...CohortTeam_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetCohortTeam($input: SetCohortTeamInput!) {\n    setCohortTeam(input: $input) {\n      __typename\n      ... on Cohort { id version ...CohortTeam_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortTeam_Cohort on Cohort {\n    id name status\n    team {\n      followers { id name role retired weeklyMinutes }\n      breaches { ...BreachList_StaffingBreach @unmask }\n    }\n  }\n"): (typeof documents)["\n  fragment CohortTeam_Cohort on Cohort {\n    id name status\n    team {\n      followers { id name role retired weeklyMinutes }\n      breaches { ...BreachList_StaffingBreach @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortTeam($id: ID!) {\n    cohort(id: $id) { ...CohortTeam_Cohort @unmask }\n  }\n"): (typeof documents)["\n  query CohortTeam($id: ID!) {\n    cohort(id: $id) { ...CohortTeam_Cohort @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortToChange_Cohort on Cohort {\n    id name seats status version enrolledCount\n    can { edit changeStatus }\n  }\n"): (typeof documents)["\n  fragment CohortToChange_Cohort on Cohort {\n    id name seats status version enrolledCount\n    can { edit changeStatus }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyTemplate($input: CopyTemplateInput!) {\n    copyTemplate(input: $input) {\n      __typename\n      ... on Template { id name }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation CopyTemplate($input: CopyTemplateInput!) {\n    copyTemplate(input: $input) {\n      __typename\n      ... on Template { id name }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolInCohort($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolInCohort($input: EnrolParticipantInput!) {\n    enrolParticipant(input: $input) {\n      __typename\n      ... on Enrolment { id cohortName }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTeamMember($input: SaveTeamMemberInput!) {\n    saveTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveTeamMember($input: SaveTeamMemberInput!) {\n    saveTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTeamMember($input: RetireInput!) {\n    retireTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RetireTeamMember($input: RetireInput!) {\n    retireTeamMember(input: $input) {\n      __typename\n      ... on TeamMember { ...TeamMember_TeamMember @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberSignIns { usersToLink { id name } }\n"): (typeof documents)["\n  query MemberSignIns { usersToLink { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeTimes($sessionId: ID!) {\n    freeTimes(sessionId: $sessionId) { date startsAt endsAt }\n  }\n"): (typeof documents)["\n  query FreeTimes($sessionId: ID!) {\n    freeTimes(sessionId: $sessionId) { date startsAt endsAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortPeople($cohortId: ID!, $after: String) {\n    participants(cohortId: $cohortId, first: 100, after: $after) {\n      total\n      endCursor\n      items {\n        id name businessIdea\n        enrolments { id version cohortId stage exitRoute startsOn endsOn coach { id name } changes { id on } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CohortPeople($cohortId: ID!, $after: String) {\n    participants(cohortId: $cohortId, first: 100, after: $after) {\n      total\n      endCursor\n      items {\n        id name businessIdea\n        enrolments { id version cohortId stage exitRoute startsOn endsOn coach { id name } changes { id on } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortCounts($cohortId: ID!) {\n    progress(cohortId: $cohortId) {\n      people\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      stages { stage now }\n      exits { route count }\n    }\n  }\n"): (typeof documents)["\n  query CohortCounts($cohortId: ID!) {\n    progress(cohortId: $cohortId) {\n      people\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      stages { stage now }\n      exits { route count }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnrolmentCandidates($search: String!) {\n    participants(search: $search, first: 10) {\n      total\n      items { id name enrolments { id cohortId cohortName endsOn } }\n    }\n  }\n"): (typeof documents)["\n  query EnrolmentCandidates($search: String!) {\n    participants(search: $search, first: 10) {\n      total\n      items { id name enrolments { id cohortId cohortName endsOn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plan_Cohort on Cohort {\n    id name startsOn\n    phases {\n      id number code kind startsOn endsOn startPinned endPinned plannedStartsOn plannedEndsOn version\n      startRule { kind week weekday from months weeks days }\n      endRule { kind week weekday from months weeks days }\n      can { move }\n    }\n    sessions {\n      id module ordinal date startsAt endsAt overnight place instructor status plannedOn isMoved\n      can { edit }\n    }\n    networkMeetings { id date startsAt endsAt place host status }\n  }\n"): (typeof documents)["\n  fragment Plan_Cohort on Cohort {\n    id name startsOn\n    phases {\n      id number code kind startsOn endsOn startPinned endPinned plannedStartsOn plannedEndsOn version\n      startRule { kind week weekday from months weeks days }\n      endRule { kind week weekday from months weeks days }\n      can { move }\n    }\n    sessions {\n      id module ordinal date startsAt endsAt overnight place instructor status plannedOn isMoved\n      can { edit }\n    }\n    networkMeetings { id date startsAt endsAt place host status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlannedFrom_CohortTemplate on CohortTemplate {\n    id name number newestNumber\n  }\n"): (typeof documents)["\n  fragment PlannedFrom_CohortTemplate on CohortTemplate {\n    id name number newestNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreviewDays_Session on PreviewSession {\n    module ordinal date startsAt endsAt overnight\n  }\n"): (typeof documents)["\n  fragment PreviewDays_Session on PreviewSession {\n    module ordinal date startsAt endsAt overnight\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreviewPhases_Phase on PreviewPhase {\n    number code startsOn endsOn\n  }\n"): (typeof documents)["\n  fragment PreviewPhases_Phase on PreviewPhase {\n    number code startsOn endsOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Template($id: ID!, $number: Int) {\n    template(id: $id, number: $number) {\n      template {\n        id name isShipped retired version cohortCount\n        newest { number }\n        can { edit copy }\n      }\n      shown { number createdAt createdBy cohortCount }\n      versions { number createdAt createdBy cohortCount }\n      phases {\n        number code roles\n        start { kind week weekday from months weeks days }\n        end { kind week weekday from months weeks days }\n      }\n      modules {\n        code startsAt endsAt nights role\n        start { kind week weekday from months weeks days }\n        pattern { kind every weekdays count }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Template($id: ID!, $number: Int) {\n    template(id: $id, number: $number) {\n      template {\n        id name isShipped retired version cohortCount\n        newest { number }\n        can { edit copy }\n      }\n      shown { number createdAt createdBy cohortCount }\n      versions { number createdAt createdBy cohortCount }\n      phases {\n        number code roles\n        start { kind week weekday from months weeks days }\n        end { kind week weekday from months weeks days }\n      }\n      modules {\n        code startsAt endsAt nights role\n        start { kind week weekday from months weeks days }\n        pattern { kind every weekdays count }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMember_TeamMember on TeamMember {\n    id name kind role ftePercent competences retired version\n    user { id name }\n    can { edit }\n  }\n"): (typeof documents)["\n  fragment TeamMember_TeamMember on TeamMember {\n    id name kind role ftePercent competences retired version\n    user { id name }\n    can { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTemplate($input: RetireTemplateInput!) {\n    restoreTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreTemplate($input: RetireTemplateInput!) {\n    restoreTemplate(input: $input) {\n      __typename\n      ... on Template { id version retired }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Templates { templates { id ...TemplateTable_Template @unmask } }\n"): (typeof documents)["\n  query Templates { templates { id ...TemplateTable_Template @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      __typename\n      ... on Template { id version name newest { number } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      __typename\n      ... on Template { id version name newest { number } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateTable_Template on Template {\n    id name isShipped retired cohortCount\n    newest { number createdAt createdBy }\n    can { copy }\n  }\n"): (typeof documents)["\n  fragment TemplateTable_Template on Template {\n    id name isShipped retired cohortCount\n    newest { number createdAt createdBy }\n    can { copy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCoach($input: AssignCoachInput!) {\n    assignCoach(input: $input) {\n      __typename\n      ... on CoachAssigned { enrolments { id version coach { id name } } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignCoach($input: AssignCoachInput!) {\n    assignCoach(input: $input) {\n      __typename\n      ... on CoachAssigned { enrolments { id version coach { id name } } }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DaysOff {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n  }\n"): (typeof documents)["\n  query DaysOff {\n    closedDays { id ...ClosedDay_ClosedDay @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCohort($input: EditCohortInput!) {\n    editCohort(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditCohort($input: EditCohortInput!) {\n    editCohort(input: $input) {\n      __typename\n      ... on Cohort { id ...CohortToChange_Cohort @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhasesChanged_PhasesChanged on PhasesChanged {\n    changeId\n    phases { id code startsOn endsOn version }\n  }\n"): (typeof documents)["\n  fragment PhasesChanged_PhasesChanged on PhasesChanged {\n    changeId\n    phases { id code startsOn endsOn version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation MovePhase($input: MovePhaseInput!) {\n    movePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePhase($input: ReleasePhaseInput!) {\n    releasePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleasePhase($input: ReleasePhaseInput!) {\n    releasePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelatePhase($input: RelatePhaseInput!) {\n    relatePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RelatePhase($input: RelatePhaseInput!) {\n    relatePhase(input: $input) {\n      __typename\n      ... on PhasesChanged { ...PhasesChanged_PhasesChanged @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChecks($cohortId: ID!) {\n    planChecks(cohortId: $cohortId) {\n      code level sessionId meetingId phaseCode edge module otherModule clash date otherDate count of\n      minutes ofMinutes names missing holiday closedDay reason { da en }\n    }\n  }\n"): (typeof documents)["\n  query PlanChecks($cohortId: ID!) {\n    planChecks(cohortId: $cohortId) {\n      code level sessionId meetingId phaseCode edge module otherModule clash date otherDate count of\n      minutes ofMinutes names missing holiday closedDay reason { da en }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUsualClosedDays {\n    addUsualClosedDays { ...ClosedDay_ClosedDay @unmask }\n  }\n"): (typeof documents)["\n  mutation AddUsualClosedDays {\n    addUsualClosedDays { ...ClosedDay_ClosedDay @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPreview($startsOn: PlainDate!, $templateId: ID) {\n    planPreview(startsOn: $startsOn, templateId: $templateId) {\n      startsOn\n      phases { ...PreviewPhases_Phase @unmask }\n      sessions { ...PreviewDays_Session @unmask }\n    }\n  }\n"): (typeof documents)["\n  query PlanPreview($startsOn: PlainDate!, $templateId: ID) {\n    planPreview(startsOn: $startsOn, templateId: $templateId) {\n      startsOn\n      phases { ...PreviewPhases_Phase @unmask }\n      sessions { ...PreviewDays_Session @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WizardModule on DraftModule {\n    module startsOn startsAt endsAt nights roomId place memberIds promisedMinutes\n    rule { pattern { kind every weekdays nth weekday day } count until }\n    rows {\n      occurrence date startsAt endsAt roomId place memberIds keepOnDayOff dropped\n      proposal noSuchTime\n      dayOff { holiday closed }\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n"): (typeof documents)["\n  fragment WizardModule on DraftModule {\n    module startsOn startsAt endsAt nights roomId place memberIds promisedMinutes\n    rule { pattern { kind every weekdays nth weekday day } count until }\n    rows {\n      occurrence date startsAt endsAt roomId place memberIds keepOnDayOff dropped\n      proposal noSuchTime\n      dayOff { holiday closed }\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WizardChoices {\n    cohorts(first: 100) { items { id name } }\n    templates { id name isShipped retired }\n    rooms { id name retired }\n    teamMembers { id name retired }\n  }\n"): (typeof documents)["\n  query WizardChoices {\n    cohorts(first: 100) { items { id name } }\n    templates { id name isShipped retired }\n    rooms { id name retired }\n    teamMembers { id name retired }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftPlan($startsOn: PlainDate!, $templateId: ID) {\n    draftPlan(input: { startsOn: $startsOn, templateId: $templateId }) {\n      modules { ...WizardModule @unmask }\n      followers { module phases }\n    }\n  }\n"): (typeof documents)["\n  query DraftPlan($startsOn: PlainDate!, $templateId: ID) {\n    draftPlan(input: { startsOn: $startsOn, templateId: $templateId }) {\n      modules { ...WizardModule @unmask }\n      followers { module phases }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewRows($startsOn: PlainDate!, $modules: [ReviewModuleInput!]!) {\n    reviewRows(input: { startsOn: $startsOn, modules: $modules }) { ...WizardModule @unmask }\n  }\n"): (typeof documents)["\n  query ReviewRows($startsOn: PlainDate!, $modules: [ReviewModuleInput!]!) {\n    reviewRows(input: { startsOn: $startsOn, modules: $modules }) { ...WizardModule @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanCohort($input: PlanCohortInput!) {\n    planCohort(input: $input) {\n      __typename\n      ... on Cohort { id name sessions { id } }\n      ... on Refused {\n        reasons {\n          code field detail\n          clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanCohort($input: PlanCohortInput!) {\n    planCohort(input: $input) {\n      __typename\n      ... on Cohort { id name sessions { id } }\n      ... on Refused {\n        reasons {\n          code field detail\n          clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearCohort_Cohort on Cohort {\n    id name startsOn status programmeWeek\n    phases { id kind code startsOn endsOn }\n    sessions { id module date status }\n    networkMeetings { id date status }\n  }\n"): (typeof documents)["\n  fragment YearCohort_Cohort on Cohort {\n    id name startsOn status programmeWeek\n    phases { id kind code startsOn endsOn }\n    sessions { id module date status }\n    networkMeetings { id date status }\n  }\n"];
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
export function graphql(source: "\n  fragment Exits_Progress on Progress {\n    exits { route count }\n    dots { jobOrEducation stopped }\n  }\n"): (typeof documents)["\n  fragment Exits_Progress on Progress {\n    exits { route count }\n    dots { jobOrEducation stopped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $first: Int! = 50, $after: String) {\n    outcomeRows(filter: $filter, figure: $figure, first: $first, after: $after) {\n      total\n      endCursor\n      items { participantId name cohortName stage exitRoute outcome month source confirmed }\n    }\n  }\n"): (typeof documents)["\n  query FigureRows($filter: OutcomeFilterInput!, $figure: OutcomeFigureInput!, $first: Int! = 50, $after: String) {\n    outcomeRows(filter: $filter, figure: $figure, first: $first, after: $after) {\n      total\n      endCursor\n      items { participantId name cohortName stage exitRoute outcome month source confirmed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Funnel_Progress on Progress {\n    people\n    stages { stage reached now }\n  }\n"): (typeof documents)["\n  fragment Funnel_Progress on Progress {\n    people\n    stages { stage reached now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestoneList_Progress on Progress {\n    milestones { kind date cohortId cohortName phase module sessionId meetingId }\n  }\n"): (typeof documents)["\n  fragment MilestoneList_Progress on Progress {\n    milestones { kind date cohortId cohortName phase module sessionId meetingId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ModuleAttendance_Progress on Progress {\n    modules {\n      module sessionsHeld sessionsPlanned sessionsNotTaken\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"): (typeof documents)["\n  fragment ModuleAttendance_Progress on Progress {\n    modules {\n      module sessionsHeld sessionsPlanned sessionsNotTaken\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenFigures {\n    openFigures { asOf totals total rows { cohortName counts total } }\n  }\n"): (typeof documents)["\n  query OpenFigures {\n    openFigures { asOf totals total rows { cohortName counts total } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomePaper($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments {\n        id startsOn\n        outcomes { ...OutcomeState @unmask }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OutcomePaper($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments {\n        id startsOn\n        outcomes { ...OutcomeState @unmask }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeState on EnrolmentOutcomes {\n    id version\n    spells { status fromMonth toMonth months }\n    records {\n      id fromMonth toMonth status source statedOn note\n      recordedBy recordedAt confirmedBy confirmedAt undoneBy undoneAt\n    }\n  }\n"): (typeof documents)["\n  fragment OutcomeState on EnrolmentOutcomes {\n    id version\n    spells { status fromMonth toMonth months }\n    records {\n      id fromMonth toMonth status source statedOn note\n      recordedBy recordedAt confirmedBy confirmedAt undoneBy undoneAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomeCohorts { cohorts(first: 100) { items { id name } } }\n"): (typeof documents)["\n  query OutcomeCohorts { cohorts(first: 100) { items { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomesView($filter: OutcomeFilterInput!) {\n    outcomes(filter: $filter) {\n      asOf people\n      stages { stage reached now }\n      exits { route count }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n    }\n    outcomeCohorts(filter: $filter, first: 25) { ...CohortsBeside @unmask }\n    outcomeMonths(filter: $filter) { month status count }\n    supportTime(filter: $filter) {\n      asOf people\n      steps { ...SupportSteps @unmask }\n      cohorts { id name people steps { ...SupportSteps @unmask } }\n    }\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n"): (typeof documents)["\n  query OutcomesView($filter: OutcomeFilterInput!) {\n    outcomes(filter: $filter) {\n      asOf people\n      stages { stage reached now }\n      exits { route count }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n    }\n    outcomeCohorts(filter: $filter, first: 25) { ...CohortsBeside @unmask }\n    outcomeMonths(filter: $filter) { month status count }\n    supportTime(filter: $filter) {\n      asOf people\n      steps { ...SupportSteps @unmask }\n      cohorts { id name people steps { ...SupportSteps @unmask } }\n    }\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $first: Int! = 25, $after: String) {\n    outcomeCohorts(filter: $filter, first: $first, after: $after) { ...CohortsBeside @unmask }\n  }\n"): (typeof documents)["\n  query MoreOutcomeCohorts($filter: OutcomeFilterInput!, $first: Int! = 25, $after: String) {\n    outcomeCohorts(filter: $filter, first: $first, after: $after) { ...CohortsBeside @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortsBeside on CohortOutcomesPage {\n    total endCursor\n    items {\n      id name startsOn status people\n      stages { stage reached }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      plan { ...OutcomePlanState @unmask }\n    }\n  }\n"): (typeof documents)["\n  fragment CohortsBeside on CohortOutcomesPage {\n    total endCursor\n    items {\n      id name startsOn status people\n      stages { stage reached }\n      dots { selfSupporting jobOrEducation inProgress stopped }\n      plan { ...OutcomePlanState @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomePlanState on OutcomePlan {\n    id version basis frozen mayPlan\n    expected { stage count }\n    exceeds { selfSupporting of }\n  }\n"): (typeof documents)["\n  fragment OutcomePlanState on OutcomePlan {\n    id version basis frozen mayPlan\n    expected { stage count }\n    exceeds { selfSupporting of }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportSteps on SupportStep {\n    months atRisk censored remaining\n    byExit { exit exited share low high }\n  }\n"): (typeof documents)["\n  fragment SupportSteps on SupportStep {\n    months atRisk censored remaining\n    byExit { exit exited share low high }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanOutcomes($input: PlanOutcomesInput!) {\n    planOutcomes(input: $input) {\n      __typename\n      ... on OutcomePlan { ...OutcomePlanState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanOutcomes($input: PlanOutcomesInput!) {\n    planOutcomes(input: $input) {\n      __typename\n      ... on OutcomePlan { ...OutcomePlanState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressDots_Progress on Progress {\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n"): (typeof documents)["\n  fragment ProgressDots_Progress on Progress {\n    dots { selfSupporting jobOrEducation inProgress stopped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoOutcome($recordId: ID!) {\n    undoOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoOutcome($recordId: ID!) {\n    undoOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOutcome($recordId: ID!) {\n    confirmOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmOutcome($recordId: ID!) {\n    confirmOutcome(recordId: $recordId) {\n      __typename\n      ... on EnrolmentOutcomes { ...OutcomeState @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance {\n      module\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      reachable { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      gate { percent definition state lostAt lostOn }\n    }\n    stability {\n      screening from to\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"): (typeof documents)["\n  fragment EnrolmentAttendance_Enrolment on Enrolment {\n    id cohortId\n    attendance {\n      module\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      reachable { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      gate { percent definition state lostAt lostOn }\n    }\n    stability {\n      screening from to\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"];
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
export function graphql(source: "\n  query OwnAttendance($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments {\n        id cohortName startsOn endsOn exitRoute\n        ...EnrolmentAttendance_Enrolment @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnAttendance($id: ID!) {\n    participant(id: $id) {\n      id name\n      enrolments {\n        id cohortName startsOn endsOn exitRoute\n        ...EnrolmentAttendance_Enrolment @unmask\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query PaybackCohorts { cohorts(first: 100) { items { id name } } }\n"): (typeof documents)["\n  query PaybackCohorts { cohorts(first: 100) { items { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortEconomy($id: ID!) {\n    cohort(id: $id) {\n      id\n      name\n      can { recordCost }\n      costItems { id kind quantity unitPrice amount payer incurredOn source }\n      costSaves { id ...CostLog_CostSave @unmask }\n    }\n  }\n"): (typeof documents)["\n  query CohortEconomy($id: ID!) {\n    cohort(id: $id) {\n      id\n      name\n      can { recordCost }\n      costItems { id kind quantity unitPrice amount payer incurredOn source }\n      costSaves { id ...CostLog_CostSave @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) { id amount kind saveId }\n  }\n"): (typeof documents)["\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) { id amount kind saveId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CostLog_CostSave on CostSave {\n    id source fileName savedBy savedAt costs amount undoneBy undoneAt can { undo }\n  }\n"): (typeof documents)["\n  fragment CostLog_CostSave on CostSave {\n    id source fileName savedBy savedAt costs amount undoneBy undoneAt can { undo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Economy_Register on AssumptionRegister {\n    assumptions {\n      key unit\n      entry {\n        id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Economy_Register on AssumptionRegister {\n    assumptions {\n      key unit\n      entry {\n        id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Economy_Scenario on Scenario {\n    id version isShipped name nameEnglish note noteEnglish cohortId owner changedAt\n    values { key value }\n    choices { clock refund activity benefits persistence loans }\n    signedOff { by at }\n    can { edit copy signOff }\n  }\n"): (typeof documents)["\n  fragment Economy_Scenario on Scenario {\n    id version isShipped name nameEnglish note noteEnglish cohortId owner changedAt\n    values { key value }\n    choices { clock refund activity benefits persistence loans }\n    signedOff { by at }\n    can { edit copy signOff }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Economy_RulePack on EconomyRulePack {\n    id key validFrom validTo source\n    rates { recipient amount }\n    steps { fromWeek toWeek refundPercent }\n    activities { activity refundPercent }\n  }\n"): (typeof documents)["\n  fragment Economy_RulePack on EconomyRulePack {\n    id key validFrom validTo source\n    rates { recipient amount }\n    steps { fromWeek toWeek refundPercent }\n    activities { activity refundPercent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Economy_Cohort on EconomyCohort {\n    id name startsOn status participants businessStart recordedTo\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    invoices { id kind on amount payer source }\n    activities { id kind on quantity sessionId member }\n    outcomes { id person month status }\n    frozen { values { key value } choices { clock refund activity benefits persistence loans } frozenAt }\n  }\n"): (typeof documents)["\n  fragment Economy_Cohort on EconomyCohort {\n    id name startsOn status participants businessStart recordedTo\n    dots { selfSupporting jobOrEducation inProgress stopped }\n    invoices { id kind on amount payer source }\n    activities { id kind on quantity sessionId member }\n    outcomes { id person month status }\n    frozen { values { key value } choices { clock refund activity benefits persistence loans } frozenAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EconomyBasis {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n  }\n"): (typeof documents)["\n  query EconomyBasis {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EconomyCohort($id: ID!) {\n    economyCohort(id: $id) { ...Economy_Cohort @unmask }\n  }\n"): (typeof documents)["\n  query EconomyCohort($id: ID!) {\n    economyCohort(id: $id) { ...Economy_Cohort @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EconomyCohorts($first: Int!, $after: String) {\n    economyCohorts(first: $first, after: $after) {\n      total endCursor\n      items { ...Economy_Cohort @unmask }\n    }\n  }\n"): (typeof documents)["\n  query EconomyCohorts($first: Int!, $after: String) {\n    economyCohorts(first: $first, after: $after) {\n      total endCursor\n      items { ...Economy_Cohort @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordedProgrammes {\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n"): (typeof documents)["\n  query RecordedProgrammes {\n    recordedProgrammes { name period course loans selfSupporting isTarget source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Register_Entry on AssumptionEntry {\n    id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n  }\n"): (typeof documents)["\n  fragment Register_Entry on AssumptionEntry {\n    id value low high source sourceDate confidence reason owner setAt signedOff { by at }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Register_Assumption on Assumption {\n    key unit\n    entry { ...Register_Entry @unmask }\n    history { ...Register_Entry @unmask }\n    realised { year value source recordedBy version }\n  }\n"): (typeof documents)["\n  fragment Register_Assumption on Assumption {\n    key unit\n    entry { ...Register_Entry @unmask }\n    history { ...Register_Entry @unmask }\n    realised { year value source recordedBy version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register {\n    assumptionRegister {\n      assumptions { ...Register_Assumption @unmask }\n      can { edit signOff }\n    }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n"): (typeof documents)["\n  query Register {\n    assumptionRegister {\n      assumptions { ...Register_Assumption @unmask }\n      can { edit signOff }\n    }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAssumption($input: ChangeAssumptionInput!) {\n    changeAssumption(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAssumption($input: ChangeAssumptionInput!) {\n    changeAssumption(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffAssumption($id: ID!) {\n    signOffAssumption(id: $id) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOffAssumption($id: ID!) {\n    signOffAssumption(id: $id) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRealised($input: RecordRealisedInput!) {\n    recordRealised(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordRealised($input: RecordRealisedInput!) {\n    recordRealised(input: $input) {\n      __typename\n      ... on Assumption { ...Register_Assumption @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenarios {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n"): (typeof documents)["\n  query Scenarios {\n    assumptionRegister { ...Economy_Register @unmask }\n    scenarios { ...Economy_Scenario @unmask }\n    economyRulePacks { ...Economy_RulePack @unmask }\n    cohorts(first: 100) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenario($id: ID!) {\n    scenario(id: $id) { id cohortId }\n  }\n"): (typeof documents)["\n  query Scenario($id: ID!) {\n    scenario(id: $id) { id cohortId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyScenario($input: CopyScenarioInput!) {\n    copyScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation CopyScenario($input: CopyScenarioInput!) {\n    copyScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffScenario($input: ScenarioAsReadInput!) {\n    signOffScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOffScenario($input: ScenarioAsReadInput!) {\n    signOffScenario(input: $input) {\n      __typename\n      ... on Scenario { ...Economy_Scenario @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveScenario($input: ScenarioAsReadInput!) {\n    removeScenario(input: $input) {\n      __typename\n      ... on Scenario { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveScenario($input: ScenarioAsReadInput!) {\n    removeScenario(input: $input) {\n      __typename\n      ... on Scenario { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCosts($saveId: ID!) {\n    undoCosts(saveId: $saveId) {\n      ... on CostSave { id costs undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code } }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoCosts($saveId: ID!) {\n    undoCosts(saveId: $saveId) {\n      ... on CostSave { id costs undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceRulesPreview($input: PreviewAttendanceRulesInput!) {\n    attendanceRulesPreview(input: $input) {\n      validTo changedMarks changedCohorts\n      before { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      after { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceRulesPreview($input: PreviewAttendanceRulesInput!) {\n    attendanceRulesPreview(input: $input) {\n      validTo changedMarks changedCohorts\n      before { attended held expected attendedMinutes heldMinutes expectedMinutes }\n      after { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAttendanceRules($input: SetAttendanceRulesInput!) {\n    setAttendanceRules(input: $input) {\n      __typename\n      ... on OwnAttendanceRules { id validFrom }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAttendanceRules($input: SetAttendanceRulesInput!) {\n    setAttendanceRules(input: $input) {\n      __typename\n      ... on OwnAttendanceRules { id validFrom }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceRulesToEdit {\n    ownAttendanceRules { id }\n    viewer {\n      id\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceRulesToEdit {\n    ownAttendanceRules { id }\n    viewer {\n      id\n      attendanceRules {\n        validFrom validUntil definition gatePercent\n        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts definition }\n    }\n    ownAttendanceRules {\n      id validFrom definition gatePercent reason setBy setAt replaced\n      statuses { code countsAsHeld countsAsExpected countsAsAttended }\n    }\n  }\n"): (typeof documents)["\n  query Rules {\n    rulePacks {\n      id key kind validFrom validTo legalBasis source sourceDate verified\n      lines { code unit value fromWeek toWeek da en counts definition }\n    }\n    ownAttendanceRules {\n      id validFrom definition gatePercent reason setBy setAt replaced\n      statuses { code countsAsHeld countsAsExpected countsAsAttended }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceAcross($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...AcrossTable_Cohort @unmask }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceAcross($after: String) {\n    cohorts(first: 25, after: $after) {\n      total\n      endCursor\n      items { id ...AcrossTable_Cohort @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcrossTable_Cohort on Cohort {\n    id name startsOn\n    attendance {\n      module sessionsHeld sessionsPlanned sessionsNotTaken gatePercent gateLost\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"): (typeof documents)["\n  fragment AcrossTable_Cohort on Cohort {\n    id name startsOn\n    attendance {\n      module sessionsHeld sessionsPlanned sessionsNotTaken gatePercent gateLost\n      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceFile($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      sessions { id module ordinal date startsAt endsAt }\n      attendanceFile {\n        sessionId module ordinal date startsAt endsAt enrolmentId name status minutes reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceFile($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      sessions { id module ordinal date startsAt endsAt }\n      attendanceFile {\n        sessionId module ordinal date startsAt endsAt enrolmentId name status minutes reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceLogChoices($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt }\n    }\n    attendanceLogChoices(cohortId: $cohortId) {\n      people { enrolmentId name }\n      coaches { userId name }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceLogChoices($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt }\n    }\n    attendanceLogChoices(cohortId: $cohortId) {\n      people { enrolmentId name }\n      coaches { userId name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogEntry_AttendanceLogEntry on AttendanceLogEntry {\n    id sessionId module ordinal date participantId name why applied\n    from { status minutes reason }\n    to { status minutes reason }\n    save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } }\n  }\n"): (typeof documents)["\n  fragment LogEntry_AttendanceLogEntry on AttendanceLogEntry {\n    id sessionId module ordinal date participantId name why applied\n    from { status minutes reason }\n    to { status minutes reason }\n    save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceLog($cohortId: ID!, $filter: AttendanceLogFilter, $first: Int! = 50, $after: String) {\n    attendanceLog(cohortId: $cohortId, filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...LogEntry_AttendanceLogEntry @unmask }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceLog($cohortId: ID!, $filter: AttendanceLogFilter, $first: Int! = 50, $after: String) {\n    attendanceLog(cohortId: $cohortId, filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...LogEntry_AttendanceLogEntry @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attendance($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { readParticipants }\n      sessions {\n        id module ordinal date startsAt endsAt minutes place status cancelledReason\n        recorded expected present\n      }\n    }\n  }\n"): (typeof documents)["\n  query Attendance($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { readParticipants }\n      sessions {\n        id module ordinal date startsAt endsAt minutes place status cancelledReason\n        recorded expected present\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n          attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n          modules { module gate { percent state lostOn } }\n        }\n      }\n      plannedAbsences { id enrolmentId startsOn endsOn status }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n          attended { attended held expected attendedMinutes heldMinutes expectedMinutes }\n          modules { module gate { percent state lostOn } }\n        }\n      }\n      plannedAbsences { id enrolmentId startsOn endsOn status }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortChoices {\n    cohorts(first: 100) { items { id name status startsOn } }\n  }\n"): (typeof documents)["\n  query CohortChoices {\n    cohorts(first: 100) { items { id name status startsOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortNetwork($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { planNetworkMeeting }\n      networkMeetings { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n"): (typeof documents)["\n  query CohortNetwork($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      can { planNetworkMeeting }\n      networkMeetings { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSessions($input: AddSessionsInput!) {\n    previewSessions(input: $input) {\n      dates\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n"): (typeof documents)["\n  query PreviewSessions($input: AddSessionsInput!) {\n    previewSessions(input: $input) {\n      dates\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMeetingTexts($input: EditMeetingTextsInput!) {\n    editMeetingTexts(input: $input) {\n      ... on NetworkMeeting { ...MeetingTexts_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditMeetingTexts($input: EditMeetingTextsInput!) {\n    editMeetingTexts(input: $input) {\n      ... on NetworkMeeting { ...MeetingTexts_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNetworkSeries($input: EditNetworkSeriesInput!) {\n    editNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditNetworkSeries($input: EditNetworkSeriesInput!) {\n    editNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndNetworkSeries($input: EndNetworkSeriesInput!) {\n    endNetworkSeries(input: $input) {\n      ... on NetworkSeriesEnded {\n        removed\n        series { id version endedOn }\n        kept { id date }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation EndNetworkSeries($input: EndNetworkSeriesInput!) {\n    endNetworkSeries(input: $input) {\n      ... on NetworkSeriesEnded {\n        removed\n        series { id version endedOn }\n        kept { id date }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpTask_FollowUp on FollowUp {\n    enrolmentId sessionId participantId name phone cohortId cohortName days raisedOn cameOn state\n    outcome note closedBy closedAt\n    owner { id name isMe }\n    can { close reopen }\n  }\n"): (typeof documents)["\n  fragment FollowUpTask_FollowUp on FollowUp {\n    enrolmentId sessionId participantId name phone cohortId cohortName days raisedOn cameOn state\n    outcome note closedBy closedAt\n    owner { id name isMe }\n    can { close reopen }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseFollowUp($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseFollowUp($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      __typename\n      ... on FollowUp { ...FollowUpTask_FollowUp @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortFollowUp($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions {\n        id module ordinal date startsAt endsAt status recorded expected\n        owners { id name isMe }\n        can { recordAttendance }\n      }\n    }\n    followUps(cohortId: $cohortId) { ...FollowUpTask_FollowUp @unmask }\n  }\n"): (typeof documents)["\n  query CohortFollowUp($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions {\n        id module ordinal date startsAt endsAt status recorded expected\n        owners { id name isMe }\n        can { recordAttendance }\n      }\n    }\n    followUps(cohortId: $cohortId) { ...FollowUpTask_FollowUp @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Guests_NetworkMeeting on NetworkMeeting {\n    id invited came recorded sent saidYes saidNo\n    guests { participantId name cohortName businessIdea answer isSent came }\n  }\n"): (typeof documents)["\n  fragment Guests_NetworkMeeting on NetworkMeeting {\n    id invited came recorded sent saidYes saidNo\n    guests { participantId name cohortName businessIdea answer isSent came }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkGuests($id: ID!) {\n    networkMeeting(id: $id) { ...Guests_NetworkMeeting @unmask }\n  }\n"): (typeof documents)["\n  query NetworkGuests($id: ID!) {\n    networkMeeting(id: $id) { ...Guests_NetworkMeeting @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNetworkAttendance($input: RecordNetworkAttendanceInput!) {\n    recordNetworkAttendance(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordNetworkAttendance($input: RecordNetworkAttendanceInput!) {\n    recordNetworkAttendance(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestsElsewhere($meetingId: ID!) {\n    guestsElsewhere(meetingId: $meetingId) {\n      kind name cohortName module date startsAt endsAt free { date startsAt endsAt }\n    }\n  }\n"): (typeof documents)["\n  query GuestsElsewhere($meetingId: ID!) {\n    guestsElsewhere(meetingId: $meetingId) {\n      kind name cohortName module date startsAt endsAt free { date startsAt endsAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceOverview($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      can { readParticipants }\n      sessions { id module ordinal date startsAt endsAt minutes status recorded expected }\n      attendanceOverview {\n        sums {\n          sessionId module enrolmentId\n          attended held expected attendedMinutes heldMinutes expectedMinutes\n        }\n        statuses { sessionId status count }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceOverview($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      can { readParticipants }\n      sessions { id module ordinal date startsAt endsAt minutes status recorded expected }\n      attendanceOverview {\n        sums {\n          sessionId module enrolmentId\n          attended held expected attendedMinutes heldMinutes expectedMinutes\n        }\n        statuses { sessionId status count }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPeople($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverviewPeople($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      attendanceSheet {\n        rows {\n          enrolmentId participantId name startsOn endsOn\n          marks { sessionId status minutes }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceMarks($filter: AttendanceMarksFilter!, $first: Int! = 50, $after: String) {\n    attendanceMarks(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items {\n        sessionId cohortId cohortName module ordinal date startsAt endsAt status minutes\n        person { participantId name reason }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttendanceMarks($filter: AttendanceMarksFilter!, $first: Int! = 50, $after: String) {\n    attendanceMarks(filter: $filter, first: $first, after: $after) {\n      total\n      endCursor\n      items {\n        sessionId cohortId cohortName module ordinal date startsAt endsAt status minutes\n        person { participantId name reason }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {\n    editNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditNetworkMeeting($input: EditNetworkMeetingInput!) {\n    editNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {\n    cancelNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelNetworkMeeting($input: CancelNetworkMeetingInput!) {\n    cancelNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCohorts($input: InviteCohortsInput!) {\n    inviteCohorts(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteCohorts($input: InviteCohortsInput!) {\n    inviteCohorts(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingSummary_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host status\n  }\n"): (typeof documents)["\n  fragment MeetingSummary_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingTexts($id: ID!) {\n    networkMeeting(id: $id) { ...MeetingTexts_NetworkMeeting @unmask }\n  }\n"): (typeof documents)["\n  query MeetingTexts($id: ID!) {\n    networkMeeting(id: $id) { ...MeetingTexts_NetworkMeeting @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingTexts_NetworkMeeting on NetworkMeeting {\n    id version\n    texts { invitation { text filled isOwn } script { text filled isOwn } }\n  }\n"): (typeof documents)["\n  fragment MeetingTexts_NetworkMeeting on NetworkMeeting {\n    id version\n    texts { invitation { text filled isOwn } script { text filled isOwn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageText_MessageText on MessageText { kind subject body isOwn version }\n"): (typeof documents)["\n  fragment MessageText_MessageText on MessageText { kind subject body isOwn version }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMessageText($input: SaveMessageTextInput!) {\n    saveMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveMessageText($input: SaveMessageTextInput!) {\n    saveMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreMessageText($input: RestoreMessageTextInput!) {\n    restoreMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreMessageText($input: RestoreMessageTextInput!) {\n    restoreMessageText(input: $input) {\n      ... on MessageText { ...MessageText_MessageText }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($id: ID!) {\n    networkMeeting(id: $id) {\n      id\n      messages { id kind status dueOn participantId name email subject body replyPath }\n    }\n  }\n"): (typeof documents)["\n  query Messages($id: ID!) {\n    networkMeeting(id: $id) {\n      id\n      messages { id kind status dueOn participantId name email subject body replyPath }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMove($input: MoveSessionsInput!) {\n    previewMove(input: $input) {\n      moves { from to session { id module ordinal date } }\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n"): (typeof documents)["\n  query PreviewMove($input: MoveSessionsInput!) {\n    previewMove(input: $input) {\n      moves { from to session { id module ordinal date } }\n      reasons { ...PlanReason_Refusal @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkMeetings($after: String) {\n    networkMeetings(first: 25, after: $after) {\n      total endCursor\n      items { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n"): (typeof documents)["\n  query NetworkMeetings($after: String) {\n    networkMeetings(first: 25, after: $after) {\n      total endCursor\n      items { ...NetworkRow_NetworkMeeting @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Meeting_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host hostParticipantId status cancelledReason version\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    seriesId occurrenceOn\n    invited sent saidYes saidNo came recorded\n    can { edit invite recordAttendance readGuests sendInvitations editTexts }\n  }\n"): (typeof documents)["\n  fragment Meeting_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme host hostParticipantId status cancelledReason version\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    seriesId occurrenceOn\n    invited sent saidYes saidNo came recorded\n    can { edit invite recordAttendance readGuests sendInvitations editTexts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkMeeting($id: ID!) {\n    networkMeeting(id: $id) { ...Meeting_NetworkMeeting @unmask }\n  }\n"): (typeof documents)["\n  query NetworkMeeting($id: ID!) {\n    networkMeeting(id: $id) { ...Meeting_NetworkMeeting @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetworkRow_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status cancelledReason invited saidYes came recorded\n    cohorts { id name }\n  }\n"): (typeof documents)["\n  fragment NetworkRow_NetworkMeeting on NetworkMeeting {\n    id date startsAt endsAt place theme status cancelledReason invited saidYes came recorded\n    cohorts { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageTexts {\n    messageTexts { ...MessageText_MessageText @unmask }\n  }\n"): (typeof documents)["\n  query MessageTexts {\n    messageTexts { ...MessageText_MessageText @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCalendar {\n    ownCalendar { kind id name }\n  }\n"): (typeof documents)["\n  query OwnCalendar {\n    ownCalendar { kind id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonFollowUps($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments { id followUps { ...FollowUpTask_FollowUp @unmask } }\n    }\n  }\n"): (typeof documents)["\n  query PersonFollowUps($id: ID!) {\n    participant(id: $id) {\n      id\n      enrolments { id followUps { ...FollowUpTask_FollowUp @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanChangeRow_PlanChange on PlanChange {\n    id kind changedBy changedAt undoneBy undoneAt\n    summary { sessions module phase from to weeks }\n    can { undo }\n  }\n"): (typeof documents)["\n  fragment PlanChangeRow_PlanChange on PlanChange {\n    id kind changedBy changedAt undoneBy undoneAt\n    summary { sessions module phase from to weeks }\n    can { undo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChanges($cohortId: ID!, $of: PlanChangeKind, $first: Int! = 20, $after: String) {\n    planChanges(cohortId: $cohortId, kind: $of, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...PlanChangeRow_PlanChange @unmask }\n    }\n  }\n"): (typeof documents)["\n  query PlanChanges($cohortId: ID!, $of: PlanChangeKind, $first: Int! = 20, $after: String) {\n    planChanges(cohortId: $cohortId, kind: $of, first: $first, after: $after) {\n      total\n      endCursor\n      items { id ...PlanChangeRow_PlanChange @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanReason_Refusal on Refusal {\n    code field detail date\n    clash {\n      kind name cohortName module date startsAt endsAt\n      free { date startsAt endsAt }\n    }\n  }\n"): (typeof documents)["\n  fragment PlanReason_Refusal on Refusal {\n    code field detail date\n    clash {\n      kind name cohortName module date startsAt endsAt\n      free { date startsAt endsAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsChanged_SessionsChanged on SessionsChanged {\n    changeId\n    sessions { id ...SessionToEdit_Session @unmask }\n    skipped { id ...SessionToEdit_Session @unmask }\n    reasons { ...PlanReason_Refusal @unmask }\n    moves { from to session { id } }\n  }\n"): (typeof documents)["\n  fragment SessionsChanged_SessionsChanged on SessionsChanged {\n    changeId\n    sessions { id ...SessionToEdit_Session @unmask }\n    skipped { id ...SessionToEdit_Session @unmask }\n    reasons { ...PlanReason_Refusal @unmask }\n    moves { from to session { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSessions($input: EditSessionsInput!) {\n    editSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation EditSessions($input: EditSessionsInput!) {\n    editSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSessions($input: MoveSessionsInput!) {\n    moveSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveSessions($input: MoveSessionsInput!) {\n    moveSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSessions($input: AddSessionsInput!) {\n    addSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation AddSessions($input: AddSessionsInput!) {\n    addSessions(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendSeries($input: ExtendSeriesInput!) {\n    extendSeries(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendSeries($input: ExtendSeriesInput!) {\n    extendSeries(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSession($input: RestoreSessionInput!) {\n    restoreSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreSession($input: RestoreSessionInput!) {\n    restoreSession(input: $input) {\n      __typename\n      ... on SessionsChanged { ...SessionsChanged_SessionsChanged @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPlanChange($id: ID!) {\n    undoPlanChange(id: $id) {\n      __typename\n      ... on PlanChange { id undoneAt undoneBy can { undo } }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoPlanChange($id: ID!) {\n    undoPlanChange(id: $id) {\n      __typename\n      ... on PlanChange { id undoneAt undoneBy can { undo } }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {\n    planNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanNetworkMeeting($input: PlanNetworkMeetingInput!) {\n    planNetworkMeeting(input: $input) {\n      ... on NetworkMeeting { id date ...NetworkRow_NetworkMeeting }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlannedAbsence_PlannedAbsence on PlannedAbsence {\n    id enrolmentId startsOn endsOn status reason version sessions marked recordedBy recordedAt\n  }\n"): (typeof documents)["\n  fragment PlannedAbsence_PlannedAbsence on PlannedAbsence {\n    id enrolmentId startsOn endsOn status reason version sessions marked recordedBy recordedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlannedAbsences($participantId: ID!) {\n    participant(id: $participantId) {\n      id name\n      enrolments {\n        id cohortName endsOn\n        plannedAbsences { ...PlannedAbsence_PlannedAbsence @unmask }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlannedAbsences($participantId: ID!) {\n    participant(id: $participantId) {\n      id name\n      enrolments {\n        id cohortName endsOn\n        plannedAbsences { ...PlannedAbsence_PlannedAbsence @unmask }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { ...PlannedAbsence_PlannedAbsence @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { ...PlannedAbsence_PlannedAbsence @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePlannedAbsence($input: RemovePlannedAbsenceInput!) {\n    removePlannedAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePlannedAbsence($input: RemovePlannedAbsenceInput!) {\n    removePlannedAbsence(input: $input) {\n      __typename\n      ... on PlannedAbsence { id }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Retreat_Retreat on Retreat {\n    cohortId\n    days { id date startsAt endsAt place overnight status expected can { recordAttendance } }\n    people { enrolmentId participantId name sessionIds bed { room note version } }\n  }\n"): (typeof documents)["\n  fragment Retreat_Retreat on Retreat {\n    cohortId\n    days { id date startsAt endsAt place overnight status expected can { recordAttendance } }\n    people { enrolmentId participantId name sessionIds bed { room note version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetreatPage($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      retreat { ...Retreat_Retreat @unmask }\n    }\n  }\n"): (typeof documents)["\n  query RetreatPage($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      retreat { ...Retreat_Retreat @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBeds($input: SaveBedsInput!) {\n    saveBeds(input: $input) {\n      __typename\n      ... on Retreat { ...Retreat_Retreat @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveBeds($input: SaveBedsInput!) {\n    saveBeds(input: $input) {\n      __typename\n      ... on Retreat { ...Retreat_Retreat @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRoom($input: SaveRoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRoom($input: SaveRoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireRoom($input: RetireInput!) {\n    retireRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RetireRoom($input: RetireInput!) {\n    retireRoom(input: $input) {\n      __typename\n      ... on Room { ...RoomTable_Room @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomTable_Room on Room {\n    id name address seats retired version\n    can { edit }\n  }\n"): (typeof documents)["\n  fragment RoomTable_Room on Room {\n    id name address seats retired version\n    can { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rooms { rooms { id ...RoomTable_Room @unmask } }\n"): (typeof documents)["\n  query Rooms { rooms { id ...RoomTable_Room @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterGuest_Guest on Guest {\n    id cohortId name version\n    days { sessionId module ordinal date minutes markedBy markedAt }\n    mergedInto { enrolmentId participantId name mergedBy mergedAt until canUnmerge }\n  }\n"): (typeof documents)["\n  fragment RosterGuest_Guest on Guest {\n    id cohortId name version\n    days { sessionId module ordinal date minutes markedBy markedAt }\n    mergedInto { enrolmentId participantId name mergedBy mergedAt until canUnmerge }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionGuests($sessionId: ID!) {\n    session(id: $sessionId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n"): (typeof documents)["\n  query SessionGuests($sessionId: ID!) {\n    session(id: $sessionId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortGuests($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n"): (typeof documents)["\n  query CohortGuests($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      guests { ...RosterGuest_Guest @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestMergeChoices($guestId: ID!) {\n    guestMergeChoices(guestId: $guestId) { enrolmentId name clashes outside }\n  }\n"): (typeof documents)["\n  query GuestMergeChoices($guestId: ID!) {\n    guestMergeChoices(guestId: $guestId) { enrolmentId name clashes outside }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGuest($input: AddGuestInput!) {\n    addGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation AddGuest($input: AddGuestInput!) {\n    addGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGuest($input: RemoveGuestInput!) {\n    removeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveGuest($input: RemoveGuestInput!) {\n    removeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeGuest($input: MergeGuestInput!) {\n    mergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeGuest($input: MergeGuestInput!) {\n    mergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmergeGuest($input: UnmergeGuestInput!) {\n    unmergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation UnmergeGuest($input: UnmergeGuestInput!) {\n    unmergeGuest(input: $input) {\n      __typename\n      ... on Guest { ...RosterGuest_Guest @unmask }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt needsWhy }\n      planned { id status reason startsOn endsOn version }\n    }\n  }\n"): (typeof documents)["\n  fragment Roster_Session on Session {\n    id cohortId module ordinal date startsAt endsAt minutes place instructor topic status cancelledReason\n    recorded expected present\n    can { recordAttendance }\n    roster {\n      enrolmentId participantId name businessIdea\n      mark { status minutes reason version markedBy markedAt needsWhy }\n      planned { id status reason startsOn endsOn version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n"): (typeof documents)["\n  query Roster($id: ID!) {\n    session(id: $id) { ...Roster_Session @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on RosterSaved {\n        session { ...Roster_Session @unmask }\n        saveId\n        rows { enrolmentId outcome version }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRoster($input: SaveRosterInput!) {\n    saveRoster(input: $input) {\n      ... on RosterSaved {\n        session { ...Roster_Session @unmask }\n        saveId\n        rows { enrolmentId outcome version }\n      }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendNetworkInvitations($input: SendNetworkInvitationsInput!) {\n    sendNetworkInvitations(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SendNetworkInvitations($input: SendNetworkInvitationsInput!) {\n    sendNetworkInvitations(input: $input) {\n      ... on NetworkMeeting { ...Meeting_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesRow_NetworkSeries on NetworkSeries {\n    id version startsOn startsAt endsAt place theme madeUntil endedOn\n    pattern { kind every weekdays nth weekday day }\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    coming { id date startsAt endsAt status theme place invited saidYes }\n    leftOut {\n      date dayOff\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n"): (typeof documents)["\n  fragment SeriesRow_NetworkSeries on NetworkSeries {\n    id version startsOn startsAt endsAt place theme madeUntil endedOn\n    pattern { kind every weekdays nth weekday day }\n    room { id name }\n    member { id name }\n    cohorts { id name }\n    coming { id date startsAt endsAt status theme place invited saidYes }\n    leftOut {\n      date dayOff\n      clashes { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkSeries {\n    networkSeries { ...SeriesRow_NetworkSeries @unmask }\n  }\n"): (typeof documents)["\n  query NetworkSeries {\n    networkSeries { ...SeriesRow_NetworkSeries @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionToEdit_Session on Session {\n    id cohortId module ordinal date startsAt endsAt overnight place instructor topic\n    status cancelledReason version recorded expected\n    room { id name }\n    staff { id name }\n    series { id version days }\n    can { edit cancel restore }\n  }\n"): (typeof documents)["\n  fragment SessionToEdit_Session on Session {\n    id cohortId module ordinal date startsAt endsAt overnight place instructor topic\n    status cancelledReason version recorded expected\n    room { id name }\n    staff { id name }\n    series { id version days }\n    can { edit cancel restore }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      attendanceSheet {\n        sessions { id module ordinal date startsAt endsAt place status }\n        rows { enrolmentId name startsOn endsOn }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInSheet($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id name\n      attendanceSheet {\n        sessions { id module ordinal date startsAt endsAt place status }\n        rows { enrolmentId name startsOn endsOn }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n"): (typeof documents)["\n  fragment TeamLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeeds($kind: CalendarKind!, $id: ID!) {\n    calendarFeeds(subject: { kind: $kind, id: $id }, first: 100) {\n      items { id createdBy createdAt revokedAt }\n    }\n  }\n"): (typeof documents)["\n  query CalendarFeeds($kind: CalendarKind!, $id: ID!) {\n    calendarFeeds(subject: { kind: $kind, id: $id }, first: 100) {\n      items { id createdBy createdAt revokedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCalendarFeed($input: CalendarSubjectInput!) {\n    createCalendarFeed(input: $input) { path feed { id } }\n  }\n"): (typeof documents)["\n  mutation CreateCalendarFeed($input: CalendarSubjectInput!) {\n    createCalendarFeed(input: $input) { path feed { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) { id revokedAt }\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) { id revokedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterGates($id: ID!) {\n    session(id: $id) { id gatesLost { enrolmentId gate { percent state lostOn } } }\n  }\n"): (typeof documents)["\n  query RosterGates($id: ID!) {\n    session(id: $id) { id gatesLost { enrolmentId gate { percent state lostOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanNetworkSeries($input: PlanNetworkSeriesInput!) {\n    planNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanNetworkSeries($input: PlanNetworkSeriesInput!) {\n    planNetworkSeries(input: $input) {\n      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }\n      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleHosts($cohortId: ID!) {\n    participants(cohortId: $cohortId, first: 100) { items { id name } }\n  }\n"): (typeof documents)["\n  query PossibleHosts($cohortId: ID!) {\n    participants(cohortId: $cohortId, first: 100) { items { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanResources {\n    rooms { id name retired }\n    teamMembers { id name retired }\n    closedDays { id name kind month day fromWeek toWeek from to }\n  }\n"): (typeof documents)["\n  query PlanResources {\n    rooms { id name retired }\n    teamMembers { id name retired }\n    closedDays { id name kind month day fromWeek toWeek from to }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNetworkAnswer($input: SetNetworkAnswerInput!) {\n    setNetworkAnswer(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetNetworkAnswer($input: SetNetworkAnswerInput!) {\n    setNetworkAnswer(input: $input) {\n      ... on NetworkMeeting { ...Guests_NetworkMeeting }\n      ... on Refused { reasons { code field detail } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionSiblings($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt status recorded series { id version } }\n    }\n  }\n"): (typeof documents)["\n  query SessionSiblings($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      sessions { id module ordinal date startsAt endsAt status recorded series { id version } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAttendanceSave($id: ID!, $why: String) {\n    undoAttendanceSave(id: $id, why: $why) {\n      ... on AttendanceSave { id changes undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code detail date } }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoAttendanceSave($id: ID!, $why: String) {\n    undoAttendanceSave(id: $id, why: $why) {\n      ... on AttendanceSave { id changes undoneBy undoneAt can { undo } }\n      ... on Refused { reasons { code detail date } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n"): (typeof documents)["\n  fragment YearLoad_MemberLoad on MemberLoad {\n    memberId name contractMinutes\n    weeks { monday sessionMinutes individualMinutes isOverContract }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;