import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { useCallback, useEffect, useState } from "react";

/** What a guest is shown by their link, as the server answers it. */
export type Reply = {
  readonly municipality: string;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string | null;
  readonly theme: string | null;
  readonly host: string | null;
  readonly answer: boolean | null;
};

/** Why a link or an answer came to nothing: it leads nowhere, it is tried too often, or there is no connection. */
export type ReplyFault = "CLOSED" | "TOO_MANY" | "FAILED";

type State = {
  readonly reply: Reply | null;
  readonly fault: ReplyFault | null;
  readonly isSaving: boolean;
};

/**
 * A guest's meeting and their answer. With an answer in the link it is given at once, by a request that
 * only a page can make: whoever merely fetches links, as mail filters do, answers nothing.
 */
export function useReply(token: string, answerInLink: boolean | null) {
  const [state, setState] = useState<State>({ reply: null, fault: null, isSaving: false });
  const path = `/replies/${encodeURIComponent(token)}`;

  const ask = useCallback(
    async (init?: RequestInit) => {
      setState((before) => ({ ...before, fault: null, isSaving: init !== undefined }));
      const result = await asked(path, init);
      setState((before) => ({ reply: before.reply, fault: null, ...result, isSaving: false }));
    },
    [path],
  );
  const answer = useCallback((given: boolean) => ask(posting(given)), [ask]);

  useEffect(() => {
    void (answerInLink === null ? ask() : answer(answerInLink));
  }, [ask, answer, answerInLink]);

  return { ...state, answer, retry: ask };
}

function posting(answer: boolean): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", "apollo-require-preflight": "1" },
    body: JSON.stringify({ answer }),
  };
}

async function asked(
  path: string,
  init?: RequestInit,
): Promise<{ reply: Reply } | { fault: ReplyFault }> {
  try {
    const response = await fetch(path, { ...init, credentials: "omit" });
    if (response.ok) return { reply: await response.json() };
    if (response.status === 404) return { fault: "CLOSED" };
    return { fault: response.status === 429 ? "TOO_MANY" : "FAILED" };
  } catch {
    return { fault: "FAILED" };
  }
}
