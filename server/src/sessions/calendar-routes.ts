import { createHash } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type Request, type Response, Router } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { tokenHash } from "../identity/index.ts";
import type { Clock } from "../platform/clock.ts";
import { spent, tooMany } from "../platform/rate-limit.ts";
import { type Calendar, calendarOf, openFeed } from "./calendar.reads.ts";
import { calendarText } from "./calendar-text.ts";

interface CalendarOptions {
  readonly orm: MikroORM;
  readonly clock: Clock;
}

/**
 * Calendars by their secret address, outside GraphQL and without a sign-in: Outlook has none. Unknown
 * and revoked addresses answer alike. 120 reads an IP address in a minute: one proxy asks for many.
 */
export function calendarRoutes({ orm, clock }: CalendarOptions): Router {
  const perAddress = new RateLimiterMemory({ points: 120, duration: 60 });
  const router = Router();

  router.use(async (req, res, next) => {
    const wait = await spent(perAddress, req.ip ?? "");
    return wait === undefined ? next() : tooMany(res, wait);
  });

  router.get("/:token.ics", async (req, res) => {
    const calendar = await calendarAt(orm, tokenHash(req.params.token), clock);
    if (!calendar) return noCalendar(res);
    const text = calendarText(calendar, { now: clock.now(), base: baseOf(req) });
    res.setHeader("Content-Type", "text/calendar; charset=utf-8");
    res.setHeader("Cache-Control", "private, no-cache");
    res.setHeader("ETag", tagOf(text));
    res.send(text);
  });

  router.use((_req, res) => noCalendar(res));
  return router;
}

/** One transaction that cannot write, as a query's. */
function calendarAt(orm: MikroORM, hash: string, clock: Clock): Promise<Calendar | undefined> {
  return orm.em.fork().transactional(
    async (em) => {
      const feed = await openFeed(em, hash);
      return feed ? calendarOf(em, feed, clock.today()) : undefined;
    },
    { readOnly: true },
  );
}

function noCalendar(res: Response): void {
  res.status(404).json({ code: "NOT_FOUND" });
}

/** Where the one who asks has found us, so that the links of their calendar lead back there. */
function baseOf({ protocol, host }: Request): string {
  return `${protocol}://${host}`;
}

/** Of all but the time it was written: a calendar read again unchanged is not sent again. */
function tagOf(text: string): string {
  const said = text.replaceAll(/^DTSTAMP:.*$/gm, "");
  return `W/"${createHash("sha256").update(said).digest("base64url")}"`;
}
