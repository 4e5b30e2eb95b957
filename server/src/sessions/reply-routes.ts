import type { MikroORM } from "@mikro-orm/postgresql";
import { replyInput } from "@mikrolaan/shared/sessions";
import { type RequestHandler, type Response, Router } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Clock } from "../platform/clock.ts";
import { jsonBody } from "../platform/json-body.ts";
import { spent, tooMany } from "../platform/rate-limit.ts";
import { readBody, sameOriginOnly } from "../platform/rest.ts";
import { giveReply, type Reply, readReply } from "./reply.service.ts";

/**
 * Guests' answers to an invitation, by the link they were sent and without signing in. Sixty looks or
 * answers an address in a minute, which a full room of guests on one network keeps within.
 */
export function replyRoutes({ orm, clock }: { orm: MikroORM; clock: Clock }): Router {
  const perAddress = new RateLimiterMemory({ points: 60, duration: 60 });
  const router = Router();
  router.use(forNobodyElse, sameOriginOnly, limitedBy(perAddress), ...jsonBody);

  router.get("/:token", async (req, res) => {
    answer(res, await readReply(orm, clock, req.params.token));
  });

  router.post("/:token", async (req, res) => {
    const input = readBody(replyInput, req.body, res);
    if (!input) return;
    answer(res, await giveReply(orm, clock, req.params.token, input.answer));
  });
  return router;
}

/** One answer for every link that leads nowhere, so that it says nothing of why. */
function answer(res: Response, reply: Reply | null): void {
  if (reply) res.json(reply);
  else res.status(404).json({ code: "REPLY_CLOSED" });
}

/** The address is the guest's key: no cache keeps what it opens, and no other page hears of it. */
const forNobodyElse: RequestHandler = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Referrer-Policy", "no-referrer");
  next();
};

function limitedBy(limiter: RateLimiterMemory): RequestHandler {
  return async (req, res, next) => {
    const refused = await spent(limiter, req.ip ?? "");
    if (refused === undefined) return next();
    tooMany(res, refused);
  };
}
