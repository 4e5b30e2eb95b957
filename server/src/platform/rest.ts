import { inputIssues } from "@mikrolaan/shared/text";
import type { RequestHandler, Response } from "express";
import type { z } from "zod";

/** A form of another site can post, but not with this header. */
export const sameOriginOnly: RequestHandler = (req, res, next) => {
  if (req.method === "GET" || req.headers["apollo-require-preflight"]) return next();
  res.status(400).json({ code: "BAD_REQUEST" });
};

/** The body as the schema reads it; answers what is wrong with it, and nothing is returned. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, res: Response): T | undefined {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  res.status(400).json({ code: "BAD_USER_INPUT", issues: inputIssues(result.error) });
  return undefined;
}
