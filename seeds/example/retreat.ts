import { exampleId, exampleNumber, type TownNumber } from "./ids.ts";
import type { ExampleEnrolment } from "./town.ts";
import type { ExampleBed } from "./town-attendance.ts";

/** What the house is told of some: nothing about health. */
const notes: ReadonlyMap<number, string> = new Map([
  [2, "Kommer først om aftenen den første dag."],
  [7, "Kører selv, har plads til tre."],
  [11, "Sover let, gerne et hjørneværelse."],
]);

/**
 * Where a cohort sleeps at its retreat, two in a room in the order of its list; those who have left
 * are not asked, and the last two have no bed yet.
 */
export function bedsOf(
  town: TownNumber,
  enrolments: readonly ExampleEnrolment[],
): readonly ExampleBed[] {
  const there = enrolments.filter(({ endsOn }) => endsOn === null);
  return there.slice(0, -2).map(({ id: enrolment, cohort }, index) => ({
    id: exampleId(town, "bed", exampleNumber(enrolment)),
    cohort,
    enrolment,
    room: String(1 + Math.floor(index / 2)),
    note: notes.get(index) ?? null,
  }));
}
