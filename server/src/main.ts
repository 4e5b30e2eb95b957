import { createServer } from "node:net";
import { readyDatabase } from "./app/databases.ts";
import { fillIn } from "./app/fill-in.ts";
import { startServer } from "./app/server.ts";
import { builtWebApp } from "./app/web-build.ts";
import type { SignInOptions } from "./identity/sign-in-routes.ts";
import { systemClock } from "./platform/clock.ts";
import { type Config, configFrom } from "./platform/config.ts";
import { StartRefused } from "./platform/start-refused.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const progress = (step: string) => say(`  ${step} …`);

/** Starts the product and keeps it running until it is told to stop. */
async function main(): Promise<void> {
  const config = configFrom(process.env);
  await refuseTakenPort(config);
  const database = await readyDatabase(config, progress);
  try {
    const examples = await fillIn(database, {
      clock: systemClock,
      example: config.example,
      progress,
    });
    const webFolder = config.apiOnly ? undefined : await builtWebApp(progress);
    const options = { ...config, orm: database.orm, clock: systemClock, examples };
    const server = await startServer(webFolder ? { ...options, webFolder } : options);
    announce(server.url, examples);
    stopOnSignal(async () => {
      await server.stop();
      await database.stop();
    });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Asked first, before half a minute of work is done for nothing. */
async function refuseTakenPort({ port, host }: Config): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      taken(
        new StartRefused(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program; stop it, or choose another with PORT=${port + 1}.`
            : `Port ${port} on ${host} cannot be opened (${error.code}).`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

function announce(url: string, { accounts, password }: SignInOptions["examples"]): void {
  const signIns = accounts.map(({ email, roles }) => `  ${email.padEnd(36)} ${roles.join(", ")}`);
  const example = [`Invented people to sign in as, password "${password}":`, ...signIns, ""];
  const lines = [
    "",
    `Mikrolån is ready at ${url}`,
    "",
    ...(accounts.length > 0 ? example : []),
    "Ctrl-C stops it.",
  ];
  // One write, so that whoever waits for the first line has the others too.
  say(lines.join("\n"));
}

/** Ctrl-C and a supervisor's SIGTERM: what is under way finishes, then the database stops. A second one is ignored. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = async () => {
    if (stopping) return;
    stopping = true;
    say("\nStopping …");
    await stop();
    process.exit(0);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
}

main().catch((error: unknown) => {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
