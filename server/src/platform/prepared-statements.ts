import { createHash } from "node:crypto";

/** As much of a PostgreSQL connection as is changed here. */
interface Connection {
  query: (statement: unknown, values?: unknown, ...more: unknown[]) => unknown;
}

interface Pool {
  on: (event: "connect", listener: (connection: Connection) => void) => unknown;
}

/**
 * Has each connection of a pool keep the plans of statements that bind values: a page is read by the
 * same few statements all day, and planning one takes longer than running it. Statements without
 * bound values, as the ORM writes them, differ each time and are left alone.
 */
export function keepPlans(pool: Pool): void {
  pool.on("connect", (connection) => {
    const query = connection.query.bind(connection);
    connection.query = (statement, values, ...more) =>
      typeof statement === "string" && Array.isArray(values) && values.length > 0
        ? query({ name: nameOf(statement), text: statement, values }, ...more)
        : query(statement, values, ...more);
  });
}

const names = new Map<string, string>();

function nameOf(statement: string): string {
  const known = names.get(statement);
  if (known) return known;
  const name = createHash("sha256").update(statement).digest("base64url").slice(0, 24);
  names.set(statement, name);
  return name;
}
