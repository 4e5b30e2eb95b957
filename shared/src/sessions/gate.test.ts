import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  type AttendanceStatus,
  attendanceDefinitions,
  attendanceOf,
  attendanceStatuses,
  type GateSession,
  gateOf,
  gateSessionOf,
  highestReachableShare,
  stabilityPeriods,
} from "./index.ts";

function sessionsOf(statuses: readonly (AttendanceStatus | null)[]): readonly GateSession[] {
  return statuses.map((status, at) =>
    gateSessionOf(
      { sessionId: `day ${at + 1}`, status, minutes: null, sessionMinutes: 180 },
      "ATTENDED_OF_HELD",
    ),
  );
}

/** The first eight days of a pattern, those not taken yet open. */
function taken(pattern: number, count: number): readonly (AttendanceStatus | null)[] {
  return Array.from({ length: 8 }, (_, at) => {
    if (at >= count) return null;
    return pattern & (1 << at) ? "PRESENT" : "ABSENT";
  });
}

describe("a demand for 75 % of eight equal days, in all 2^8 patterns and at every day of each,", () => {
  it("is lost at the third day missed and never before: no miss, no false alarm", () => {
    for (let pattern = 0; pattern < 2 ** 8; pattern += 1) {
      const missed = Array.from({ length: 8 }, (_, at) => at).filter(
        (at) => !(pattern & (1 << at)),
      );
      const third = missed[2];
      for (let count = 0; count <= 8; count += 1) {
        const gate = gateOf(sessionsOf(taken(pattern, count)), 75);
        const isLost = third !== undefined && third < count;
        expect(gate?.state === "LOST", `${pattern} ${count}`).toBe(isLost);
        expect(gate?.lostAt).toBe(isLost ? `day ${third + 1}` : null);
      }
    }
  });

  it("is met once six are attended, whatever comes", () => {
    for (let pattern = 0; pattern < 2 ** 8; pattern += 1) {
      for (let count = 0; count <= 8; count += 1) {
        const attended = taken(pattern, count).filter((it) => it === "PRESENT").length;
        expect(gateOf(sessionsOf(taken(pattern, count)), 75)?.state === "MET").toBe(attended >= 6);
      }
    }
  });
});

const anySession = fc.record({
  status: fc.constantFrom(null, ...attendanceStatuses),
  sessionMinutes: fc.integer({ min: 1, max: 40 }).map((n) => n * 15),
  leave: fc.constantFrom(null, "SICK" as const, "EXCUSED" as const),
});

describe("a demand, whatever the marks, lengths, leave and definition,", () => {
  it("is lost when the highest reachable share is below it, and at the first session where it is", () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { maxLength: 12 }),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...attendanceDefinitions),
        (given, percent, definition) => {
          const reachable = (marksUntil: number) => {
            const known = given.map((it, at) => ({
              ...{ minutes: null, sessionMinutes: it.sessionMinutes },
              status:
                (at < marksUntil ? it.status : null) ?? (it.status === null ? it.leave : null),
            }));
            const left = known.filter((it) => it.status === null);
            const minutesLeft = left.reduce((sum, it) => sum + it.sessionMinutes, 0);
            return highestReachableShare(toHeld(attendanceOf(known, definition)), minutesLeft);
          };
          const sessions = given.map((it, at) =>
            gateSessionOf({ ...it, sessionId: String(at), minutes: null }, definition),
          );
          const gate = gateOf(sessions, percent);
          const best = reachable(given.length);
          if (best === null) {
            expect(gate).toBeNull();
            return;
          }
          const isBelow = (share: number | null) => share !== null && share * 100 < percent - 1e-9;
          expect(gate?.state === "LOST").toBe(isBelow(best));
          if (gate?.state !== "LOST") return;
          const first = gate.lostAt === null ? 0 : Number(gate.lostAt) + 1;
          expect(isBelow(reachable(first))).toBe(true);
          if (first > 0) expect(isBelow(reachable(first - 1))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  const toHeld = ({ attendedMinutes, heldMinutes }: ReturnType<typeof attendanceOf>) => {
    return { attendedMinutes, heldMinutes };
  };

  it("never comes back once lost, as marks are added", () => {
    fc.assert(
      fc.property(fc.array(anySession, { minLength: 1, maxLength: 10 }), (given) => {
        const asOf = (count: number) =>
          gateOf(
            given.map((it, at) =>
              gateSessionOf(
                {
                  ...{ sessionId: String(at), minutes: null, sessionMinutes: it.sessionMinutes },
                  status: at < count ? (it.status ?? "ABSENT") : null,
                },
                "ATTENDED_OF_HELD",
              ),
            ),
            75,
          );
        const states = given.map((_, at) => asOf(at)?.state ?? null);
        const first = states.indexOf("LOST");
        if (first >= 0)
          expect(states.slice(first).filter((it) => it !== "LOST" && it !== null)).toEqual([]);
      }),
    );
  });
});

describe("a demand", () => {
  it("on nobody, and on no hours, is none", () => {
    expect(gateOf(sessionsOf([null]), null)).toBeNull();
    expect(gateOf([], 75)).toBeNull();
    expect(gateOf(sessionsOf(["NOT_INVITED"]), 75)).toBeNull();
  });

  it("counts partial hours: three evenings of four and one left after half of it are 87.5 %", () => {
    const [last] = sessionsOf(["LEFT_EARLY"]);
    const sessions = [...sessionsOf(["PRESENT", "PRESENT", "PRESENT"])];
    if (last) sessions.push({ ...last, attendedMinutes: 90 });
    expect(gateOf(sessions, 88)?.state).toBe("LOST");
    expect(gateOf(sessions, 87)?.state).toBe("MET");
  });

  it("may be lost by leave alone, before any session is held", () => {
    const leave = sessionsOf([null, null]).map(
      (it) => ({ ...it, known: "LEAVE", counts: true }) as const,
    );
    expect(gateOf([...leave, ...sessionsOf([null, null])], 75)).toEqual({
      percent: 75,
      state: "LOST",
      lostAt: null,
    });
  });

  it("by those expected is not touched by leave", () => {
    const mark = { sessionId: "a", status: null, minutes: null, sessionMinutes: 180 } as const;
    const leave = gateSessionOf({ ...mark, leave: "EXCUSED" }, "ATTENDED_OF_EXPECTED");
    expect(gateOf([leave, ...sessionsOf([null])], 75)?.state).toBe("OPEN");
  });
});

describe("meeting stability", () => {
  const day = plainDate;
  const facts = {
    startsOn: day("2026-06-29"),
    endsOn: null,
    screening2EndsOn: day("2026-12-13"),
    screening3EndsOn: day("2027-02-07"),
  };

  it("is read to the end of screening 2, and from the day after to the end of screening 3", () => {
    expect(stabilityPeriods(facts)).toEqual([
      { screening: 2, from: "2026-06-29", to: "2026-12-13" },
      { screening: 3, from: "2026-12-14", to: "2027-02-07" },
    ]);
  });

  it("starts with the enrolment and ends with it", () => {
    expect(stabilityPeriods({ ...facts, startsOn: day("2027-01-04") })).toEqual([
      { screening: 3, from: "2027-01-04", to: "2027-02-07" },
    ]);
    expect(stabilityPeriods({ ...facts, endsOn: day("2026-10-01") })).toEqual([
      { screening: 2, from: "2026-06-29", to: "2026-10-01" },
    ]);
  });

  it("waits for a screening whose end is open", () => {
    expect(stabilityPeriods({ ...facts, screening3EndsOn: null })).toHaveLength(1);
    expect(stabilityPeriods({ ...facts, screening2EndsOn: null })).toEqual([
      { screening: 3, from: "2026-06-29", to: "2027-02-07" },
    ]);
  });
});
