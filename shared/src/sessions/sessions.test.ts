import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  type AttendanceMark,
  type AttendanceStatus,
  absencesInARow,
  attendanceOf,
  attendanceStatuses,
  decideMark,
  fractionOf,
  highestReachableShare,
  type MarkFacts,
  minutesFor,
  type NetworkGuest,
  networkRecordRefusals,
  noMark,
  standardStatuses,
  sumOfFigures,
  turnoutOf,
} from "./index.ts";

function mark(status: AttendanceStatus | null, more: Partial<AttendanceMark> = {}): AttendanceMark {
  return { status, minutes: null, sessionMinutes: 180, ...more };
}

describe("the minutes of a mark", () => {
  it.each([
    ["PRESENT", null, 180],
    ["PRESENT", 180, 180],
    ["PRESENT", 120, null],
    ["LATE", null, 150],
    ["LEFT_EARLY", 120, 120],
    ["LEFT_EARLY", 0, 0],
    ["LEFT_EARLY", 180, 180],
    ["LEFT_EARLY", 195, null],
    ["LEFT_EARLY", -15, null],
    ["LEFT_EARLY", 100, null],
    ["ABSENT", null, 0],
    ["SICK", 0, 0],
    ["EXCUSED", 60, null],
    ["NOT_INVITED", null, 0],
  ] as const)("%s of a 3-hour session, given %s, are %s", (status, given, minutes) => {
    expect(minutesFor(status, 180, given)).toBe(minutes);
  });

  it("a session that is no whole quarters may be attended in full, and a short one is not missed by more", () => {
    expect(minutesFor("LATE", 50, 50)).toBe(50);
    expect(minutesFor("LATE", 20)).toBe(0);
  });

  it("the rules must say what every mark means", () => {
    expect(() => minutesFor("SICK", 180, null, [])).toThrow(RangeError);
    expect(standardStatuses.map(({ code }) => code)).toEqual(attendanceStatuses);
    expect(new Set(standardStatuses.map(({ letter }) => letter)).size).toBe(7);
  });
});

describe("attendance", () => {
  const eight = [
    ...Array.from({ length: 5 }, () => mark("PRESENT")),
    ...[mark("EXCUSED"), mark("EXCUSED"), mark("ABSENT")],
  ];

  it("of 5 present, 2 excused and 1 absent is 5/8 of those held and 5/6 of those expected", () => {
    const held = attendanceOf(eight, "ATTENDED_OF_HELD");
    expect([held.attended, held.held, held.share]).toEqual([5, 8, 5 / 8]);
    const expected = attendanceOf(eight, "ATTENDED_OF_EXPECTED");
    expect([expected.attended, expected.held, expected.share]).toEqual([5, 6, 5 / 6]);
  });

  it("is read from its figures by either definition, with the fraction it is of", () => {
    const figures = {
      ...{ attended: 5, held: 8, expected: 6 },
      ...{ attendedMinutes: 900, heldMinutes: 1440, expectedMinutes: 1080 },
    };
    expect(fractionOf(figures, "ATTENDED_OF_HELD")).toMatchObject({ of: 8, share: 5 / 8 });
    expect(fractionOf(figures, "ATTENDED_OF_EXPECTED")).toMatchObject({
      ...{ of: 6, share: 5 / 6, ofMinutes: 1080, minutesShare: 5 / 6 },
    });
    const twice = sumOfFigures([figures, figures]);
    expect(twice).toMatchObject({ attended: 10, expectedMinutes: 2160 });
    const none = fractionOf(sumOfFigures([]), "ATTENDED_OF_HELD");
    expect(none).toMatchObject({ attended: 0, of: 0, share: null, minutesShare: null });
  });

  it("is unknown while nothing has been held, and not 0 or 100 %", () => {
    for (const marks of [[], [mark(null)], [mark("PRESENT", { sessionStatus: "CANCELLED" })]]) {
      expect(attendanceOf(marks, "ATTENDED_OF_HELD")).toMatchObject({
        share: null,
        minutesShare: null,
        held: 0,
      });
    }
  });

  it("of a 3-hour evening left after 2 hours is two thirds of the time", () => {
    const left = attendanceOf([mark("LEFT_EARLY", { minutes: 120 })], "ATTENDED_OF_HELD");
    expect(left).toMatchObject({ attended: 1, attendedMinutes: 120, heldMinutes: 180 });
    expect(left.minutesShare).toBeCloseTo(2 / 3, 12);
  });

  it("goes by the rules given", () => {
    const own = standardStatuses.map((rule) => ({ ...rule, countsAsAttended: true }));
    expect(attendanceOf(eight, "ATTENDED_OF_HELD", own).attended).toBe(8);
  });

  it("is not changed by who was not invited, a cancelled session or a roster not taken", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(null, ...attendanceStatuses)), (statuses) => {
        const marks = statuses.map((status) => mark(status));
        const more = [
          mark("NOT_INVITED"),
          mark(null),
          mark("ABSENT", { sessionStatus: "CANCELLED" }),
        ];
        for (const definition of ["ATTENDED_OF_HELD", "ATTENDED_OF_EXPECTED"] as const) {
          const attendance = attendanceOf(marks, definition);
          expect(attendanceOf([...marks, ...more], definition)).toEqual(attendance);
          expect(attendance.attended).toBeLessThanOrEqual(attendance.held);
          expect(attendance.attendedMinutes).toBeLessThanOrEqual(attendance.heldMinutes);
        }
      }),
    );
  });
});

describe("a demand of 75 % of the hours", () => {
  it("is lost at the first session after which it cannot be reached, in all patterns of 8", () => {
    for (let pattern = 0; pattern < 2 ** 8; pattern += 1) {
      const marks = Array.from({ length: 8 }, (_, n) =>
        mark(pattern & (1 << n) ? "PRESENT" : "ABSENT"),
      );
      for (let taken = 0; taken <= 8; taken += 1) {
        const soFar = attendanceOf(marks.slice(0, taken), "ATTENDED_OF_HELD");
        const missed = taken - soFar.attended;
        const reachable = (highestReachableShare(soFar, (8 - taken) * 180) ?? 0) >= 0.75;
        expect(reachable).toBe(missed <= 2);
      }
    }
  });

  it("is not known when there are no hours", () => {
    expect(highestReachableShare({ attendedMinutes: 0, heldMinutes: 0 }, 0)).toBeNull();
  });
});

describe("absences in a row", () => {
  const cancelled = mark("ABSENT", { sessionStatus: "CANCELLED" });

  it.each([
    ["none", [], 0],
    ["two at the end", [mark("ABSENT"), mark("PRESENT"), mark("ABSENT"), mark("ABSENT")], 2],
    ["all", [mark("ABSENT"), mark("ABSENT")], 2],
    ["a roster not taken yet is left out", [mark("ABSENT"), mark("ABSENT"), mark(null)], 2],
    ["an excuse breaks them", [mark("ABSENT"), mark("EXCUSED")], 0],
    ["a cancelled session breaks them", [mark("ABSENT"), cancelled, mark("ABSENT")], 1],
    ["a gap breaks them", [mark("ABSENT"), mark(null), mark("ABSENT")], 1],
  ] as const)("%s", (_, marks, count) => {
    expect(absencesInARow(marks)).toBe(count);
  });
});

describe("setting a mark", () => {
  const facts: MarkFacts = {
    sessionDate: plainDate("2026-05-04"),
    sessionStatus: "PLANNED",
    sessionMinutes: 180,
    today: plainDate("2026-05-04"),
    enrolmentStartsOn: plainDate("2026-05-04"),
    enrolmentEndsOn: plainDate("2026-05-04"),
    clockDay: plainDate("2026-05-04"),
    wanted: { status: "LATE", minutes: null, reason: null },
    why: null,
    yields: false,
    seen: noMark,
    stored: noMark,
    recordedOn: null,
  };
  const present = { status: "PRESENT", minutes: 180, reason: null } as const;
  const late = { status: "LATE", minutes: 150, reason: null } as const;

  it("is allowed on the day, from the first to the last day of the enrolment", () => {
    expect(decideMark(facts)).toEqual({ kind: "allowed", outcome: "SAVED", value: late });
    expect(decideMark({ ...facts, enrolmentEndsOn: null }).kind).toBe("allowed");
  });

  it("may take it away again", () => {
    const wanted = { status: null, minutes: 60, reason: "Bus" };
    const clear = decideMark({ ...facts, wanted, seen: present, stored: present });
    expect(clear).toEqual({ kind: "allowed", outcome: "SAVED", value: noMark });
  });

  it.each([
    ["SESSION_IN_FUTURE", { today: plainDate("2026-05-03") }],
    ["SESSION_CANCELLED", { sessionStatus: "CANCELLED" }],
    ["NOT_ENROLLED_THAT_DAY", { enrolmentStartsOn: plainDate("2026-05-05") }],
    ["NOT_ENROLLED_THAT_DAY", { enrolmentEndsOn: plainDate("2026-05-03") }],
    ["MINUTES_OUT_OF_RANGE", { wanted: { ...late, minutes: 200 } }],
    ["CHANGED_BY_ANOTHER", { stored: present }],
    ["CHANGED_BY_ANOTHER", { seen: null }],
    ["REASON_REQUIRED", { seen: present, stored: present, recordedOn: plainDate("2026-05-03") }],
    [
      "REASON_REQUIRED",
      {
        ...{ seen: present, stored: present, recordedOn: plainDate("2026-05-03") },
        wanted: noMark,
      },
    ],
  ] as const)("is refused as %s with %o", (reason, change) => {
    expect(decideMark({ ...facts, ...change })).toEqual({ kind: "refused", reasons: [reason] });
  });

  it("is refused for all that is wrong at once", () => {
    const wrong = decideMark({
      ...facts,
      today: plainDate("2026-05-01"),
      sessionStatus: "CANCELLED",
      wanted: { ...late, minutes: 7 },
      stored: present,
    });
    expect(wrong.kind === "refused" && wrong.reasons).toHaveLength(4);
  });

  it("corrects a mark of an earlier day with its why, and one of today without", () => {
    const recorded = { ...facts, seen: present, stored: present };
    const saved = { kind: "allowed", outcome: "SAVED", value: late };
    expect(decideMark({ ...recorded, recordedOn: facts.clockDay })).toEqual(saved);
    const recordedOn = plainDate("2026-05-03");
    expect(decideMark({ ...recorded, recordedOn, why: "Ført forkert" })).toEqual(saved);
    expect(decideMark({ ...recorded, recordedOn, wanted: present })).toMatchObject({
      outcome: "UNCHANGED",
    });
  });

  it("is joined with what another changed meanwhile in another field", () => {
    const joined = decideMark({
      ...facts,
      wanted: late,
      seen: present,
      stored: { ...present, reason: "Ny cykel" },
    });
    expect(joined).toMatchObject({ outcome: "MERGED", value: { ...late, reason: "Ny cykel" } });
  });

  it("yields to another's without asking why, and is kept", () => {
    const recordedOn = plainDate("2026-05-01");
    const yielded = decideMark({ ...facts, stored: present, recordedOn, yields: true });
    expect(yielded).toEqual({ kind: "allowed", outcome: "YIELDED", value: late });
    expect(decideMark({ ...facts, stored: late, yields: true })).toMatchObject({
      outcome: "UNCHANGED",
    });
  });
});

describe("a network meeting", () => {
  const guests: readonly NetworkGuest[] = [
    { participantId: "a", came: true },
    { participantId: "b", came: false },
    { participantId: "c", came: null },
  ];

  it("counts who came, and makes no rate of it", () => {
    expect(turnoutOf(guests)).toEqual({ invited: 3, came: 1, notRecorded: 1 });
  });

  it("is nothing that attendance can be counted from", () => {
    // @ts-expect-error Taking part in the network is voluntary: a guest is no attendance mark.
    expect(() => attendanceOf(guests, "ATTENDED_OF_HELD")).toThrow(RangeError);
  });

  it("has guests recorded once it has been held", () => {
    const meeting = { date: plainDate("2026-05-05"), status: "CANCELLED" } as const;
    expect(networkRecordRefusals({ ...meeting, today: plainDate("2026-05-04") })).toEqual([
      "MEETING_IN_FUTURE",
      "MEETING_CANCELLED",
    ]);
    expect(networkRecordRefusals({ ...meeting, status: "PLANNED", today: meeting.date })).toEqual(
      [],
    );
  });
});
