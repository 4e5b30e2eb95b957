import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate, plainDate } from "../calendar/index.ts";
import { attendanceStatuses } from "../rules/index.ts";
import { plannedAbsenceStatuses } from "./attendance-codes.ts";
import { decideMerge, unmergeableUntil } from "./guest.ts";
import { addGuestInput, planAbsenceInput } from "./leave-inputs.ts";
import { absenceRefusals, restOf } from "./planned-absence.ts";

const june = (day: number) => plainDate(`2026-06-${String(day).padStart(2, "0")}`);
const days = (from: number, to: number) => ({ startsOn: june(from), endsOn: june(to) });
const id = "e0000000-0001-4000-8000-000000000001";

describe("leave", () => {
  it("may be entered within the time in the cohort, from its first day to its last", () => {
    const enrolled = days(8, 26);
    expect(absenceRefusals(days(8, 26), enrolled, [])).toEqual([]);
    expect(absenceRefusals(days(10, 30), { ...enrolled, endsOn: null }, [])).toEqual([]);
    expect(absenceRefusals(days(7, 27), enrolled, [])).toEqual([
      { code: "OUTSIDE_ENROLMENT", field: "startsOn", nearest: june(8) },
      { code: "OUTSIDE_ENROLMENT", field: "endsOn", nearest: june(26) },
    ]);
  });

  it("overlaps other leave exactly where they share a day", () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(june(1), n));
    const period = fc
      .tuple(day, day)
      .map(([a, b]) => (a <= b ? { startsOn: a, endsOn: b } : { startsOn: b, endsOn: a }));
    const enrolled = { startsOn: june(1), endsOn: null };
    fc.assert(
      fc.property(period, period, (wanted, other) => {
        const shared = daysIn(wanted).filter((it) => daysIn(other).includes(it));
        const codes = absenceRefusals(wanted, enrolled, [other]).map(({ code }) => code);
        expect(codes).toEqual(shared.length > 0 ? ["ABSENCES_OVERLAP"] : []);
      }),
    );
  });

  it("ends on its first day or later", () => {
    const input = { version: 0, enrolmentId: id, status: "SICK", startsOn: "2026-06-10" };
    expect(planAbsenceInput.safeParse({ ...input, endsOn: "2026-06-10" }).success).toBe(true);
    const { error } = planAbsenceInput.safeParse({ ...input, endsOn: "2026-06-09" });
    expect(error?.issues).toMatchObject([{ message: "END_BEFORE_START", path: ["endsOn"] }]);
  });
});

describe("the rest of a roster", () => {
  it("is 17 present and 3 excused, of 20 with 3 on leave", () => {
    const excused = { status: "EXCUSED", reason: "Ferie" } as const;
    const roster = Array.from({ length: 20 }, (_, at) => ({
      ...{ enrolmentId: String(at), status: null, planned: at % 7 === 0 ? excused : null },
    }));
    const rest = restOf(roster);
    expect(rest.filter(({ status }) => status === "PRESENT")).toHaveLength(17);
    expect(rest.filter(({ reason }) => reason === "Ferie")).toHaveLength(3);
  });

  it("is everyone without a mark once, and never anyone with one", () => {
    const person = fc.record({
      status: fc.option(fc.constantFrom(...attendanceStatuses)),
      planned: fc.option(
        fc.record({
          status: fc.constantFrom(...plannedAbsenceStatuses),
          reason: fc.option(fc.string()),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const roster = people.map((it, at) => ({ ...it, enrolmentId: String(at) }));
        const unset = roster.filter(({ status }) => status === null);
        expect(restOf(roster)).toEqual(
          unset.map(({ enrolmentId, planned }) => ({
            enrolmentId,
            status: planned ? planned.status : "PRESENT",
            reason: planned ? planned.reason : null,
          })),
        );
      }),
    );
  });
});

describe("a guest", () => {
  it("becomes someone of the cohort, with the days outside their time told", () => {
    const target = { startsOn: june(9), endsOn: june(16), markedOn: [] };
    expect(decideMerge([june(2), june(9), june(16), june(23)], target)).toEqual({
      kind: "allowed",
      outside: [june(2), june(23)],
    });
  });

  it("does not become someone who has a mark on one of the days", () => {
    const target = { startsOn: june(9), endsOn: null, markedOn: [june(16)] };
    expect(decideMerge([june(9), june(16)], target)).toEqual({
      kind: "refused",
      clashes: [june(16)],
    });
  });

  it("is told apart again for 30 days", () => {
    expect(unmergeableUntil(june(1))).toBe("2026-07-01");
  });

  it("has a name, or is known", () => {
    expect(addGuestInput.safeParse({ sessionId: id, guestId: id }).success).toBe(true);
    expect(addGuestInput.parse({ sessionId: id, name: " Lea  " }).name).toBe("Lea");
    const { error } = addGuestInput.safeParse({ sessionId: id, name: " " });
    expect(error?.issues).toMatchObject([{ message: "REQUIRED", path: ["name"] }]);
  });
});

function daysIn(period: { readonly startsOn: PlainDate; readonly endsOn: PlainDate }) {
  const found: PlainDate[] = [];
  for (let day = period.startsOn; day <= period.endsOn; day = addDays(day, 1)) found.push(day);
  return found;
}
