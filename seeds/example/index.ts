import type { PlainDate } from "@mikrolaan/shared/calendar";
import { bakkeby } from "./bakkeby.ts";
import { fjordby } from "./fjordby.ts";
import type { ExampleTown } from "./town.ts";
import { bakkebyStaff, fjordbyStaff } from "./users.ts";

export type * from "./town.ts";
export type * from "./town-payback.ts";
export { examplePassword } from "./users.ts";

/** Who works in the two municipalities, the same on every day; Fjordby first. */
export const exampleStaff = [fjordbyStaff, bakkebyStaff] as const;

/**
 * The two invented municipalities as they are on a day, Fjordby first.
 *
 * Same day, same towns: every fact is written down by hand and dated from `today`, so that a page
 * of the guide can name a person. Nothing recorded lies on `today` or later.
 */
export function exampleTowns(
  today: PlainDate,
): readonly [fjordby: ExampleTown, bakkeby: ExampleTown] {
  return [inOrderOfRecording(fjordby(today)), inOrderOfRecording(bakkeby(today))];
}

function inOrderOfRecording(town: ExampleTown): ExampleTown {
  return {
    ...town,
    stageChanges: town.stageChanges.toSorted((a, b) => order(a.recordedAt, b.recordedAt)),
    attendanceSaves: town.attendanceSaves.toSorted((a, b) => order(a.savedAt, b.savedAt)),
    outcomeRecords: town.outcomeRecords.toSorted((a, b) => order(a.recordedAt, b.recordedAt)),
  };
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
