export { type RunningServer, type ServerOptions, startServer } from "./app/server.ts";
export { apiSchema } from "./app/schema.ts";
export { stoppedClock, systemClock } from "./platform/clock.ts";
