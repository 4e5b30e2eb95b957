import type { SheetProblem as RowProblem, SheetTrial } from "@mikrolaan/shared/text";
import { useEffect, useState } from "react";
import type { Problem } from "./problems.ts";

/** What was pasted, or a file. */
export type SheetSource =
  | { readonly kind: "PASTE"; readonly text: string }
  | { readonly kind: "FILE"; readonly file: File };

/** What a sheet would change. */
export type Trial = SheetTrial<string> & {
  /** Stands for exactly these changes; where there is none, what is missing is found when it is saved. */
  readonly plan?: string;
};

export type TrialState<Read extends Trial> =
  | { readonly kind: "NONE" | "READING" }
  | { readonly kind: "REFUSED"; readonly problem: SheetProblem }
  | {
      readonly kind: "READ";
      readonly trial: Read;
      /** Under which it is saved, once, however often it is sent. */
      readonly key: string;
    };

/** Why a sheet is not read or not saved; columns and limits come as a list. */
export type SheetProblem = Omit<Problem, "detail"> & {
  readonly detail?: readonly string[] | string | null;
};

/** What is wrong with a row of a sheet of any kind. */
export type AnyRowProblem = RowProblem<string>;

const restMilliseconds = 250;

/** Looks a sheet through as soon as it is there, and saves what it showed. `path` has a query. */
export function useSheet<Read extends Trial, Saved>(path: string) {
  const [source, setSource] = useState<SheetSource | null>(null);
  const [state, setState] = useState<TrialState<Read>>({ kind: "NONE" });
  const [again, setAgain] = useState(0);

  useEffect(() => {
    setState({ kind: source ? "READING" : "NONE" });
    if (!source) return;
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        const answer = await send<Read>(`${path}&dry`, source, {}, stop.signal);
        if (stop.signal.aborted) return;
        setState(
          answer.problem
            ? { kind: "REFUSED", problem: answer.problem }
            : { kind: "READ", trial: answer.said, key: crypto.randomUUID() },
        );
      },
      source.kind === "PASTE" ? restMilliseconds : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, path, again]);

  /** Saves what was shown; when it is no longer so, shows what is. */
  async function save(
    { trial, key }: Extract<TrialState<Read>, { readonly kind: "READ" }>,
    name: string,
  ): Promise<Answer<Saved>> {
    if (!source) return { problem: { code: "REQUIRED" } };
    const headers = {
      ...{ "x-source": source.kind, "x-plan": trial.plan ?? "", "idempotency-key": key },
      "x-file-name": encodeURIComponent(name),
    };
    const answer = await send<Saved>(path, source, headers);
    if (answer.problem?.code === "CHANGED_BY_ANOTHER") setAgain((count) => count + 1);
    return answer;
  }

  return { source, setSource, state, save };
}

type Answer<T> =
  | { readonly said: T; readonly problem?: never }
  | { readonly problem: SheetProblem };

async function send<T>(
  path: string,
  source: SheetSource,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        ...{ "content-type": "application/octet-stream", "apollo-require-preflight": "1" },
        ...headers,
      },
      body: source.kind === "PASTE" ? source.text : source.file,
      ...(signal && { signal }),
    });
    const said = await response.json();
    return response.ok ? { said } : { problem: said };
  } catch {
    return { problem: { code: "SERVICE_UNAVAILABLE" } };
  }
}
