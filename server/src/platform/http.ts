import { createServer, type Server } from "node:http";
import { join } from "node:path";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { InFlight } from "./in-flight.ts";
import { logUnknown, newReference } from "./mask-errors.ts";

/** An Express app that answers carefully, and the HTTP server under it. */
export function httpServer(
  inFlight: InFlight,
  trustedProxies: number,
): { app: Express; server: Server } {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  app.use(inFlight.handler, carefulHeaders);
  const server = createServer({ maxHeaderSize: 16_384 }, app);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return { app, server };
}

/**
 * The web app: files named by their content for good, and its one page for every other address.
 * They are compressed; answers of the API, which mix secrets with what a stranger may choose, are not.
 */
export function serveWebApp(app: Express, folder: string): void {
  app.use(compression());
  const assets = { maxAge: "1y", immutable: true, fallthrough: false };
  app.use("/assets", express.static(join(folder, "assets"), assets));
  app.use(express.static(folder, { index: false }));
  app.get("/{*path}", (_req, res) => {
    res.setHeader("Cache-Control", "no-cache");
    res.sendFile(join(folder, "index.html"));
  });
}

/** Last in line: whatever went wrong outside GraphQL is answered in JSON, with a reference. */
export const answerErrors: ErrorRequestHandler = (error, _req, res, next) => {
  if (res.headersSent) return next(error);
  const status = Number(error?.status ?? 500);
  if (status < 500) return void res.status(status).json({ code: "BAD_REQUEST" });
  const reference = newReference();
  logUnknown(reference, error);
  res.status(500).json({ code: "INTERNAL", reference });
};

const carefulHeaders: RequestHandler = (_req, res, next) => {
  res.setHeader(
    "Content-Security-Policy",
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  );
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Referrer-Policy", "same-origin");
  res.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  next();
};
