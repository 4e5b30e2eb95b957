import {
  addDays,
  minutesBetween,
  type PlainDate,
  plainDate,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import { dotOf, stageNumber } from "@mikrolaan/shared/cohorts";
import { oereFromKroner, sumOere } from "@mikrolaan/shared/money";
import { recordCostInput } from "@mikrolaan/shared/payback";
import { attendanceOf, attendanceStatuses } from "@mikrolaan/shared/sessions";
import { describe, expect, it } from "vitest";
import { type ExampleTown, examplePassword, exampleTowns } from "./index.ts";

describe("the example's figures", () => {
  const today = plainDate("2026-11-23");
  const towns = exampleTowns(today);
  const [fjordby] = towns;
  const [followUp, inCourse] = fjordby.cohorts;

  it("show 2 of 20 self-supporting, 3 in job or education, 10 on their way and 5 stopped", () => {
    const people = fjordby.enrolments.filter(({ cohort }) => cohort === followUp?.id);
    const dots = Map.groupBy(people, dotOf);
    expect([...dots].map(([dot, of]) => [dot, of.length]).toSorted()).toEqual([
      ["IN_PROGRESS", 10],
      ["JOB_OR_EDUCATION", 3],
      ["SELF_SUPPORTING", 2],
      ["STOPPED", 5],
    ]);
    const reached = (stage: "COURSE" | "SCREENING_3" | "LOAN_AND_START") =>
      people.filter((it) => stageNumber(it.stage) >= stageNumber(stage)).length;
    expect([reached("COURSE"), reached("SCREENING_3"), reached("LOAN_AND_START")]).toEqual([
      18, 14, 12,
    ]);
  });

  it("cost the first cohort 606,000 kroner, each item with its source", () => {
    const items = fjordby.costItems.filter(({ cohort }) => cohort === followUp?.id);
    expect(sumOere(items.map(({ amount }) => amount))).toBe(oereFromKroner(606_000));
    for (const item of towns.flatMap(({ costItems }) => costItems)) {
      expect(recordCostInput.safeParse({ ...item, cohortId: item.cohort }).success).toBe(true);
    }
  });

  it("have every kind of mark, and the running course attended by 85 to 90 %", () => {
    const kinds = new Set(fjordby.marks.map(({ status }) => status));
    expect([...kinds].toSorted()).toEqual([...attendanceStatuses].toSorted());
    const { share } = attendanceOf(marksOf(fjordby, inCourse?.id), "ATTENDED_OF_HELD");
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.9);
    const unexplained = fjordby.marks.filter((it) => it.status !== "PRESENT" && it.reason === null);
    expect(unexplained).toEqual([]);
  });

  it("leave two sessions of the running course without a place, and one of another called off", () => {
    const lacking = fjordby.sessions.filter(({ room, place }) => !room && !place);
    expect(lacking.map(({ cohort, module }) => [cohort, module])).toEqual([
      [inCourse?.id, "VAT_AND_TAX"],
      [inCourse?.id, "VAT_AND_TAX"],
    ]);
    expect(fjordby.sessions.filter(({ status }) => status === "CANCELLED")).toHaveLength(1);
  });

  it("move a day of the template only where today asks for it", () => {
    expect(weekdayOf(today)).toBe(1);
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
    const moved = (day: PlainDate) =>
      exampleTowns(day)[0].sessions.filter(({ id, date }) => {
        return fjordby.sessions.find((it) => it.id === id)?.date !== date;
      });
    expect(week.map((day) => moved(day).filter(ofCourse).length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });

  it("let two people share a name, told apart by their birth dates, and a third live next door", () => {
    const everyone = towns.flatMap((town) => town.participants.map((it) => ({ ...it, town })));
    const byName = Map.groupBy(everyone, (it) => `${it.firstName} ${it.lastName}`);
    const shared = [...byName].filter(([, people]) => people.length > 1);
    expect(shared.map(([name]) => name).toSorted()).toEqual(["Fatma Yıldız", "Hanne Nielsen"]);
    expect(byName.get("Hanne Nielsen")?.every(({ birthDate }) => birthDate)).toBe(true);
    expect(new Set(byName.get("Fatma Yıldız")?.map(({ town }) => town)).size).toBe(2);
  });

  it("are seen with a password long enough to be one", () => {
    expect(examplePassword.length).toBeGreaterThanOrEqual(12);
    const emails = towns.flatMap(({ users }) => users.map(({ email }) => email));
    expect(emails[0]).toBe("karen.oestergaard@fjordby.example");
    expect(new Set(emails).size).toBe(7);
  });

  function ofCourse({ cohort }: { readonly cohort: string }): boolean {
    return cohort === inCourse?.id;
  }
});

function marksOf({ sessions, marks }: ExampleTown, cohortId: string | undefined) {
  return marks.flatMap((mark) => {
    const session = sessions.find(({ id }) => id === mark.session);
    if (!session || session.cohort !== cohortId) return [];
    return [{ ...mark, sessionMinutes: minutesBetween(session.startsAt, session.endsAt) }];
  });
}
