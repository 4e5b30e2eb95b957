import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../calendar/index.ts";
import { type Reminder, reminderFor } from "./index.ts";

const meeting = { date: plainDate("2026-12-03"), status: "PLANNED" } as const;
const due = plainDate("2026-11-30");
const before = plainDate("2026-11-23");
const queued: Reminder = { dueOn: due, status: "QUEUED" };
const dropped: Reminder = { dueOn: due, status: "DROPPED" };

const silent = (reminder: Reminder | null) => ({ answer: null, reminder });

describe("a guest's reminder", () => {
  it("is queued for three days before, and stays until it is delivered", () => {
    expect(reminderFor(silent(null), meeting, before)).toEqual(queued);
    expect(reminderFor(silent(queued), meeting, before)).toEqual(queued);
    expect(reminderFor(silent(queued), meeting, addDays(due, 1))).toEqual(queued);
  });

  it("is none for whoever is invited within the last three days", () => {
    expect(reminderFor(silent(null), meeting, due)).toBeNull();
    expect(reminderFor(silent(null), meeting, addDays(meeting.date, -1))).toBeNull();
  });

  it.each([true, false])(
    "is dropped by the answer %s, and comes back when that is taken back",
    (answer) => {
      expect(reminderFor({ answer, reminder: queued }, meeting, before)).toEqual(dropped);
      expect(reminderFor({ answer, reminder: null }, meeting, before)).toBeNull();
      expect(reminderFor(silent(dropped), meeting, before)).toEqual(queued);
      expect(reminderFor(silent(dropped), meeting, due)).toEqual(dropped);
    },
  );

  it("is dropped when the meeting is called off", () => {
    const off = { ...meeting, status: "CANCELLED" } as const;
    expect(reminderFor(silent(queued), off, before)).toEqual(dropped);
  });

  it("follows the meeting to another day, and is dropped where that is too near", () => {
    const later = { ...meeting, date: plainDate("2026-12-10") };
    expect(reminderFor(silent(queued), later, before)).toEqual({
      dueOn: "2026-12-07",
      status: "QUEUED",
    });
    const nearer = { ...meeting, date: plainDate("2026-11-25") };
    expect(reminderFor(silent(queued), nearer, before)).toEqual(dropped);
  });

  it("that has been delivered is never sent again", () => {
    const sent: Reminder = { dueOn: due, status: "SENT" };
    const later = { ...meeting, date: plainDate("2026-12-10") };
    expect(reminderFor(silent(sent), later, before)).toEqual(sent);
  });
});
