import { plainDate } from "@mikrolaan/shared/calendar";
import { expect, it } from "vitest";
import { yearRange } from "./year-range.ts";

const today = plainDate("2026-11-25");
const range = (search: string) => yearRange(new URLSearchParams(search), today);

it("a year is its calendar weeks, 53 in 2026", () => {
  expect(range("year=2026")).toEqual({ startsOn: "2025-12-29", weeks: 53 });
  expect(range("year=2027")).toEqual({ startsOn: "2027-01-04", weeks: 52 });
});

it("without a year it is 52 weeks from eight weeks ago, on a Monday", () => {
  expect(range("")).toEqual({ startsOn: "2026-09-28", weeks: 52 });
  expect(range("year=next")).toEqual({ startsOn: "2026-09-28", weeks: 52 });
});

it("so many weeks from a day are those, 60 at most", () => {
  expect(range("from=2027-01-06&weeks=26")).toEqual({ startsOn: "2027-01-04", weeks: 26 });
  expect(range("from=2027-01-04&weeks=600").weeks).toBe(60);
  expect(range("from=2027-02-30&weeks=1")).toEqual({ startsOn: "2026-09-28", weeks: 4 });
});
