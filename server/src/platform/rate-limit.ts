import type { Response } from "express";
import type { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Spends a point; milliseconds to wait when there was none. */
export async function spent(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  return limiter.consume(key).then(
    () => undefined,
    (refusal: RateLimiterRes) => refusal.msBeforeNext,
  );
}

/** Turns a request away until there is a point again. */
export function tooMany(res: Response, milliseconds: number): void {
  const retryAfterSeconds = Math.ceil(milliseconds / 1000);
  res.status(429).setHeader("Retry-After", String(retryAfterSeconds));
  res.json({ code: "TOO_MANY_ATTEMPTS", retryAfterSeconds });
}
