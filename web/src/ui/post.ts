import type { Problem } from "./problems.ts";

/** Posts outside the graph, for what concerns the session itself. Returns what is wrong, or nothing. */
export async function post(path: string, body: unknown = {}): Promise<readonly Problem[]> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "apollo-require-preflight": "1" },
      body: JSON.stringify(body),
    });
  } catch {
    return [{ code: "SERVICE_UNAVAILABLE" }];
  }
  return response.ok ? [] : refusalOf(await response.json().catch(() => null));
}

type Answer = { code?: string; issues?: readonly Problem[]; retryAfterSeconds?: number } | null;

function refusalOf(answer: Answer): readonly Problem[] {
  if (answer?.issues && answer.issues.length > 0) return answer.issues;
  const code = answer?.code ?? "SERVICE_UNAVAILABLE";
  return [
    answer?.retryAfterSeconds === undefined ? { code } : { code, limit: answer.retryAfterSeconds },
  ];
}
