import { useState } from "react";
import { type Problem, problemsOf } from "../ui/problems.ts";
import type { Outcome } from "./use-plan-deeds.ts";

/** Tries a deed without a form: whether it is under way, and why the last one was not done. */
export function useTry() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [waiting, setWaiting] = useState(false);

  async function attempt(deed: () => Promise<Outcome>) {
    setWaiting(true);
    try {
      const outcome = await deed();
      setProblems(outcome.kind === "refused" ? outcome.reasons : []);
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  return { problems, waiting, attempt };
}
