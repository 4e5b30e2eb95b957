import { type Recipient, recipientOf } from "./benefits.ts";
import type { EconomyInput } from "./economy.ts";

/** A participant known by id, or all the others as one. */
export type Alike = {
  readonly recipient: Recipient;
  readonly count: number;
  readonly person: string | null;
};

/**
 * The participants, one by one as far as they are known, and the rest together.
 *
 * Shape    by id, so that the order they came in decides no øre; counts sum to the participants,
 *          or to the people known where those are more.
 */
export function participantsOf(input: EconomyInput): readonly Alike[] {
  const known = input.people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((person) => ({ recipient: recipientOf(person, input), count: 1, person: person.id }));
  const others = input.values.participants - known.length;
  if (others <= 0) return known;
  return [...known, { recipient: recipientOf(null, input), count: others, person: null }];
}

/** How many take part: all that are counted on, and at least those known. */
export function participantCount(input: EconomyInput): number {
  return Math.max(input.values.participants, input.people.length);
}
