import { plainDate } from "@mikrolaan/shared/calendar";
import { expect, it } from "vitest";
import { nextCohortNumber, seasonOf } from "./suggest-name.ts";

it("a new cohort is numbered after the highest, and a year is no number", () => {
  expect(nextCohortNumber([])).toBe(1);
  expect(nextCohortNumber(["Hold 2 · forår 2025", "Hold 3", "Pilot · efterår 2022"])).toBe(4);
});

it("a start before July is in spring", () => {
  expect(seasonOf(plainDate("2027-06-28"))).toEqual({ season: "Spring", year: 2027 });
  expect(seasonOf(plainDate("2027-08-02"))).toEqual({ season: "Autumn", year: 2027 });
});
