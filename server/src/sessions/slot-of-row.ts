import type { DraftRow, ModuleCode } from "@mikrolaan/shared/cohorts";
import type { WantedSlot } from "./clashes.reads.ts";

type Held = Pick<DraftRow, "date" | "startsAt" | "endsAt" | "overnight" | "roomId" | "memberIds">;

/** The time that a day of a course takes up, of a cohort that is stored or is going to be. */
export function slotOf(
  { date, startsAt, endsAt, overnight, roomId, memberIds }: Held,
  of: { readonly key: string; readonly cohortId: string; readonly module: ModuleCode },
): WantedSlot {
  const { key, cohortId, module } = of;
  const taken = { cohortIds: [cohortId], roomId, memberIds };
  return { key, module, date, startsAt, endsAt, overnight, ...taken };
}
