import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, askGraphql } from "../kit/api.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let coach: ApiUser;

beforeAll(async () => {
  product = await startProduct();
  coach = await product.as("COACH");
});

afterAll(() => product.stop());

const codeOf = async (document: string) => {
  const { errors } = await coach.answer(document);
  return errors?.[0]?.extensions.code;
};

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${product.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "apollo-require-preflight": "1",
      cookie: coach.cookie,
      ...headers,
    },
    body: new Uint8Array(Buffer.from(body)),
  });

describe("the API's edge", () => {
  it("stays alive when one short query multiplies itself by nested fragments", async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
    );
    const bomb = `query { ...f0 } ${fragments.join(" ")} fragment f24 on Query { viewer { id } }`;
    expect(await codeOf(bomb)).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
  });

  it("refuses sixteen aliases, and more than one mutation at a time", async () => {
    const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: viewer { id }`).join(" ");
    expect(await codeOf(`{ ${aliases} }`)).toBe("GRAPHQL_VALIDATION_FAILED");
    const two = "mutation { a: setBusinessDate { __typename } b: setBusinessDate { __typename } }";
    expect(await codeOf(two)).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("tells nobody what the schema is, nor what a name might have been", async () => {
    expect(await codeOf("{ __schema { types { name } } }")).toBe("GRAPHQL_VALIDATION_FAILED");
    const { errors } = await coach.answer("{ viewr { id } }");
    expect(errors?.[0]?.message).not.toMatch(/Did you mean|viewer/);
  });

  it("answers bodies that are too large, too deep, compressed or no JSON in JSON, and stays alive", async () => {
    const large = await post(
      JSON.stringify({ query: `{ viewer { id } } #${"x".repeat(110_000)}` }),
    );
    expect([large.status, await large.json()]).toEqual([413, { code: "BAD_REQUEST" }]);
    const deep = await post(
      `{"query":"{ viewer { id } }","variables":${"[".repeat(40)}${"]".repeat(40)}}`,
    );
    expect([deep.status, await deep.json()]).toEqual([400, { code: "NESTED_TOO_DEEP" }]);
    const zipped = await post(gzipSync("{}"), { "content-encoding": "gzip" });
    expect(zipped.status).toBe(415);
    const broken = await post("{");
    expect([broken.status, await broken.json()]).toEqual([400, { code: "NOT_JSON" }]);
  });

  it("takes no request that another site's form could send", async () => {
    const plain = await fetch(`${product.url}/graphql?query={viewer{id}}`, {
      headers: { cookie: coach.cookie },
    });
    expect(plain.status).toBe(400);
  });

  it("fills in what an input may leave out", async () => {
    const input = { id: product.town.id, version: 1, scope: "THIS", changes: {} };
    const { errors } = await coach.answer(
      "mutation ($input: EditSessionsInput!) { editSessions(input: $input) { __typename } }",
      { input },
    );
    expect(errors?.map((it) => it.extensions.code)).toEqual(["NOT_FOUND"]);
  });

  it("asks for signing in first, and says no more than that", async () => {
    const { errors } = await askGraphql(product.url, "{ viewer { id } }");
    expect(errors?.map((it) => it.extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
  });

  it("tells a supervisor that it is alive and ready", async () => {
    expect(await (await fetch(`${product.url}/healthz`)).json()).toEqual({ status: "alive" });
    expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: "ready" });
  });
});
