import { randomUUID } from "node:crypto";
import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import { moduleCodes } from "@mikrolaan/shared/cohorts";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { rfc5545Problems, unfolded } from "../testing/rfc5545.ts";
import type { CalendarMeeting } from "./calendar.reads.ts";
import { calendarText } from "./calendar-text.ts";

const cohort = { id: "c1", name: "Hold 3", startsOn: plainDate("2026-01-05") };

const session: CalendarMeeting = {
  ...{ id: "s1", version: 1, module: "ACCOUNTING", ordinal: 3, topic: null, status: "PLANNED" },
  ...{ date: plainDate("2026-05-18"), startsAt: localTime("09:00"), endsAt: localTime("12:00") },
  ...{ place: "Lokale 2", cohorts: [cohort] },
};

const evening: CalendarMeeting = { ...session, module: null, ordinal: null, topic: "Priser" };

const written = { now: "2026-11-23T12:00:00.000Z", base: "https://mikrolaan.example" };

const textOf = (...meetings: readonly CalendarMeeting[]) =>
  calendarText({ name: "Hold 3", meetings }, written);

/** The entries as another program reads them. */
function entriesIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));
}

function entryOf(meeting: CalendarMeeting) {
  const [entry] = entriesIn(textOf(meeting));
  if (!entry) throw new Error("There is no entry.");
  return entry;
}

const linesOf = (meeting: CalendarMeeting) => unfolded(textOf(meeting));

describe("an entry of a calendar", () => {
  it("says the cohort, the module and its number, and where it is", () => {
    const { summary, location } = entryOf(session);
    expect([summary, location]).toEqual(["Hold 3 · Regnskab 3", "Lokale 2"]);
  });

  it("says both weeks, and leads to the session in the plan", () => {
    expect(entryOf(session).description.split("\n")).toEqual([
      "Projektuge 20 · kalenderuge 21",
      "https://mikrolaan.example/cohorts/c1/plan?mark=s1",
    ]);
    expect(linesOf(session)).toContain(
      "URL;VALUE=URI:https://mikrolaan.example/cohorts/c1/plan?mark=s1",
    );
  });

  it("says what the day is about", () => {
    const { description } = entryOf({ ...session, topic: "Bilag" });
    expect(description.split("\n")[0]).toBe("Bilag");
  });

  it("of a network meeting says its theme, whose it is, and each cohort's week", () => {
    const later = { id: "c2", name: "Hold 4", startsOn: plainDate("2026-03-30") };
    const { summary, description } = entryOf({ ...evening, cohorts: [cohort, later] });
    expect(summary).toBe("Netværksmøde · Priser");
    expect(description.split("\n")).toEqual([
      "Hold 3, Hold 4",
      "Hold 3: projektuge 20 · Hold 4: projektuge 8 · kalenderuge 21",
      "https://mikrolaan.example/network/s1",
    ]);
    expect(entryOf({ ...evening, topic: null }).summary).toBe("Netværksmøde");
  });

  it("keeps its name, and its number is one less than the version stored", () => {
    const lines = linesOf({ ...session, version: 7 });
    expect(lines).toContain("UID:s1@mikrolaan");
    expect(lines).toContain("SEQUENCE:6");
    expect(linesOf(session)).toContain("SEQUENCE:0");
  });

  it("is confirmed, or cancelled and still there", () => {
    expect(linesOf(session)).toContain("STATUS:CONFIRMED");
    expect(linesOf({ ...session, status: "CANCELLED" })).toContain("STATUS:CANCELLED");
  });
});

describe("the time of an entry", () => {
  const hours = { startsAt: localTime("14:00"), endsAt: localTime("16:30") };
  const timesOn = (date: string, more: Partial<CalendarMeeting> = hours) =>
    linesOf({ ...session, date: plainDate(date), ...more })
      .filter((line) => /^DT(START|END)/.test(line))
      .map((line) => line.replace(/^DT(START|END):/, ""));

  it.each([
    ["2026-03-28", "13", "15"],
    ["2026-03-29", "12", "14"],
    ["2026-03-30", "12", "14"],
    ["2026-10-24", "12", "14"],
    ["2026-10-25", "13", "15"],
    ["2026-10-26", "13", "15"],
    ["2027-03-27", "13", "15"],
    ["2027-03-28", "12", "14"],
    ["2027-03-29", "12", "14"],
  ])("is 14.00 in Denmark on %s, %s.00 in UTC", (date, from, to) => {
    const day = date.replaceAll("-", "");
    expect(timesOn(date)).toEqual([`${day}T${from}0000Z`, `${day}T${to}3000Z`]);
  });

  it("is 14.00 by the time zone's own rules for whoever reads it, every week from 2024 to 2032", () => {
    const danish = new Intl.DateTimeFormat("sv-SE", {
      ...{ timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "short" },
    });
    const first = plainDate("2024-01-07");
    const dates = Array.from({ length: 9 * 52 }, (_, n) => addDays(first, n * 7));
    const meetings = dates.map((date) => ({ ...session, ...hours, id: randomUUID(), date }));
    const read = entriesIn(textOf(...meetings)).map((it) => danish.format(it.startDate.toJSDate()));
    expect(read).toEqual(dates.map((date) => `${date} 14:00`));
  });

  it("across midnight in UTC is still the day it is in Denmark", () => {
    const early = { startsAt: localTime("00:30"), endsAt: localTime("01:30") };
    expect(timesOn("2026-06-01", early)).toEqual(["20260531T223000Z", "20260531T233000Z"]);
  });

  it("that clocks skip begins when they go on", () => {
    const skipped = { startsAt: localTime("02:30"), endsAt: localTime("04:00") };
    expect(timesOn("2026-03-29", skipped)).toEqual(["20260329T010000Z", "20260329T020000Z"]);
  });
});

const hardText = fc
  .string({
    unit: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(..."æøåÆØÅ,;\\:\"^' \n", "🙂", "👩🏽‍💻", "e\u0301", "\u2028"),
      },
      { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 200,
  })
  .map((text) => text.replace(/(?!\n)\p{Cc}/gu, ""));

const oneLine = hardText.map((text) => text.replaceAll("\n", " "));

const anyMeeting: fc.Arbitrary<CalendarMeeting> = fc.record({
  id: fc.uuid(),
  version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  module: fc.option(fc.constantFrom(...moduleCodes)),
  ordinal: fc.integer({ min: 1, max: 99 }),
  topic: fc.option(oneLine),
  place: fc.option(hardText),
  status: fc.constantFrom("PLANNED" as const, "CANCELLED" as const),
  date: fc.constantFrom(...["2026-03-29", "2026-10-25", "2028-02-29"].map(plainDate)),
  startsAt: fc.constantFrom(...["00:00", "02:30", "09:15"].map(localTime)),
  endsAt: fc.constantFrom(...["10:00", "23:59"].map(localTime)),
  cohorts: fc.array(
    fc.record({ ...{ id: fc.uuid(), name: oneLine }, startsOn: fc.constant(cohort.startsOn) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

describe("a calendar", () => {
  it("is right by RFC 5545, with no entries, one and many", () => {
    expect(rfc5545Problems(textOf())).toEqual([]);
    expect(rfc5545Problems(textOf(session))).toEqual([]);
    expect(rfc5545Problems(textOf(session, { ...evening, id: "n1" }))).toEqual([]);
  });

  it.each([
    ["a line that is too long", /SUMMARY:.*/, `SUMMARY:${"æ".repeat(38)}`, "more than 75 octets"],
    ["a comma as it is", /SUMMARY:.*/, "SUMMARY:Kaffe, te", "not escaped"],
    ["a stray backslash", /LOCATION:.*/, "LOCATION:Lokale \\2", "not escaped"],
    ["a line feed alone", /STATUS:.*\r/, "STATUS:CONFIRMED", "less than CRLF"],
    ["a local time", /DTSTART:.*Z/, "DTSTART:20260518T090000", "not its form"],
    ["no name", /UID:.*\r\n/, "", "VEVENT has no UID"],
    ["no stamp", /DTSTAMP:.*\r\n/, "", "VEVENT has no DTSTAMP"],
    ["an end before its start", /DTEND:2026/, "DTEND:2025", "before it begins"],
    ["no end", /END:VEVENT\r\n/, "", "ends inside"],
  ])("with %s would be found out", (_, right, wrong, said) => {
    const broken = textOf(session).replace(right, wrong);
    expect(rfc5545Problems(broken).join()).toContain(said);
  });

  it("needs no time zone of its own: all is in UTC", () => {
    expect(textOf(session)).not.toMatch(/VTIMEZONE|TZID/);
  });

  it("is right, and reads as it was written, whatever people call things", () => {
    const meetings = fc.uniqueArray(anyMeeting, { selector: (it) => it.id, maxLength: 4 });
    fc.assert(
      fc.property(oneLine, meetings, (name, all) => {
        const text = calendarText({ name, meetings: all }, written);
        expect(rfc5545Problems(text)).toEqual([]);
        const read = new ICAL.Component(ICAL.parse(text));
        for (const named of ["name", "x-wr-calname"]) {
          const value = String(read.getFirstPropertyValue(named));
          expect(value.replace(/\\(.)/g, "$1")).toBe(`Mikrolån: ${name}`);
        }
        const entries = entriesIn(text);
        expect(entries.map((it) => it.uid)).toEqual(all.map((it) => `${it.id}@mikrolaan`));
        expect(entries.map((it) => it.location ?? "")).toEqual(all.map((it) => it.place ?? ""));
        for (const [at, { cohorts, module, topic }] of all.entries()) {
          const words = module === null ? (topic ?? "") : (cohorts[0]?.name ?? "");
          expect(entries[at]?.summary).toContain(words);
        }
      }),
      { numRuns: 300 },
    );
  });
});
