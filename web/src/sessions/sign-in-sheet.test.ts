import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { daysOnASheet, isThere, signInPages } from "./sign-in-sheet.ts";

const first = plainDate("2026-05-04");

const day = (number: number, status: "PLANNED" | "CANCELLED" = "PLANNED") => ({
  ...({ id: String(number), module: "ACCOUNTING", ordinal: number + 1, status } as const),
  ...{ date: addDays(first, number * 7), startsAt: localTime("09:00"), endsAt: localTime("12:00") },
});

const person = (name: string, from = first, to: typeof first | null = null) => ({
  ...{ enrolmentId: name, name, startsOn: from, endsOn: to },
});

describe("a sign-in sheet", () => {
  it("has sixteen days of twenty people on two sheets", () => {
    const days = Array.from({ length: 16 }, (_, number) => day(number));
    const people = Array.from({ length: 20 }, (_, number) => person(`Person ${number}`));
    const pages = signInPages(days, people);
    expect(pages.map((page) => [page.days.length, page.people.length])).toEqual([
      [daysOnASheet, 20],
      [daysOnASheet, 20],
    ]);
  });

  it("leaves out days called off, and goes by date whatever the order", () => {
    const pages = signInPages([day(2), day(1, "CANCELLED"), day(0)], [person("Anne Abild")]);
    expect(pages.map((page) => page.days.map(({ id }) => id))).toEqual([["0", "2"]]);
  });

  it("lists someone on the sheets of the days they are in the cohort, and no others", () => {
    const days = Array.from({ length: 16 }, (_, number) => day(number));
    const left = person("Bo Bak", first, addDays(first, 7));
    const pages = signInPages(days, [person("Anne Abild"), left]);
    expect(pages.map((page) => page.people.map(({ name }) => name))).toEqual([
      ["Anne Abild", "Bo Bak"],
      ["Anne Abild"],
    ]);
    expect([7, 8].map((days) => isThere(left, addDays(first, days)))).toEqual([true, false]);
  });

  it("is no sheet at all when nobody is to sign", () => {
    expect(signInPages([day(0)], [])).toEqual([]);
  });
});
