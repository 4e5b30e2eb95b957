export { apiSchema } from "./app/schema.ts";
export { type RunningServer, type ServerOptions, startServer } from "./app/server.ts";
export { stoppedClock, systemClock } from "./platform/clock.ts";
