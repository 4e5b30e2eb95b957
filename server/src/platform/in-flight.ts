import type { RequestHandler } from "express";

/** Counts requests under way: turns more away before they pile up, and lets them finish at the end. */
export class InFlight {
  private count = 0;
  private draining = false;
  private whenEmpty: (() => void) | undefined;

  constructor(private readonly most: number) {}

  get isDraining(): boolean {
    return this.draining;
  }

  readonly handler: RequestHandler = (_req, res, next) => {
    if (this.draining) res.setHeader("Connection", "close");
    if (this.count >= this.most) {
      return void res
        .status(503)
        .setHeader("Retry-After", "1")
        .json({ code: "SERVICE_UNAVAILABLE" });
    }
    this.count++;
    res.once("close", () => {
      this.count--;
      if (this.count === 0) this.whenEmpty?.();
    });
    next();
  };

  /** Resolves when what is under way has been answered, or after ten seconds. */
  drain(): Promise<void> {
    this.draining = true;
    if (this.count === 0) return Promise.resolve();
    return new Promise((done) => {
      this.whenEmpty = done;
      setTimeout(done, 10_000).unref();
    });
  }
}
