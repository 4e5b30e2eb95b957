import { given } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let planner: ApiUser;

beforeAll(async () => {
  product = await startProduct();
  planner = await product.as("DEVELOPMENT");
}, 60_000);

afterAll(() => product.stop());

const planners = 50;

const edit = `mutation ($input: EditSessionsInput!) { editSessions(input: $input) {
  __typename
  ... on SessionsChanged { sessions { cohortName room { name } } }
  ... on Refused { reasons { code date
    clash { kind name cohortName module date startsAt endsAt free { date startsAt endsAt } } } } } }`;

type Edited = {
  readonly editSessions: {
    readonly __typename: string;
    readonly sessions?: readonly { readonly cohortName: string }[];
    readonly reasons?: readonly { readonly clash: { readonly free: readonly object[] } }[];
  };
};

it("of fifty planners who ask for one room at one time over HTTP, one gets it and all others are told who", async () => {
  const { saveRoom: room } = await planner.ask<{ saveRoom: { id: string } }>(
    `mutation { saveRoom(input: { version: 0, name: "Fjordsalen" }) { ... on Room { id } } }`,
  );
  const sessions = await Promise.all(Array.from({ length: planners }, firstSession));
  const date = plainDate("2027-05-24");
  const changes = { date, startsAt: "09:00", endsAt: "12:00", roomId: room.id };
  const answers = await Promise.all(
    sessions.map(({ id, version }) =>
      planner.answer(edit, { input: { id, version, scope: "THIS", changes } }),
    ),
  );
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  const edited = answers.map(({ data }) => (data as Edited).editSessions);
  const [winner, ...more] = edited.filter((it) => it.__typename === "SessionsChanged");
  expect(more).toEqual([]);
  const others = edited.filter((it) => it.__typename === "Refused");
  expect(others).toHaveLength(planners - 1);
  const taken = { kind: "ROOM", name: "Fjordsalen", cohortName: winner?.sessions?.[0]?.cohortName };
  for (const { reasons } of others) {
    expect(reasons).toMatchObject([
      {
        ...{ code: "SLOT_TAKEN", date },
        clash: { ...taken, module: "ACCOUNTING", date, startsAt: "09:00", endsAt: "12:00" },
      },
    ]);
    expect(reasons?.[0]?.clash.free.length).toBeGreaterThanOrEqual(3);
  }
}, 60_000);

/** Of a cohort of its own. */
async function firstSession(): Promise<{ readonly id: string; readonly version: number }> {
  const { id } = await given(product.town).cohort();
  const query = `query ($id: ID!) { cohort(id: $id) { sessions { id version } } }`;
  type Asked = { cohort: { sessions: readonly { id: string; version: number }[] } };
  const { cohort } = await planner.ask<Asked>(query, { id });
  const [first] = cohort.sessions;
  if (!first) throw new Error("No session.");
  return first;
}
