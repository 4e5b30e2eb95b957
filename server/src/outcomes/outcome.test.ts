import { plainDate } from "@mikrolaan/shared/calendar";
import { type Role, roles } from "@mikrolaan/shared/identity";
import { monthsStanding, type OutcomeStatus, outcomeStatuses } from "@mikrolaan/shared/outcomes";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { outcomesOf } from "./outcome.reads.ts";
import { recordOutcome, undoOutcome } from "./outcome.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const month = (text: string) => plainDate(`${text}-01`);

/** Someone enrolled since January 2026, of whom nothing is recorded. */
async function enrolled(): Promise<string> {
  const startsOn = plainDate("2026-01-05");
  const { id: cohortId } = await given(place).cohort({ startsOn });
  return (await given(place).enrolment({ cohortId, startsOn })).id;
}

const read = (id: string) =>
  place.as("COACH", async (ctx) => {
    const found = (await outcomesOf(ctx, [id])).get(id);
    if (!found) throw new Error("Nothing was read.");
    return found;
  });

const usual = { source: "OWN_STATEMENT", statedOn: plainDate("2026-11-20"), note: null } as const;

async function recorded(
  id: string,
  from: string,
  to: string,
  status: OutcomeStatus,
  more: object = {},
) {
  const { version } = await read(id);
  const months = { fromMonth: month(from), toMonth: month(to) };
  const input = { enrolmentId: id, version, ...months, status, ...usual, ...more };
  return place.as("COACH", (ctx) => recordOutcome(ctx, input));
}

const spellsOf = async (id: string) =>
  (await read(id)).spells.map((it) => [it.status, it.fromMonth.slice(0, 7), it.months]);

const monthsStored = (id: string) =>
  place.as("COACH", (ctx) =>
    rows<{ month: string; status: string }>(
      ctx,
      sql`select to_char(month, 'YYYY-MM-DD') as month, status from outcome_month
          where enrolment_id = ${id} order by month`,
    ),
  );

const record = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
  ... on EnrolmentOutcomes { id version spells { status fromMonth toMonth months }
    records { id status source statedOn note recordedBy recordedAt confirmedBy confirmedAt undoneBy } }
  ... on Refused { reasons { code field } } } }`;

const inputFor = (enrolmentId: string, more: object = {}) => ({
  input: {
    ...{ enrolmentId, version: 0, fromMonth: "2026-03-15", toMonth: "2026-06-01" },
    ...{ status: "SELF_SUPPORTING", ...usual, note: " Ringede selv. ", ...more },
  },
});

describe("what became of someone", () => {
  it("is recorded for a range of months at once, with its source, date and who recorded it", async () => {
    const id = await enrolled();
    const { data, errors } = await ask(place, "COACH", record, inputFor(id));
    expect(errors).toEqual([]);
    expect(data.recordOutcome).toMatchObject({
      id,
      version: 1,
      spells: [
        { status: "SELF_SUPPORTING", fromMonth: "2026-03-01", toMonth: "2026-06-01", months: 4 },
      ],
      records: [
        {
          source: "OWN_STATEMENT",
          statedOn: "2026-11-20",
          note: "Ringede selv.",
          recordedBy: place.actor("COACH").name,
          recordedAt: "2026-11-23T09:07:00Z",
          confirmedBy: null,
          undoneBy: null,
        },
      ],
    });
  });

  it("is corrected by another record, and both are kept", async () => {
    const id = await enrolled();
    await recorded(id, "2026-01", "2026-06", "SELF_SUPPORTING");
    agreed(await recorded(id, "2026-03", "2026-04", "BACK_ON_BENEFIT", { source: "REGISTER" }));
    expect(await spellsOf(id)).toEqual([
      ["SELF_SUPPORTING", "2026-01", 2],
      ["BACK_ON_BENEFIT", "2026-03", 2],
      ["SELF_SUPPORTING", "2026-05", 2],
    ]);
    expect((await read(id)).records).toHaveLength(2);
    expect(await monthsStored(id)).toHaveLength(6);
  });

  it("stands as before once a correction is taken back, which is kept in the history too", async () => {
    const id = await enrolled();
    await recorded(id, "2026-01", "2026-03", "PARTLY");
    const before = await monthsStored(id);
    await recorded(id, "2026-02", "2026-08", "JOB");
    const last = (await read(id)).records.at(-1)?.id ?? "";
    agreed(await place.as("DEVELOPMENT", (ctx) => undoOutcome(ctx, last)));
    expect(await monthsStored(id)).toEqual(before);
    const { records } = await read(id);
    expect(records.map((it) => it.undoneBy)).toEqual([null, place.actor("DEVELOPMENT").name]);
    expect(codesOf(await place.as("COACH", (ctx) => undoOutcome(ctx, last)))).toEqual([
      "ALREADY_UNDONE",
    ]);
  });

  it("is confirmed once, by someone and at a time", async () => {
    const id = await enrolled();
    await recorded(id, "2026-01", "2026-03", "SELF_SUPPORTING");
    const [first] = (await read(id)).records;
    const confirm = `mutation { confirmOutcome(recordId: "${first?.id}") { ... on EnrolmentOutcomes {
      version records { confirmedBy confirmedAt } } ... on Refused { reasons { code } } } }`;
    expect((await ask(place, "DEVELOPMENT", confirm)).data.confirmOutcome).toEqual({
      version: 2,
      records: [
        { confirmedBy: place.actor("DEVELOPMENT").name, confirmedAt: "2026-11-23T09:07:00Z" },
      ],
    });
    expect((await ask(place, "COACH", confirm)).data.confirmOutcome.reasons).toEqual([
      { code: "ALREADY_CONFIRMED" },
    ]);
  });

  it("is refused with the field to put right, and nothing is stored", async () => {
    const id = await enrolled();
    const refusal = async (more: object) =>
      (await ask(place, "COACH", record, inputFor(id, more))).data.recordOutcome.reasons;
    expect(await refusal({ toMonth: "2026-12-01" })).toEqual([
      { code: "MONTH_IN_FUTURE", field: "toMonth" },
    ]);
    expect(await refusal({ fromMonth: "2025-12-31", statedOn: "2026-11-24" })).toEqual([
      { code: "MONTH_BEFORE_ENROLMENT", field: "fromMonth" },
      { code: "DATE_IN_FUTURE", field: "statedOn" },
    ]);
    expect(await refusal({ toMonth: "2026-02-01" })).toEqual([
      { code: "MONTHS_REVERSED", field: "toMonth" },
    ]);
    expect(await refusal({ version: 1 })).toEqual([{ code: "CHANGED_BY_ANOTHER", field: null }]);
    expect(await monthsStored(id)).toEqual([]);
  });

  it("is believed of one of two who record at the same time, and told the other", async () => {
    const id = await enrolled();
    const both = await Promise.all([
      ask(place, "COACH", record, inputFor(id)),
      ask(place, "DEVELOPMENT", record, inputFor(id, { status: "JOB" })),
    ]);
    const told = both.flatMap(({ data }) => data.recordOutcome.reasons ?? []);
    expect(told).toEqual([{ code: "CHANGED_BY_ANOTHER", field: null }]);
    expect((await read(id)).records).toHaveLength(1);
  });
});

describe("the stored months", { timeout: 60_000 }, () => {
  it("are what the records say, whatever is recorded and taken back in whatever order", async () => {
    const deeds = fc.array(
      fc.record({
        from: fc.integer({ min: 1, max: 9 }),
        months: fc.integer({ min: 0, max: 2 }),
        status: fc.constantFrom(...outcomeStatuses),
        undo: fc.option(fc.nat({ max: 5 })),
      }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (drawn) => {
        const id = await enrolled();
        for (const { from, months, status, undo } of drawn) {
          await recorded(
            id,
            `2026-0${from}`,
            `2026-${String(from + months).padStart(2, "0")}`,
            status,
          );
          const { records } = await read(id);
          const taken = undo === null ? undefined : records[undo];
          if (taken) await place.as("COACH", (ctx) => undoOutcome(ctx, taken.id));
        }
        const { records } = await read(id);
        const standing = monthsStanding(
          records.map((it) => ({ ...it, undone: it.undoneAt !== null })),
        );
        expect(await monthsStored(id)).toEqual(
          standing.map(({ month, status }) => ({ month, status })),
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe("who may", () => {
  it("record, take back and confirm: the team, and nobody else", async () => {
    const id = await enrolled();
    const allowed: readonly Role[] = ["DEVELOPMENT", "COACH"];
    const deeds = [
      [record, inputFor(id, { version: 99 })],
      [`mutation { undoOutcome(recordId: "${id}") { __typename } }`, {}],
      [`mutation { confirmOutcome(recordId: "${id}") { __typename } }`, {}],
    ] as const;
    for (const role of roles) {
      for (const [source, variables] of deeds) {
        const { errors } = await ask(place, role, source, variables);
        expect(errors.includes("FORBIDDEN"), `${role}: ${source}`).toBe(!allowed.includes(role));
      }
    }
  });

  it("see another municipality's outcomes: nobody", async () => {
    const id = await enrolled();
    await recorded(id, "2026-01", "2026-03", "JOB");
    const [first] = (await read(id)).records;
    const stranger = await town(database.orm);
    expect((await ask(stranger, "COACH", record, inputFor(id))).errors).toEqual(["NOT_FOUND"]);
    for (const verb of ["undoOutcome", "confirmOutcome"]) {
      const source = `mutation { ${verb}(recordId: "${first?.id}") { __typename } }`;
      expect((await ask(stranger, "COACH", source)).errors).toEqual(["NOT_FOUND"]);
    }
    const seen = await stranger.as("COACH", (ctx) => outcomesOf(ctx, [id]));
    expect(seen.get(id)?.records).toEqual([]);
  });
});
