import type { RequestHandler } from "express";
import express from "express";

const deepest = 16;

/**
 * Reads a JSON body: 100 KB at most, not compressed, utf-8, nested 16 deep at most (counted before it
 * is parsed). Anything else is answered in JSON, never by an HTML page.
 */
export const jsonBody: readonly RequestHandler[] = [
  (req, res, next) => {
    const charset = /charset=([^;]+)/i.exec(req.headers["content-type"] ?? "")?.[1];
    if (charset && charset.trim().toLowerCase().replaceAll('"', "") !== "utf-8") {
      return void res.status(415).json({ code: "NOT_UTF8" });
    }
    next();
  },
  express.text({
    type: "application/json",
    limit: "100kb",
    inflate: false,
    defaultCharset: "utf-8",
  }),
  (req, res, next) => {
    if (typeof req.body !== "string") return next();
    if (nesting(req.body) > deepest) return void res.status(400).json({ code: "NESTED_TOO_DEEP" });
    try {
      req.body = JSON.parse(req.body);
      next();
    } catch {
      res.status(400).json({ code: "NOT_JSON" });
    }
  },
];

/** How deep braces and brackets go, strings left out. */
function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") most = Math.max(most, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return most;
}
