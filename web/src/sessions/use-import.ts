import type {
  DaysImported,
  DaysTrial,
  MarksImported,
  MarksTrial,
} from "@mikrolaan/shared/sessions";
import { useEffect, useState } from "react";
import type { Problem } from "../ui/problems.ts";

/** What was pasted, or a file. */
export type SheetSource =
  | { readonly kind: "PASTE"; readonly text: string }
  | { readonly kind: "FILE"; readonly file: File };

/** Whether a sheet holds attendance or session days. */
export type SheetKind = "marks" | "days";

type Trial = MarksTrial | DaysTrial;

export type TrialState =
  | { readonly kind: "NONE" | "READING" }
  | { readonly kind: "REFUSED"; readonly problem: SheetProblem }
  | {
      readonly kind: "READ";
      readonly trial: Trial;
      /** Under which it is saved, once, however often it is sent. */
      readonly key: string;
    };

export type SheetShown = Extract<TrialState, { readonly kind: "READ" }>;

/** Why a sheet is not read or not saved; columns and limits come as a list. */
export type SheetProblem = Omit<Problem, "detail"> & {
  readonly detail?: readonly string[] | string | null;
};

type Asked = {
  readonly cohortId: string;
  /** The session of a list that names no days. */
  readonly sessionId: string | null;
  readonly kind: SheetKind;
};

const restMilliseconds = 250;

/** Looks a sheet through as soon as it is there, and saves what it showed. */
export function useImport({ cohortId, sessionId, kind }: Asked) {
  const [source, setSource] = useState<SheetSource | null>(null);
  const [state, setState] = useState<TrialState>({ kind: "NONE" });
  const [again, setAgain] = useState(0);
  const of = sessionId && kind === "marks" ? `session=${sessionId}` : "";
  const path = `/imports/${kind === "marks" ? "attendance" : "sessions"}/${cohortId}?${of}`;

  useEffect(() => {
    setState({ kind: source ? "READING" : "NONE" });
    if (!source) return;
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        const answer = await send<Trial>(`${path}&dry`, source, {}, stop.signal);
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
  async function save({ trial, key }: SheetShown, name: string) {
    if (!source) return { problem: { code: "REQUIRED" } };
    const plan = trial.kind === "MARKS" ? trial.plan : "";
    const headers = {
      ...{ "x-source": source.kind, "x-plan": plan, "idempotency-key": key },
      "x-file-name": encodeURIComponent(name),
    };
    const answer = await send<MarksImported | DaysImported>(path, source, headers);
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
