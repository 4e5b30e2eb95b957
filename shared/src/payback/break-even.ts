import type { BreakEven, EconomyInput } from "./economy.ts";
import { participantCount } from "./participants-alike.ts";

/**
 * How many must become self-supporting for their savings to recover a cost (*break-even*).
 *
 * Convention  those who would have left the benefit anyway recover nothing and come on top. It asks
 *          how many of all participants, whatever is recorded of them so far.
 * Units    cost and saving of one success alike, over the horizon; persons may be a fraction.
 * Shape    null when a success saves nothing; 0 people when there is no cost.
 * Example  606,000 by 505,407: 1.199034 people, 6.0 % of 20; with 4 % who leave anyway 1.999034.
 */
export function breakEvenOf(cost: number, savedByOne: number, input: EconomyInput): BreakEven {
  const participants = participantCount(input);
  const anyway = input.values.baselineExitShare * participants;
  const persons = Math.max(0, cost / savedByOne) + anyway;
  if (!(savedByOne > 0) || !Number.isFinite(persons)) return null;
  return { persons, wholePersons: Math.ceil(persons - 1e-9), share: persons / participants };
}
