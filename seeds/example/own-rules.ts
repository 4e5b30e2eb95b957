import { addDays, dateFromParts, type PlainDate, partsOf } from "@mikrolaan/shared/calendar";
import { standardStatuses } from "@mikrolaan/shared/sessions";
import { exampleId } from "./ids.ts";
import type { ExampleOwnRules } from "./town.ts";

/** Fjordby has set a higher demand, to hold from New Year: what marks count as stays as it is. */
export function fjordbyOwnRules(today: PlainDate, planner: string): readonly ExampleOwnRules[] {
  const { year } = partsOf(today);
  const validFrom = dateFromParts({ year: year + 1, month: 1, day: 1 });
  if (!validFrom) throw new RangeError(`No New Year follows ${today}`);
  return [
    {
      ...{ id: exampleId(1, "ownRulePack", 1), kind: "ATTENDANCE", validFrom },
      content: { statuses: standardStatuses, definition: "ATTENDED_OF_HELD", gatePercent: 80 },
      reason: "Besluttet i styregruppen: kravet hæves fra nytår.",
      createdBy: planner,
      createdAt: `${addDays(today, -12)}T08:40:00.000Z`,
    },
  ];
}
