import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttendanceStatus, attendanceStatuses } from "../rules/index.ts";
import { type AttendanceMark, absencesInARow } from "./attendance.ts";
import { absenceRows } from "./follow-up.ts";
import { standardStatuses } from "./standard-statuses.ts";

const letters = new Map<string, AttendanceStatus>(
  standardStatuses.map(({ letter, code }) => [letter, code]),
);

/** Marks as letters; "-" is not recorded, "x" an absence at a session called off since. */
const marksOf = (text: string): AttendanceMark[] =>
  [...text].map((letter) => ({
    status: letter === "x" ? "ABSENT" : (letters.get(letter) ?? null),
    minutes: null,
    sessionMinutes: 180,
    sessionStatus: letter === "x" ? "CANCELLED" : "PLANNED",
  }));

const rows = (text: string) => absenceRows(marksOf(text)).map((it) => [it.first, it.length]);

describe("rows of absences", () => {
  it("are of two or more, each told once and as long as it is", () => {
    expect(rows("TUU")).toEqual([[1, 2]]);
    expect(rows("UUUU")).toEqual([[0, 4]]);
    expect(rows("UUTUUU")).toEqual([
      [0, 2],
      [3, 3],
    ]);
  });

  it("are none of one absence, of none, and of no marks", () => {
    expect([rows("U"), rows("TUTUT"), rows("TSLT"), rows("")]).toEqual([[], [], [], []]);
  });

  it("stop at a cancelled session and at one not recorded", () => {
    expect([rows("UxU"), rows("U-U"), rows("UxUU"), rows("UU-")]).toEqual([
      [],
      [],
      [[2, 2]],
      [[0, 2]],
    ]);
  });

  it("stop at any other mark: sick, excused, late, not invited", () => {
    for (const letter of "TFGSLI") expect(rows(`U${letter}U`)).toEqual([]);
  });

  it("end where so many absences in a row are counted, and nowhere else", () => {
    const mark = fc.record({
      status: fc.option(fc.constantFrom(...attendanceStatuses, "ABSENT" as const)),
      minutes: fc.constant(null),
      sessionMinutes: fc.constant(180),
      sessionStatus: fc.constantFrom("PLANNED" as const, "PLANNED" as const, "CANCELLED" as const),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), (marks) => {
        const found = absenceRows(marks);
        for (const { first, length } of found) {
          expect(absencesInARow(marks.slice(0, first + length))).toBe(length);
          expect(
            marks[first + length]?.status === "ABSENT" &&
              marks[first + length]?.sessionStatus === "PLANNED",
          ).toBe(false);
        }
        const inRows = new Set(
          found.flatMap(({ first, length }) => Array.from({ length }, (_, at) => first + at)),
        );
        marks.forEach((it, at) => {
          const neighbours = [marks[at - 1], it, marks[at + 1]].map(
            (one) => one?.status === "ABSENT" && one.sessionStatus === "PLANNED",
          );
          expect(inRows.has(at)).toBe(
            neighbours[1] === true && (neighbours[0] === true || neighbours[2] === true),
          );
        });
      }),
    );
  });
});
