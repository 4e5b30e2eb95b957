import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { RequestHandler } from "express";
import { sentTokenHash } from "../identity/session-cookie.ts";
import { type SignInOptions, signInRoutes } from "../identity/sign-in-routes.ts";
import { costSheets } from "../payback/import-routes.ts";
import type { Clock } from "../platform/clock.ts";
import { pendingMigrations } from "../platform/database.ts";
import { graphqlServer } from "../platform/graphql.ts";
import { answerErrors, httpServer, serveWebApp } from "../platform/http.ts";
import { InFlight } from "../platform/in-flight.ts";
import { jsonBody } from "../platform/json-body.ts";
import { sheetRoutes } from "../platform/sheet-routes.ts";
import { calendarRoutes } from "../sessions/calendar-routes.ts";
import { sessionSheets } from "../sessions/import-routes.ts";
import { replyRoutes } from "../sessions/reply-routes.ts";
import { DailyRoll } from "./daily-roll.ts";
import { operationRunner } from "./run-operation.ts";
import { apiSchema } from "./schema.ts";

export interface ServerOptions {
  readonly orm: MikroORM;
  readonly clock: Clock;
  readonly examples: SignInOptions["examples"];
  /** Folder of the built web app; absent when another program serves it. */
  readonly webFolder?: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly secureCookies?: boolean;
  readonly trustedProxies?: number;
  readonly introspection?: boolean;
}

export interface RunningServer {
  readonly url: string;
  /** Lets what is under way finish, then closes. */
  readonly stop: () => Promise<void>;
}

const mostAtOnce = 200;

/** Serves the API and the web app on one port. Rejects when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { orm, clock, secureCookies = false } = options;
  const inFlight = new InFlight(mostAtOnce);
  const { app, server } = httpServer(inFlight, options.trustedProxies ?? 0);
  const roll = new DailyRoll(orm);
  const apollo = graphqlServer({
    schema: apiSchema(),
    run: operationRunner(orm, clock, roll),
    httpServer: server,
    introspection: options.introspection ?? false,
  });
  await apollo.start();

  app.get("/healthz", (_req, res) => void res.json({ status: "alive" }));
  app.get("/readyz", readiness(orm, inFlight));
  app.use("/auth", signInRoutes({ orm, clock, secureCookies, examples: options.examples }));
  app.use("/replies", replyRoutes({ orm, clock }));
  const world = { orm, clock, secureCookies };
  app.use("/imports", sheetRoutes([...sessionSheets(world), ...costSheets(world)]));
  app.use("/calendar", calendarRoutes({ orm, clock }));
  app.use(
    "/graphql",
    ...jsonBody,
    expressMiddleware(apollo, {
      context: async ({ req }) => ({ tokenHash: sentTokenHash(req, secureCookies) }),
    }) as unknown as RequestHandler,
  );
  if (options.webFolder) serveWebApp(app, options.webFolder);
  app.use(answerErrors);

  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`,
    stop: async () => {
      await inFlight.drain();
      await apollo.stop();
      await roll.settled();
      server.closeAllConnections();
    },
  };
}

/** Whether to send traffic here: the database answers within a second, and its schema is this program's. */
function readiness(orm: MikroORM, inFlight: InFlight): RequestHandler {
  return async (_req, res) => {
    if (inFlight.isDraining) return void res.status(503).json({ status: "draining" });
    const late = new Promise<"late">((told) => setTimeout(told, 1_000, "late").unref());
    const pending = await Promise.race([pendingMigrations(orm).catch(() => "down" as const), late]);
    if (pending === "late" || pending === "down") {
      return void res.status(503).json({ status: "database not answering" });
    }
    if (pending.length > 0) return void res.status(503).json({ status: "migrations pending" });
    res.json({ status: "ready" });
  };
}
