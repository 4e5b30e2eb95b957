import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type pg from "pg";

/** What answers a path by hand, as JSON text. */
export type Answers = Readonly<
  Record<string, (id: string, body: string, pool: pg.Pool) => Promise<string>>
>;

/** `node:http` with hand-written statements: `/plan/<id>` is answered by the one named plan. */
export async function serveByHand(pool: pg.Pool, answers: Answers) {
  const server = createServer(async (req, res) => {
    const [, name = "", id = ""] = (req.url ?? "").split("/");
    const answer = await answers[name]?.(id, await bodyOf(req), pool);
    res.setHeader("content-type", "application/json");
    res.end(answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of req) body += part;
  return body;
}
