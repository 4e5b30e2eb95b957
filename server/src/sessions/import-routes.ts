import type { Operation } from "@mikrolaan/shared/identity";
import { isSheetOfDays, type Table, type TableRefusal } from "@mikrolaan/shared/sessions";
import { id, text } from "@mikrolaan/shared/text";
import express, { type ErrorRequestHandler, type Request, type Response, Router } from "express";
import { GraphQLError } from "graphql";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { actingRequest, type RequestWorld, sentTokenHash } from "../identity/index.ts";
import { spent, tooMany } from "../platform/rate-limit.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sameOriginOnly } from "../platform/rest.ts";
import { mostFileBytes, readSheetFile } from "../platform/sheet-file.ts";
import { importMarks, tryMarks } from "./attendance-import.service.ts";
import { importDays, tryDays } from "./days-import.service.ts";

interface ImportOptions extends RequestWorld {
  readonly secureCookies: boolean;
}

/**
 * Sheets of attendance and of session days, as files or as what was copied from one. With `?dry` it is
 * told what they would change. Who may not import is turned away before anything is read; 60 sheets an
 * address in a minute. The file's name and the key come in headers: an address would be logged.
 */
export function importRoutes({ secureCookies, ...world }: ImportOptions): Router {
  const perAddress = new RateLimiterMemory({ points: 60, duration: 60 });
  const router = Router();

  const guarded = (operation: Operation) => [
    sameOriginOnly,
    async (req: Request, res: Response, next: () => void) => {
      const wait = await spent(perAddress, req.ip ?? "");
      if (wait !== undefined) return tooMany(res, wait);
      await acting(req, operation, async () => {});
      next();
    },
    express.raw({ type: () => true, limit: mostFileBytes, inflate: false }),
  ];

  function acting<T>(req: Request, operation: Operation, act: (ctx: RequestContext) => Promise<T>) {
    return actingRequest(world, sentTokenHash(req, secureCookies), operation, act);
  }

  router.post("/attendance/:cohortId", ...guarded("importAttendance"), async (req, res) => {
    const table = await tableIn(req, res, (head) => !isSheetOfDays(head));
    if (!table) return;
    const sessionId = z.nullable(id).parse(req.query.session ?? null);
    const asked = { cohortId: id.parse(req.params.cohortId), sessionId, table };
    if (isDry(req)) {
      return answer(res, await acting(req, "importAttendance", (ctx) => tryMarks(ctx, asked)));
    }
    const how = howSchema.parse(headersOf(req));
    answer(res, await acting(req, "importAttendance", (ctx) => importMarks(ctx, asked, how)));
  });

  router.post("/sessions/:cohortId", ...guarded("planSessions"), async (req, res) => {
    const table = await tableIn(req, res, isSheetOfDays);
    if (!table) return;
    const cohortId = id.parse(req.params.cohortId);
    const act = (ctx: RequestContext): Promise<object> =>
      isDry(req) ? tryDays(ctx, cohortId, table) : importDays(ctx, cohortId, table);
    answer(res, await acting(req, "planSessions", act));
  });

  router.use(answerFailures);
  return router;
}

const isDry = ({ query }: Request) => query.dry !== undefined;

const howSchema = z.object({
  source: z.enum(["FILE", "PASTE"]),
  name: text({ max: 200 }),
  key: id,
  plan: z.string().regex(/^[0-9a-f]{64}$/),
});

function headersOf(req: Request) {
  return {
    source: req.get("x-source"),
    name: readable(req.get("x-file-name") ?? ""),
    key: req.get("idempotency-key"),
    plan: req.get("x-plan"),
  };
}

/** Headers hold no more than ASCII, so the name comes percent-encoded. */
function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return "";
  }
}

/** The sheet that the body holds: the first of those wanted, or the first of all. */
async function tableIn(
  req: Request,
  res: Response,
  isWanted: (head: readonly string[]) => boolean,
): Promise<Table | null> {
  const body: unknown = req.body;
  const file = await readSheetFile(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
  if (file.kind === "REFUSED") {
    res.status(422).json({ code: file.code });
    return null;
  }
  const headOf = (table: Table) =>
    table.find((cells) => cells.some((cell) => cell.trim() !== "")) ?? [];
  return file.sheets.find((table) => isWanted(headOf(table))) ?? file.sheets[0] ?? [];
}

function answer(res: Response, result: object | TableRefusal | Refused): void {
  if (result instanceof Refused) return void res.status(409).json(result.reasons[0]);
  if ("kind" in result && result.kind === "REFUSED") return void res.status(422).json(result);
  res.json(result);
}

const statuses: Readonly<Record<string, number>> = {
  ...{ UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400 },
};

/** What may be said of what went wrong; the rest is for the last in line. */
const answerFailures: ErrorRequestHandler = (error, _req, res, next) => {
  const code = error instanceof GraphQLError ? String(error.extensions.code) : "";
  const status = statuses[code];
  if (status) res.status(status).json({ code });
  else if (error instanceof z.ZodError) res.status(400).json({ code: "BAD_USER_INPUT" });
  else if (error?.type === "entity.too.large") res.status(413).json({ code: "FILE_TOO_LARGE" });
  else next(error);
};
