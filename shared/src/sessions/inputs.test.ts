import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { inputIssues } from "../text/index.ts";
import {
  cancelNetworkMeetingInput,
  cancelSessionInput,
  editNetworkMeetingInput,
  inviteCohortsInput,
  planNetworkMeetingInput,
  recordNetworkAttendanceInput,
  restoreSessionInput,
  saveRosterInput,
} from "./index.ts";

const key = (n: number) => `0190a6f0-1111-7abc-8def-${String(n).padStart(12, "0")}`;
const stored = { id: key(1), version: 3 };
const hours = { date: "2026-05-04", startsAt: "09:00", endsAt: "12:00" };

function issues(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  return result.success ? [] : inputIssues(result.error);
}

describe("the form of a meeting or a session", () => {
  it.each([planNetworkMeetingInput, editNetworkMeetingInput])("ends after it starts", (schema) => {
    const form = { ...stored, ...hours, endsAt: "09:00", cohortIds: [key(1)] };
    expect(issues(schema, form)).toEqual([{ field: "endsAt", code: "END_BEFORE_START" }]);
  });

  it("says only that a time is missing when it is", () => {
    expect(issues(editNetworkMeetingInput, { ...stored, ...hours, endsAt: undefined })).toEqual([
      { field: "endsAt", code: "REQUIRED" },
    ]);
  });

  it("is called off with a reason, and held after all without one", () => {
    for (const schema of [cancelSessionInput, cancelNetworkMeetingInput]) {
      expect(issues(schema, { ...stored, reason: " " })).toEqual([
        { field: "reason", code: "REQUIRED" },
      ]);
    }
    expect(issues(restoreSessionInput, stored)).toEqual([]);
  });
});

describe("a roster", () => {
  const row = { enrolmentId: key(2), status: "LATE", version: 0 };

  it("may clear a mark, and leaves the minutes to the status unless told", () => {
    const roster = saveRosterInput.parse({
      key: key(0),
      sessionId: key(1),
      marks: [{ ...row, status: null }],
    });
    const unsaid = { minutes: null, reason: null, why: null, yields: false };
    expect(roster.marks).toEqual([{ ...row, ...unsaid, status: null }]);
  });

  it("names the row that is wrong", () => {
    const marks = [row, { ...row, status: "GONE", minutes: 1.5 }];
    expect(issues(saveRosterInput, { key: key(0), sessionId: key(1), marks })).toEqual([
      { field: "marks.1.status", code: "NOT_AN_OPTION" },
      { field: "marks.1.minutes", code: "NOT_A_NUMBER" },
    ]);
  });

  it("is about each person once, and about somebody", () => {
    expect(issues(saveRosterInput, { key: key(0), sessionId: key(1), marks: [row, row] })).toEqual([
      { field: "marks.1.enrolmentId", code: "DUPLICATE" },
    ]);
    expect(issues(saveRosterInput, { key: key(0), sessionId: key(1), marks: [] })).toEqual([
      { field: "marks", code: "REQUIRED" },
    ]);
    const many = Array.from({ length: 101 }, (_, n) => ({ ...row, enrolmentId: key(n) }));
    expect(issues(saveRosterInput, { key: key(0), sessionId: key(1), marks: many })).toEqual([
      { field: "marks", code: "TOO_LONG", limit: 100 },
    ]);
  });
});

describe("a network meeting's form", () => {
  it("invites one cohort or more", () => {
    expect(issues(inviteCohortsInput, { meetingId: key(1), cohortIds: [] })).toEqual([
      { field: "cohortIds", code: "REQUIRED" },
    ]);
    expect(planNetworkMeetingInput.parse({ ...hours, cohortIds: [key(1)] })).toMatchObject({
      theme: null,
      host: null,
    });
  });

  it("says of a guest that they came, did not, or that it is not known", () => {
    const guests = [true, false, null].map((came, n) => ({ participantId: key(n), came }));
    expect(recordNetworkAttendanceInput.parse({ meetingId: key(9), guests })).toEqual({
      meetingId: key(9),
      guests,
    });
    expect(
      issues(recordNetworkAttendanceInput, {
        meetingId: key(9),
        guests: [{ participantId: key(1), came: "ABSENT" }],
      }),
    ).toEqual([{ field: "guests.0.came", code: "NOT_AN_OPTION" }]);
  });
});
