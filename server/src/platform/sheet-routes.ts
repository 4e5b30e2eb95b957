import { firstRow, type Table, type TableRefusal } from "@mikrolaan/shared/text";
import express, { type ErrorRequestHandler, type Request, type Response, Router } from "express";
import { GraphQLError } from "graphql";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { spent, tooMany } from "./rate-limit.ts";
import { Refused } from "./refused.graphql.ts";
import type { RequestContext } from "./request-context.ts";
import { sameOriginOnly } from "./rest.ts";
import { mostFileBytes, readSheetFile } from "./sheet-file.ts";

/** One kind of sheet that can be read in. */
export interface SheetKind {
  /** Below "/imports". */
  readonly path: string;
  /** Whether a sheet with this head is one; of a file without any, the first is taken. */
  readonly isWanted: (head: readonly string[]) => boolean;
  /** Acts for whoever is signed in; throws when they may not read in such sheets. */
  readonly acting: <T>(req: Request, act: (ctx: RequestContext) => Promise<T>) => Promise<T>;
  /** What the sheet would change; nothing is stored. */
  readonly look: (ctx: RequestContext, table: Table, req: Request) => Promise<object>;
  readonly save: (ctx: RequestContext, table: Table, req: Request) => Promise<object>;
}

/**
 * Sheets read in, as files or as what was copied from one. With `?dry` it is told what they would
 * change. Who may not import is turned away before anything is read; 60 sheets an address in a minute.
 */
export function sheetRoutes(kinds: readonly SheetKind[]): Router {
  const perAddress = new RateLimiterMemory({ points: 60, duration: 60 });
  const router = Router();
  for (const { path, isWanted, acting, look, save } of kinds) {
    const guarded = async (req: Request, res: Response, next: () => void) => {
      const wait = await spent(perAddress, req.ip ?? "");
      if (wait !== undefined) return tooMany(res, wait);
      await acting(req, async () => {});
      next();
    };
    const body = express.raw({ type: () => true, limit: mostFileBytes, inflate: false });
    router.post(path, sameOriginOnly, guarded, body, async (req, res) => {
      const table = await tableIn(req, res, isWanted);
      if (!table) return;
      const act = req.query.dry === undefined ? save : look;
      answer(res, await acting(req, (ctx) => act(ctx, table, req)));
    });
  }
  router.use(answerFailures);
  return router;
}

/** The sheet that the body holds: the first of those wanted, or the first of all. */
async function tableIn(
  req: Request,
  res: Response,
  isWanted: SheetKind["isWanted"],
): Promise<Table | null> {
  const body: unknown = req.body;
  const file = await readSheetFile(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
  if (file.kind === "REFUSED") {
    res.status(422).json({ code: file.code });
    return null;
  }
  return file.sheets.find((table) => isWanted(firstRow(table))) ?? file.sheets[0] ?? [];
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
