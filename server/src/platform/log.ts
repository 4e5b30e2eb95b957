import { pino } from "pino";

/**
 * What the operator reads. Never a person: bodies, variables, cookies and addresses are not logged,
 * and the paths below are blanked should anyone hand them over.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "warn",
  redact: ["req.headers", "body", "variables", "email", "password", "cookie"],
});
