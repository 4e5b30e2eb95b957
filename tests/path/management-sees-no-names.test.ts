import { print } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { operations } from "../kit/operations.ts";
import { findPlaces, type Places } from "../kit/pages.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let coach: ApiUser;
let manager: ApiUser;
let places: Places;

beforeAll(async () => {
  product = await startExampleProduct();
  coach = await signIn(product.url, product.email("COACH"), product.password);
  manager = await signIn(product.url, product.email("MANAGEMENT"), product.password);
  places = await findPlaces(coach);
}, 30_000);

afterAll(() => product.stop());

it("no query of the web app tells management the name of a citizen", {
  timeout: 60_000,
}, async () => {
  const names = await namesOfCitizens();
  expect(names.length).toBe(60);
  let answered = 0;
  for (const { name, operation, document } of operations) {
    if (operation !== "query") continue;
    const given = await Promise.all(
      Object.values(places).map((id) =>
        manager.answer(print(document), { ...variables, ...ids(id) }),
      ),
    );
    for (const answer of given) {
      if (answer.data) answered++;
      const text = JSON.stringify(answer);
      expect(
        names.filter((it) => text.includes(it)),
        name,
      ).toEqual([]);
    }
  }
  expect(answered).toBeGreaterThan(10);
});

const variables = {
  ...{ first: 100, search: "a", from: "2026-10-01", to: "2026-11-30", startsOn: "2026-01-05" },
  ...{ names: true, people: true, kind: "COHORT" },
  ...{ filter: {}, figure: { kind: "PEOPLE" } },
};

const ids = (id: string) => ({ id, cohortId: id, sessionId: id });

async function namesOfCitizens(): Promise<readonly string[]> {
  const { participants } = await coach.ask<{ participants: { items: { name: string }[] } }>(
    "{ participants(first: 100) { items { name } } }",
  );
  return participants.items.map((it) => it.name);
}
