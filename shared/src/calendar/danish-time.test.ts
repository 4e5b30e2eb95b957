import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  existsInDenmark,
  type LocalTime,
  localTime,
  type PlainDate,
  plainDate,
  utcOf,
} from "./index.ts";

const quartersOfADay = Array.from({ length: 96 }, (_, n) => timeOf(n * 15));

describe("a time in Denmark", () => {
  it.each([
    ["2026-05-04", "09:00", "2026-05-04T07:00:00Z"],
    ["2026-12-07", "09:00", "2026-12-07T08:00:00Z"],
    ["2026-01-01", "00:30", "2025-12-31T23:30:00Z"],
    ["2026-07-01", "01:59", "2026-06-30T23:59:00Z"],
    ["1996-01-01", "00:00", "1995-12-31T23:00:00Z"],
    ["2199-12-31", "23:59", "2199-12-31T22:59:00Z"],
  ])("%s at %s is %s", (date, time, utc) => {
    expect(utcOf(plainDate(date), localTime(time))).toEqual({ kind: "instant", utc });
  });

  it.each(["2026-03-29", "2026-10-25", "2027-03-28"])(
    "14:00 stays 14:00 from day to day across %s",
    (changesOn) => {
      const days = [-7, -1, 0, 1, 7].map((n) => addDays(plainDate(changesOn), n));
      const offsets = days.map((date) => {
        const utc = instantOf(date, localTime("14:00"));
        const there = Temporal.Instant.from(utc).toZonedDateTimeISO("Europe/Copenhagen");
        expect(there.toPlainDateTime().toString()).toBe(`${date}T14:00:00`);
        return there.offset;
      });
      const [winter, summer] = ["+01:00", "+02:00"];
      const [before, after] = changesOn.includes("-03-") ? [winter, summer] : [summer, winter];
      expect(offsets).toEqual([before, before, after, after, after]);
    },
  );

  it("in the hour that spring skips there is none", () => {
    const date = plainDate("2026-03-29");
    expect(utcOf(date, localTime("02:30"))).toEqual({
      kind: "refused",
      code: "NO_SUCH_LOCAL_TIME",
    });
    const exist = ["01:59", "02:00", "02:59", "03:00"].map((t) =>
      existsInDenmark(date, localTime(t)),
    );
    expect(exist).toEqual([true, false, false, true]);
    expect(existsInDenmark(plainDate("2026-03-28"), localTime("02:30"))).toBe(true);
  });

  it("in the hour that autumn repeats the first one is meant", () => {
    const date = plainDate("2026-10-25");
    const utcs = ["01:59", "02:00", "02:59", "03:00"].map((t) => instantOf(date, localTime(t)));
    expect(utcs).toEqual([
      "2026-10-24T23:59:00Z",
      "2026-10-25T00:00:00Z",
      "2026-10-25T00:59:00Z",
      "2026-10-25T02:00:00Z",
    ]);
  });

  it("before 1996, when summer time ended otherwise, is not guessed", () => {
    const date = plainDate("1995-12-31");
    expect(utcOf(date, localTime("12:00"))).toEqual({ kind: "refused", code: "BEFORE_1996" });
    expect(existsInDenmark(date, localTime("12:00"))).toBe(false);
  });

  it("every quarter of an hour in the weeks the clocks change, 1996 to 2060, is as the zone says", () => {
    for (let year = 1996; year <= 2060; year += 1) {
      for (const firstDay of [`${year}-03-24`, `${year}-10-24`]) {
        for (let n = 0; n < 8; n += 1) {
          const date = addDays(plainDate(firstDay), n);
          const times = n === 0 || isSunday(date) ? quartersOfADay : [localTime("02:30")];
          for (const time of times) expect(ourAnswer(date, time)).toBe(zoneAnswer(date, time));
        }
      }
    }
  });

  it("any minute from 2000 to 2060 is as the zone says", () => {
    const anyDay = fc
      .integer({ min: 0, max: 22_279 })
      .map((days) => addDays(plainDate("2000-01-01"), days));
    const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeOf);
    fc.assert(
      fc.property(anyDay, anyTime, (date, time) => {
        expect(ourAnswer(date, time)).toBe(zoneAnswer(date, time));
        expect(existsInDenmark(date, time)).toBe(zoneAnswer(date, time) !== "NO_SUCH_LOCAL_TIME");
      }),
      { numRuns: 2000 },
    );
  });
});

function instantOf(date: PlainDate, time: LocalTime): string {
  const instant = utcOf(date, time);
  if (instant.kind === "refused") throw new Error(instant.code);
  return instant.utc;
}

function ourAnswer(date: PlainDate, time: LocalTime): string {
  const instant = utcOf(date, time);
  return instant.kind === "instant" ? instant.utc : instant.code;
}

function zoneAnswer(date: PlainDate, time: LocalTime): string {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const zoned = local.toZonedDateTime("Europe/Copenhagen", { disambiguation: "earlier" });
  if (!zoned.toPlainDateTime().equals(local)) return "NO_SUCH_LOCAL_TIME";
  return zoned.toInstant().toString();
}

function isSunday(date: PlainDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek === 7;
}

function timeOf(minutes: number): LocalTime {
  return localTime(Temporal.PlainTime.from("00:00").add({ minutes }).toString().slice(0, 5));
}
