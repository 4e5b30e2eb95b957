import { type Actor, type Role, roles } from "./actor.ts";

const everyone: readonly Role[] = roles;
const team: readonly Role[] = ["DEVELOPMENT", "COACH"];
const figures: readonly Role[] = ["DEVELOPMENT", "COACH", "MANAGEMENT"];

/** Every operation there is, and the roles that may do it. What is not here, nobody may. */
export const permissions = {
  // One's own account, and the rules everyone is measured by.
  readViewer: everyone,
  changePassword: everyone,
  readRules: everyone,

  // Administration gives access to the system and not, by itself, to any citizen.
  readUsers: ["ADMIN"],
  setBusinessDate: ["ADMIN"],

  // The plan holds no names. The development function owns it, and coaches change the day itself.
  readCohorts: figures,
  planCohort: ["DEVELOPMENT"],
  editCohort: ["DEVELOPMENT"],
  changeCohortStatus: ["DEVELOPMENT"],
  movePhase: ["DEVELOPMENT"],
  readPlanChecks: figures,
  readSessions: figures,
  editSession: team,
  cancelSession: team,
  restoreSession: team,
  planSessions: team,
  readPlanChanges: team,
  undoPlanChange: team,

  // What a plan is made from and who carries it out: the development function's to decide.
  readTemplates: figures,
  editTemplate: ["DEVELOPMENT"],
  readClosedDays: figures,
  editClosedDays: ["DEVELOPMENT"],
  readRooms: figures,
  editRooms: ["DEVELOPMENT"],
  readTeam: figures,
  editTeam: ["DEVELOPMENT"],

  // Calendars to subscribe to hold no citizen's name; who has the address reads them.
  readCalendarFeeds: team,
  editCalendarFeeds: team,

  // Citizens by name: those who work with them. Management reads figures only.
  readParticipants: team,
  registerParticipant: team,
  editParticipant: team,
  enrolParticipant: team,
  moveToStage: team,
  readRoster: team,

  // Who was there is stated by the coach who was there; leave known ahead by whoever is told.
  recordAttendance: ["COACH"],
  importAttendance: ["COACH"],
  undoAttendance: ["COACH"],
  planAbsence: team,
  readAttendanceLog: team,

  // How much was attended is a figure, and so are the marks behind it, without whose they are.
  readAttendance: figures,
  editAttendanceRules: ["DEVELOPMENT"],

  // Whom a coach is to call, and where people sleep at the retreat.
  readFollowUps: team,
  closeFollowUp: ["COACH"],
  assignCoach: team,
  readBeds: team,
  editBeds: team,

  // Network meetings: how many came may be read as a figure, who came may not.
  readNetwork: figures,
  readNetworkGuests: team,
  planNetworkMeeting: team,
  editNetworkMeeting: team,
  cancelNetworkMeeting: team,
  inviteCohorts: team,
  sendNetworkInvitations: team,
  setNetworkAnswer: team,
  recordNetworkAttendance: team,
  planNetworkSeries: team,
  readNetworkMessages: team,
  editNetworkTexts: team,

  // What came of it, and at what price. Costs are the development function's to state.
  readProgress: figures,
  readOutcomes: figures,
  recordOutcome: team,
  confirmOutcome: team,
  planOutcomes: ["DEVELOPMENT"],
  readPayback: figures,
  recordCost: ["DEVELOPMENT"],
  editAssumptions: ["DEVELOPMENT"],
  signOffAssumption: ["MANAGEMENT"],
  editScenarios: ["DEVELOPMENT", "MANAGEMENT"],
  signOffScenario: ["MANAGEMENT"],

  // Front pages: the coach's day with its names, and the overview without them.
  readDay: ["COACH"],
  readOverview: ["DEVELOPMENT", "MANAGEMENT"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Operation = keyof typeof permissions;

/** Whether someone with these roles may do this; one role that may is enough. */
export function may(actor: Pick<Actor, "roles">, operation: Operation): boolean {
  const allowed: readonly Role[] = permissions[operation];
  return actor.roles.some((role) => allowed.includes(role));
}
