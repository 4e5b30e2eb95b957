import { describe, expect, it } from "vitest";
import { inputIssues } from "../text/index.ts";
import {
  changePasswordInput,
  may,
  type Operation,
  permissions,
  roles,
  setBusinessDateInput,
  signInInput,
} from "./index.ts";

// Written out a second time, by role and not by operation, so that a slip in one shows against the other.
const everyone = ["readViewer", "changePassword", "readRules"];
const figures = [
  ...["readCohorts", "readSessions", "readNetwork", "readProgress", "readPayback"],
  ...["readPlanChecks", "readTemplates", "readClosedDays", "readRooms", "readTeam"],
  ...["readAttendance", "readOutcomes"],
];
const people = [
  ...["readParticipants", "registerParticipant", "editParticipant", "enrolParticipant"],
  ...["moveToStage", "readRoster", "readNetworkGuests", "recordNetworkAttendance"],
  ...["editSession", "cancelSession", "restoreSession", "inviteCohorts"],
  ...["planNetworkMeeting", "editNetworkMeeting", "cancelNetworkMeeting"],
  ...["planSessions", "readPlanChanges", "undoPlanChange", "planNetworkSeries"],
  ...["sendNetworkInvitations", "setNetworkAnswer"],
  ...["readNetworkMessages", "editNetworkTexts", "readCalendarFeeds", "editCalendarFeeds"],
  ...["planAbsence", "readAttendanceLog", "readFollowUps", "assignCoach", "readBeds", "editBeds"],
  ...["recordOutcome", "confirmOutcome"],
];
const ownPlan = [
  ...["planCohort", "editCohort", "changeCohortStatus", "recordCost", "readOverview"],
  ...["movePhase", "editTemplate", "editClosedDays", "editRooms", "editTeam"],
  ...["editAttendanceRules", "planOutcomes", "editAssumptions", "editScenarios"],
];
const ownRosters = [
  "recordAttendance",
  "importAttendance",
  "undoAttendance",
  "closeFollowUp",
  "readDay",
];
const standingBy = ["readOverview", "editScenarios", "signOffAssumption", "signOffScenario"];
const byRole = {
  DEVELOPMENT: [...everyone, ...figures, ...people, ...ownPlan],
  COACH: [...everyone, ...figures, ...people, ...ownRosters],
  MANAGEMENT: [...everyone, ...figures, ...standingBy],
  LEGAL: everyone,
  ADMIN: [...everyone, "readUsers", "setBusinessDate"],
};

describe("permission", () => {
  it.each(roles)("a person who is only %s may do exactly this", (role) => {
    const operations = Object.keys(permissions).filter(
      (key): key is Operation => key in permissions,
    );
    const allowed = operations.filter((operation) => may({ roles: [role] }, operation));
    expect(allowed.toSorted()).toEqual(byRole[role].toSorted());
  });

  it("two roles may what either may, and no role may nothing", () => {
    expect(may({ roles: ["ADMIN", "COACH"] }, "readParticipants")).toBe(true);
    expect(may({ roles: [] }, "readViewer")).toBe(false);
  });
});

describe("signing in", () => {
  it("takes an address and a password as they are typed", () => {
    const input = { email: " Maja@Example.dk", password: " hemmelig " };
    expect(signInInput.parse(input)).toEqual({ email: "maja@example.dk", password: " hemmelig " });
  });

  it("a new password has 12 characters or more", () => {
    const result = changePasswordInput.safeParse({ currentPassword: "x", newPassword: "kort" });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "newPassword", code: "TOO_SHORT", limit: 12 },
    ]);
  });

  it("the business date may be taken away again", () => {
    expect(setBusinessDateInput.parse({ date: null })).toEqual({ date: null });
    expect(setBusinessDateInput.parse({ date: "2026-05-04" })).toEqual({ date: "2026-05-04" });
  });
});
