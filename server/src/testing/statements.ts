import type { MikroORM } from "@mikro-orm/postgresql";

/** What is sent to the database on a connection, whoever sends it. */
interface Client {
  query: (...asked: readonly unknown[]) => unknown;
}

interface Pool {
  on: (event: "acquire", listener: (client: Client) => void) => void;
}

/** The text of every statement that this database is sent from now on, in order. */
export async function recordedStatements(orm: MikroORM): Promise<string[]> {
  const statements: string[] = [];
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  const recorded = new WeakSet<Client>();
  pool.on("acquire", (client) => {
    if (recorded.has(client)) return;
    recorded.add(client);
    const query = client.query.bind(client);
    client.query = (...asked) => {
      statements.push(textOf(asked[0]));
      return query(...asked);
    };
  });
  return statements;
}

function textOf(asked: unknown): string {
  if (typeof asked === "string") return asked;
  const text = typeof asked === "object" && asked !== null && "text" in asked ? asked.text : "";
  return String(text);
}
