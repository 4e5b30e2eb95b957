import { ormOptions } from "./src/platform/database.ts";

/** For the command line tool: `pnpm --filter server migration:create`. Any PostgreSQL will do to compare with. */
export default ormOptions(process.env.DATABASE_OWNER_URL ?? "postgresql://localhost/mikrolaan");
