import { randomUUID } from "node:crypto";
import { course } from "@mikrolaan/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let coach: ApiUser;

beforeAll(async () => {
  product = await startProduct();
  coach = await product.as("COACH");
}, 60_000);

afterAll(() => product.stop());

const saveRoster = `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) {
  ... on RosterSaved { rows { outcome } } ... on Refused { reasons { code field } } } }`;

const names = Array.from({ length: 100 }, (_, at) => `Bo Bak ${String(at).padStart(2, "0")}`);

async function todaysRoster() {
  const { sessions, enrolmentIds } = await course(product.town, names);
  const sessionId = sessions.find(({ date }) => date === "2026-11-23")?.id ?? "";
  return { sessionId, enrolmentIds };
}

type Saved = {
  readonly saveRoster: { rows?: { outcome: string }[]; reasons?: { code: string }[] };
};

/**
 * Saves as the web app does: what got no answer, because too many waited for the database, is sent
 * again under the same key.
 */
async function save(
  sessionId: string,
  marks: readonly object[],
  key: string = randomUUID(),
): Promise<Saved> {
  for (let left = 10; ; left -= 1) {
    const { data, errors } = await coach.answer(saveRoster, { input: { key, sessionId, marks } });
    if (data && !errors) return data as unknown as Saved;
    if (left === 0) throw new Error(JSON.stringify(errors));
  }
}

const present = (enrolmentId: string | undefined) => ({
  enrolmentId,
  status: "PRESENT",
  version: 0,
});

async function stored(): Promise<{ marks: number; changes: number }> {
  const count = (table: string) =>
    product.town.as("COACH", async ({ em }) => {
      const [row] = await em
        .getConnection()
        .execute<{ n: number }[]>(
          `select count(*)::int as n from ${table}`,
          [],
          "all",
          em.getTransactionContext(),
        );
      return row?.n ?? 0;
    });
  return { marks: await count("attendance_mark"), changes: await count("attendance_change") };
}

describe("a hundred saves at once", { timeout: 30_000 }, () => {
  it("of one person each lose no mark", async () => {
    const before = await stored();
    const { sessionId, enrolmentIds } = await todaysRoster();
    const answers = await Promise.all(enrolmentIds.map((id) => save(sessionId, [present(id)])));
    expect(
      answers.filter(({ saveRoster }) => saveRoster.rows?.[0]?.outcome === "SAVED"),
    ).toHaveLength(100);
    const after = await stored();
    expect(after.marks - before.marks).toBe(100);
    expect(after.changes - before.changes).toBe(100);
  });

  it("that all say the same of one person leave one mark", async () => {
    const before = await stored();
    const { sessionId, enrolmentIds } = await todaysRoster();
    const [enrolmentId] = enrolmentIds;
    const sick = { enrolmentId, status: "SICK", version: 0 };
    const answers = await Promise.all(Array.from({ length: 100 }, () => save(sessionId, [sick])));
    const outcomes = answers.map(({ saveRoster }) => saveRoster.rows?.[0]?.outcome);
    expect(outcomes.filter((it) => it === "SAVED")).toHaveLength(1);
    expect(outcomes.filter((it) => it === undefined)).toEqual([]);
    expect((await stored()).marks - before.marks).toBe(1);
  });

  it("with one key are one save", async () => {
    const before = await stored();
    const { sessionId, enrolmentIds } = await todaysRoster();
    const key = randomUUID();
    const marks = enrolmentIds.slice(0, 20).map(present);
    await Promise.all(Array.from({ length: 100 }, () => save(sessionId, marks, key)));
    const after = await stored();
    expect(after.marks - before.marks).toBe(20);
    expect(after.changes - before.changes).toBe(20);
  });
});
