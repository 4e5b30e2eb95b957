import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
import { type Product, startProduct } from "../kit/product.ts";

const serverFolder = fileURLToPath(new URL("../../server", import.meta.url));

let product: Product;

beforeAll(async () => {
  product = await startProduct();
});

afterAll(() => product.stop());

/** The command as an operator gives it, on the product's database. */
async function addUser(...options: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: product.database.appUrl };
  const program = ["--import", "tsx", "src/add-user.ts", ...options];
  return promisify(execFile)(process.execPath, program, { cwd: serverFolder, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

const anna = [
  ...["--municipality", "Vesterby Kommune", "--name", "Anna Holm"],
  ...["--email", "Anna@vesterby.example", "--role", "ADMIN", "--role", "DEVELOPMENT"],
];

describe("a user added by the operator", { timeout: 20_000 }, () => {
  it("signs in to a new municipality, which is no example and has the usual closed days, with the password that was said", async () => {
    const { code, said } = await addUser(...anna);
    expect([code, said]).toEqual([0, expect.stringMatching(/^anna@vesterby\.example may sign in/)]);
    const password = /password (\S+)/.exec(said)?.[1] ?? "";
    const user = await signIn(product.url, "anna@vesterby.example", password);
    expect(
      await user.ask(
        "{ viewer { name roles municipality { name isExample } } cohorts { total } usualClosedDaysMissing }",
      ),
    ).toEqual({
      viewer: {
        name: "Anna Holm",
        roles: ["ADMIN", "DEVELOPMENT"],
        municipality: { name: "Vesterby Kommune", isExample: false },
      },
      cohorts: { total: 0 },
      usualClosedDaysMissing: [],
    });
  });

  it("is not added twice, and not without what is needed", async () => {
    const again = await addUser(...anna);
    expect(again).toEqual({
      code: 1,
      said: "Vesterby Kommune already has a user with the e-mail anna@vesterby.example.\n",
    });
    const nothing = await addUser("--email", "no address", "--role", "KING");
    expect(nothing.code).toBe(1);
    expect(nothing.said).toMatch(
      /municipality REQUIRED, name REQUIRED, email NOT_AN_EMAIL, roles.0 NOT_AN_OPTION/,
    );
  });
});
