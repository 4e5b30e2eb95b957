import type { SignInOptions } from "../identity/sign-in-routes.ts";
import type { Clock } from "../platform/clock.ts";
import type { ReadyDatabase } from "./databases.ts";
import { exampleSignIns, hasExample, loadExample } from "./example.ts";
import { loadReference } from "./reference.ts";

export interface FillInOptions {
  readonly clock: Clock;
  /** Whether a database without it gets the example municipality. */
  readonly example: boolean;
  readonly progress: (step: string) => void;
}

/**
 * Gives a database what it needs before the first visitor: the shipped rule packs and figures, and
 * the invented municipality if that is wanted. Answers the example's sign-ins, when it is there.
 */
export async function fillIn(
  { orm, ownerUrl }: Pick<ReadyDatabase, "orm" | "ownerUrl">,
  { clock, example, progress }: FillInOptions,
): Promise<SignInOptions["examples"]> {
  if (ownerUrl) await loadReference(ownerUrl);
  if (example && !(await hasExample(orm))) {
    progress("Filling in the example municipality");
    await loadExample(orm, clock);
  }
  return (await hasExample(orm)) ? exampleSignIns : { accounts: [], password: null };
}
