import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  type Counted,
  exceededRecord,
  expectedResult,
  isPlanFrozen,
  monthOf,
  monthsStanding,
  outcomeRefusals,
  planOutcomesInput,
  risingSteps,
  shareOf,
  spellsOf,
  standingDots,
  standingFunnel,
} from "@mikrolaan/shared/outcomes";
import { describe, expect, it } from "vitest";
import { recordedProgrammes } from "../outcomes/recorded-programmes.ts";
import { type ExampleTown, exampleTowns } from "./index.ts";

const days = ["2026-11-23", "2026-11-29", "2026-12-01", "2027-01-04", "2028-02-29"].map(plainDate);

describe.each(days)("the example's outcomes on %s", (today) => {
  const towns = exampleTowns(today);
  const [fjordby] = towns;

  it("could have been recorded so, each on its day, and none today", () => {
    for (const { enrolmentId, startsOn, records } of byPerson(fjordby)) {
      for (const [index, record] of records.entries()) {
        const before = records.slice(0, index).map((it) => ({ ...it, undone: false }));
        const day = plainDate(record.recordedAt.slice(0, 10));
        const facts = { today: day, enrolledOn: startsOn, statements: before };
        expect(outcomeRefusals(record, facts), enrolmentId).toEqual([]);
        const moments = [record.recordedAt, record.confirmedAt ?? record.recordedAt];
        expect(moments.every((it) => it < today)).toBe(true);
        expect(record.confirmedBy).not.toBe(record.recordedBy);
      }
    }
  });

  it("stand in months as the records say", () => {
    for (const { enrolmentId, records } of byPerson(fjordby)) {
      const standing = monthsStanding(records.map((it) => ({ ...it, undone: false })));
      const stored = fjordby.outcomeMonths.filter(({ enrolment }) => enrolment === enrolmentId);
      expect(stored.map((it) => [it.month, it.status, it.record])).toEqual(
        standing.map((it) => [it.month, it.status, it.by.id]),
      );
    }
  });

  it("leave 2 of 20 self-supporting, 3 in job or education, 10 on their way and 5 stopped", () => {
    const dots = standingDots(standing(fjordby, today, 0));
    expect(Object.values(dots)).toEqual([2, 3, 10, 5]);
    const reached = standingFunnel(standing(fjordby, today, 0));
    expect(reached.find(({ stage }) => stage === "SELF_SUPPORT")?.reached).toBe(2);
  });

  it("have a relapse of which both spells are kept, and a statement that the accounts corrected", () => {
    const spells = byPerson(fjordby).map(({ records }) =>
      spellsOf(monthsStanding(records.map((it) => ({ ...it, undone: false })))).map(
        ({ status }) => status,
      ),
    );
    expect(spells).toContainEqual(["JOB", "BACK_ON_BENEFIT", "JOB"]);
    const corrected = byPerson(fjordby).filter(
      ({ records }) =>
        records[0]?.status === "SELF_SUPPORTING" && records[1]?.source === "ACCOUNTS",
    );
    expect(corrected).toHaveLength(1);
  });

  it("have a plan for each of Fjordby's cohorts, saved before its start; the next expects too much", () => {
    const plans = fjordby.cohorts.map((cohort) => {
      const plan = fjordby.outcomePlans.find((it) => it.cohort === cohort.id);
      const input = { ...plan, cohortId: cohort.id, version: 0 };
      expect(planOutcomesInput.safeParse(input).success).toBe(true);
      expect(risingSteps(plan?.expected ?? [])).toEqual([]);
      expect((plan?.savedAt ?? "9").slice(0, 10) < cohort.startsOn).toBe(true);
      expect((plan?.savedAt ?? "9") < today).toBe(true);
      const result = expectedResult(plan?.expected ?? []);
      return [isPlanFrozen(cohort, today), result && exceededRecord(result, recordedProgrammes)];
    });
    expect(plans).toEqual([
      [true, null],
      [true, null],
      [false, { selfSupporting: 4, of: 12 }],
    ]);
  });
});

describe("what sources say of other programmes", () => {
  it("is 13 offered and 7 loans of the first pilot, and a target of 80, 60 and 45 in Aalborg", () => {
    const rows = recordedProgrammes.map((it) => [it.course, it.loans, it.selfSupporting]);
    expect(rows).toContainEqual([13, 7, null]);
    expect(rows).toContainEqual([80, 60, 45]);
    const share = shareOf(7, 13);
    expect(share.kind === "share" && [share.low, share.high]).toEqual([
      expect.closeTo(0.2914, 4),
      expect.closeTo(0.7679, 4),
    ]);
  });
});

function byPerson({ enrolments, outcomeRecords }: ExampleTown) {
  const byEnrolment = Map.groupBy(outcomeRecords, ({ enrolment }) => enrolment);
  return [...byEnrolment].map(([enrolmentId, records]) => {
    const startsOn = enrolments.find(({ id }) => id === enrolmentId)?.startsOn;
    return { enrolmentId, startsOn: startsOn ?? plainDate("2199-01-01"), records };
  });
}

function standing(
  { cohorts, enrolments, outcomeMonths }: ExampleTown,
  today: PlainDate,
  cohort: number,
): readonly Counted[] {
  return enrolments
    .filter((it) => it.cohort === cohorts[cohort]?.id)
    .map(({ id, stage, exitRoute }) => {
      const months = outcomeMonths.filter(
        (it) => it.enrolment === id && it.month <= monthOf(today),
      );
      const latest = months.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1);
      const everSelfSupporting = months.some(({ status }) => status === "SELF_SUPPORTING");
      return { stage, exitRoute, outcome: latest?.status ?? null, everSelfSupporting, count: 1 };
    });
}
