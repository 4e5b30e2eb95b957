import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { type Oere, oere } from "@mikrolaan/shared/money";
import { type Cost, costsTable } from "@mikrolaan/shared/payback";
import { guarded, type SheetCell } from "@mikrolaan/shared/text";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import { row, sql } from "../platform/sql.ts";
import {
  given,
  type TestDatabase,
  type Town,
  testDatabase,
  testDay,
  town,
} from "../testing/index.ts";
import { cookieOf, posted, workbookDay } from "../testing/posted.ts";
import { economyCohort } from "./economy.reads.ts";

let database: TestDatabase;
let server: RunningServer;
let place: Town;
let other: Town;
let planner: string;
let cohortId: string;

beforeAll(async () => {
  database = await testDatabase();
  [place, other] = [await town(database.orm), await town(database.orm)];
  const examples = { accounts: [], password: null };
  const clock = stoppedClock(testDay);
  server = await startServer({ orm: database.orm, clock, examples, port: 0, trustedProxies: 1 });
  planner = await cookieOf(server, place.email("DEVELOPMENT"));
});

beforeEach(async () => {
  cohortId = (await given(place).cohort({ startsOn: plainDate("2026-06-01"), seats: 20 })).id;
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

const send = (path: string, body: Sheet, headers: Record<string, string>) =>
  posted(`${server.url}${path}`, body, headers);

type Sheet = string | Uint8Array;

const look = (body: Sheet, cookie = planner) =>
  send(`/imports/costs/${cohortId}?dry`, body, { cookie });

type Saved = {
  readonly plan: string;
  readonly key?: string;
  readonly cookie?: string;
  readonly source?: "FILE" | "PASTE";
};

const save = (body: Sheet, { plan, key = randomUUID(), cookie = planner, source }: Saved) =>
  send(`/imports/costs/${cohortId}`, body, {
    ...{ cookie, "x-source": source ?? "PASTE", "x-file-name": encodeURIComponent("Bilag æ.csv") },
    ...{ "idempotency-key": key, "x-plan": plan },
  });

/** Looks a sheet through and saves it. */
async function saved(body: Sheet): Promise<{ saveId: string | null; added: number }> {
  const { said } = await look(body);
  return (await save(body, { plan: said.plan })).said;
}

async function ask(query: string, variables: object, cookie = planner) {
  const body = JSON.stringify({ query, variables });
  return (await send("/graphql", body, { cookie, "content-type": "application/json" })).said;
}

const undo = (saveId: string | null, cookie = planner) =>
  ask(
    `mutation ($saveId: ID!) { undoCosts(saveId: $saveId) {
      ... on CostSave { id costs undoneBy can { undo } } ... on Refused { reasons { code } } } }`,
    { saveId },
    cookie,
  );

type Recorded = Cost & { readonly amount: Oere };

async function recorded(): Promise<readonly Recorded[]> {
  const { data } = await ask(
    `query ($id: ID!) { cohort(id: $id) {
      costItems { kind quantity unitPrice amount payer incurredOn source } } }`,
    { id: cohortId },
  );
  return data.cohort.costItems;
}

async function invoiced(): Promise<readonly { readonly payer: string; readonly amount: Oere }[]> {
  const { invoices } = await place.as("MANAGEMENT", (ctx) => economyCohort(ctx, cohortId));
  return invoices;
}

const stored = () =>
  place.as("DEVELOPMENT", (ctx) =>
    row<{ items: number; saves: number }>(
      ctx,
      sql`
        select (select count(*)::int from cost_item where cohort_id = ${cohortId}) as items,
          (select count(*)::int from cost_save where cohort_id = ${cohortId}) as saves`,
    ),
  );

const head = "Dato\tArt\tAntal\tPris pr. enhed\tKilde\tBetaler";
const retreat = "16.08.2026\tKursusinternat\t56\t1.250,00\tFaktura 7\t";
const course = "1/9\tMoms\t2\t0 kr.\tSkatteforvaltningen\tStaten";
const wrong = "31.2.2026\tKager\tmange\t5\tA\t";
const pasted = [head, retreat, course, wrong].join("\n");

const costs: readonly Cost[] = [
  {
    ...{ incurredOn: plainDate("2026-08-16"), kind: "RETREAT", quantity: 56 },
    ...{ unitPrice: oere(125_000), source: "Faktura 7", payer: "MUNICIPALITY" },
  },
  {
    ...{ incurredOn: plainDate("2026-09-01"), kind: "VAT_AND_TAX", quantity: 2 },
    ...{ unitPrice: oere(0), source: "Skatteforvaltningen", payer: "STATE" },
  },
];

describe("pasted costs", () => {
  it("are looked through: each row with its values, each wrong cell with its reason", async () => {
    const { status, said } = await look(pasted);
    expect(status).toBe(200);
    expect(said).toMatchObject({ kind: "COSTS", total: 3, unchanged: 0 });
    expect(said.rows).toMatchObject(
      costs.map((it, at) => ({ ...it, row: at + 2, isKnown: false })),
    );
    expect(said.problems).toEqual([
      { row: 4, column: 1, code: "NOT_A_DATE", text: "31.2.2026" },
      { row: 4, column: 2, code: "NOT_A_KIND", text: "Kager" },
      { row: 4, column: 3, code: "NOT_A_NUMBER", text: "mange" },
    ]);
    expect(await stored()).toEqual({ items: 0, saves: 0 });
  });

  it("are saved together, the right ones, with who pays", async () => {
    expect(await saved(pasted)).toMatchObject({ added: 2 });
    expect(await recorded()).toEqual([
      { ...costs[0], amount: 7_000_000 },
      { ...costs[1], amount: 0 },
    ]);
    expect((await invoiced()).map(({ payer, amount }) => [payer, amount])).toEqual([
      ["MUNICIPALITY", 7_000_000],
      ["STATE", 0],
    ]);
    expect((await stored())?.saves).toBe(1);
  });

  it("sent twice under one key are one save; under it another sheet is refused", async () => {
    const { plan } = (await look(pasted)).said;
    const key = randomUUID();
    const [first, again] = [await save(pasted, { plan, key }), await save(pasted, { plan, key })];
    expect(again.said).toEqual(first.said);
    const reused = await save(`${head}\n${retreat}`, { plan, key });
    expect([reused.status, reused.said.code]).toEqual([409, "KEY_REUSED"]);
    expect(await stored()).toEqual({ items: 2, saves: 1 });
  });

  it("of two who send the same sheet at once, one saves it", async () => {
    const { plan } = (await look(pasted)).said;
    const both = await Promise.all([save(pasted, { plan }), save(pasted, { plan })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.said.code).toBe("CHANGED_BY_ANOTHER");
    expect(await stored()).toEqual({ items: 2, saves: 1 });
  });

  it("that are recorded already are known, but for those the sheet has more often", async () => {
    await saved(pasted);
    const again = (await look(pasted)).said;
    expect([again.unchanged, again.rows.map((it: { isKnown: boolean }) => it.isKnown)]).toEqual([
      ...[2, [true, true]],
    ]);
    expect((await save(pasted, { plan: again.plan })).said).toEqual({ saveId: null, added: 0 });
    expect(await saved([head, retreat, retreat, retreat].join("\n"))).toMatchObject({ added: 2 });
    expect(await recorded()).toHaveLength(4);
    expect((await stored())?.saves).toBe(2);
  });

  it("are two hundred in one save", async () => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `1.9.2026\tAndet\t1\t${at},50\tBilag ${at}`,
    );
    expect(await saved(lines.join("\n"))).toMatchObject({ added: 200 });
    expect(await recorded()).toHaveLength(200);
    expect((await stored())?.saves).toBe(1);
  });
});

describe("costs taken back", () => {
  it("count nowhere from then on, and are kept with who took them back", async () => {
    const { saveId } = await saved(pasted);
    const { data } = await undo(saveId);
    expect(data.undoCosts).toMatchObject({ id: saveId, costs: 2, can: { undo: false } });
    expect(data.undoCosts.undoneBy).not.toBeNull();
    expect(await recorded()).toEqual([]);
    expect(await invoiced()).toEqual([]);
    expect(await stored()).toEqual({ items: 2, saves: 1 });
    expect((await undo(saveId)).data.undoCosts).toEqual({ reasons: [{ code: "ALREADY_UNDONE" }] });
  });

  it("can be recorded anew by the same sheet", async () => {
    await undo((await saved(pasted)).saveId);
    expect(await saved(pasted)).toMatchObject({ added: 2 });
    expect(await recorded()).toHaveLength(2);
  });

  it("take nothing else with them, and a cost typed alone is taken back the same way", async () => {
    await saved(pasted);
    const { data } = await ask(
      "mutation ($input: RecordCostInput!) { recordCost(input: $input) { id amount payer saveId } }",
      {
        input: {
          ...{ cohortId, kind: "OTHER", quantity: 1.5, unitPrice: 333 },
          ...{ incurredOn: "2026-09-02", source: "Kvittering" },
        },
      },
    );
    expect(data.recordCost).toMatchObject({ amount: 500, payer: "MUNICIPALITY" });
    expect(await recorded()).toHaveLength(3);
    await undo(data.recordCost.saveId);
    expect((await recorded()).map(({ source }) => source)).toEqual(costs.map((it) => it.source));
  });

  it("stand in the log, the latest first, with what they came by", async () => {
    const { plan } = (await look(pasted)).said;
    await save(pasted, { plan, source: "FILE" });
    const { saveId } = await saved([head, retreat, retreat].join("\n"));
    await undo(saveId);
    const { data } = await ask(
      `query ($id: ID!) { cohort(id: $id) {
        costSaves { source fileName costs amount undoneAt can { undo } } } }`,
      { id: cohortId },
      await cookieOf(server, place.email("MANAGEMENT")),
    );
    expect(data.cohort.costSaves).toMatchObject([
      { source: "PASTE", fileName: null, costs: 1, amount: 7_000_000, can: { undo: false } },
      { source: "FILE", fileName: "Bilag æ.csv", costs: 2, undoneAt: null, can: { undo: false } },
    ]);
    expect(data.cohort.costSaves[0].undoneAt).not.toBeNull();
  });
});

describe("our own export", () => {
  const taken: readonly Cost[] = [
    ...costs,
    {
      ...{ incurredOn: plainDate("2026-10-05"), kind: "TEAM", quantity: 37.25 },
      ...{ unitPrice: oere(33_333), source: "=1+1; løn", payer: "REGION" },
    },
  ];

  beforeEach(async () => {
    const line = ({ incurredOn, kind, quantity, unitPrice, source, payer }: Cost) =>
      [incurredOn, kind, ...[quantity, unitPrice / 100].map(danish), source, payer].join("\t");
    expect(await saved(taken.map(line).join("\n"))).toMatchObject({ added: 3 });
  });

  const danish = (figure: number) => String(figure).replace(".", ",");

  const csv = (table: readonly (readonly SheetCell[])[]) =>
    table.map((cells) => cells.map((it) => `"${textOf(it)}"`).join(";")).join("\r\n");

  function textOf(it: SheetCell): string {
    if (it === null) return "";
    if (typeof it === "number") return danish(it);
    return typeof it === "string" ? guarded(it) : it.date.split("-").reverse().join(".");
  }

  async function xlsx(table: readonly (readonly SheetCell[])[]) {
    const costsSheet = table.map((cells) =>
      cells.map((it) => {
        if (it === null || typeof it === "number") return it;
        if (typeof it === "string") return { value: guarded(it), type: String };
        return { value: workbookDay(it.date), format: "dd.mm.yyyy" };
      }),
    );
    const notes = [["Forudsætninger"], ["Kommune", "Fjordby"]].map((cells) => [...cells]);
    const file = await writeXlsxFile([
      { data: notes, sheet: "Forudsætninger" },
      { data: costsSheet, sheet: "Udgifter" },
    ]).toBuffer();
    return new Uint8Array(file);
  }

  it.each(["da", "en"] as const)(
    "read in again changes nothing, as a file of either kind (%s)",
    async (language) => {
      const table = costsTable(await recorded(), language);
      for (const file of [csv(table), await xlsx(table)]) {
        const { said } = await look(file);
        expect(said).toMatchObject({ total: 3, unchanged: 3, problems: [] });
        expect((await save(file, { plan: said.plan })).said).toEqual({ saveId: null, added: 0 });
      }
      expect(await recorded()).toHaveLength(3);
    },
  );
});

describe("costs of a sheet", () => {
  it.each([
    ["", "NO_ROWS"],
    [head, "NO_ROWS"],
    ["Dato\tBeløb\n1.2.2026\t5", "COLUMNS_MISSING"],
    [new Uint8Array([0, 1, 2]), "NOT_A_SHEET"],
  ])("are refused whole where the sheet is none", async (body, code) => {
    const { status, said } = await look(body);
    expect([status, said.code]).toEqual([422, code]);
  });

  it.each(["COACH", "MANAGEMENT"] as const)(
    "are not for %s to record or take back",
    async (role) => {
      const cookie = await cookieOf(server, place.email(role));
      const { saveId } = await saved(pasted);
      expect((await look(pasted, cookie)).status).toBe(403);
      expect((await save(pasted, { plan: "0".repeat(64), cookie })).status).toBe(403);
      expect((await undo(saveId, cookie)).errors[0].extensions.code).toBe("FORBIDDEN");
      expect(await recorded()).toHaveLength(2);
    },
  );

  it("of another municipality's cohort are neither seen, saved nor taken back", async () => {
    const { saveId } = await saved(pasted);
    const cookie = await cookieOf(server, other.email("DEVELOPMENT"));
    expect((await look(pasted, cookie)).status).toBe(404);
    expect((await save(pasted, { plan: "0".repeat(64), cookie })).status).toBe(404);
    expect((await undo(saveId, cookie)).errors[0].extensions.code).toBe("NOT_FOUND");
    expect(await stored()).toEqual({ items: 2, saves: 1 });
    expect(await recorded()).toHaveLength(2);
  });

  it("without a session are turned away", async () => {
    expect((await look(pasted, "")).status).toBe(401);
  });
});
