import { parseArgs } from "node:util";
import { inputIssues } from "@mikrolaan/shared/text";
import { readyDatabase } from "./app/databases.ts";
import { addUsualClosedDays } from "./cohorts/index.ts";
import { addUser, addUserInput } from "./identity/add-user.ts";
import { configFrom } from "./platform/config.ts";
import { StartRefused } from "./platform/start-refused.ts";

const usage =
  'pnpm add-user --municipality "Aarhus Kommune" --name "Anna Holm" --email anna@aarhus.dk --role ADMIN [--role DEVELOPMENT …]';

/** Adds a user from the command line, also while the product runs. */
async function main(): Promise<void> {
  const input = addUserInput.safeParse(given());
  if (!input.success) {
    const wrong = inputIssues(input.error).map(({ field, code }) => `${field} ${code}`);
    throw new StartRefused(`The user was not added (${wrong.join(", ")}). Usage: ${usage}`);
  }
  const database = await readyDatabase(configFrom(process.env), () => {});
  try {
    const password = await addUser(database.orm, input.data, addUsualClosedDays);
    if (!password) {
      const { email, municipality } = input.data;
      throw new StartRefused(`${municipality} already has a user with the e-mail ${email}.`);
    }
    process.stdout.write(`${input.data.email} may sign in with the password ${password}\n`);
  } finally {
    await database.leave();
  }
}

function given() {
  const one = { type: "string" } as const;
  const options = {
    municipality: one,
    name: one,
    email: one,
    role: { ...one, multiple: true },
  } as const;
  const { role = [], ...values } = parseArgs({ options, strict: false }).values;
  return { ...values, roles: role };
}

main().catch((error: unknown) => {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
