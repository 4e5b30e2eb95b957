import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { shareOf } from "@mikrolaan/shared/outcomes";
import type { AttendanceDefinition } from "@mikrolaan/shared/rules";
import { type AttendanceFraction, fractionOf } from "@mikrolaan/shared/sessions";
import type { TFunction } from "i18next";
import type { ModuleAttendance_ProgressFragment } from "../gql/graphql.ts";
import type { CsvValue } from "../ui/csv.ts";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { shareValue } from "./share-columns.ts";

export type ModuleProgress = ModuleAttendance_ProgressFragment["modules"][number];

/** Of a cohort: how many can no longer meet the demand, by module. */
export type GateOfModule = {
  readonly module: ModuleCode;
  readonly gatePercent?: number | null;
  readonly gateLost: number;
};

type Column = FigureColumn<ModuleProgress>;

/** What a file says of the attendance in each module, by the definition that the page goes by. */
export function moduleColumns(
  t: TFunction,
  definition: AttendanceDefinition,
  gates: readonly GateOfModule[],
): readonly Column[] {
  const words = "outcomes.attendance.columns";
  const fraction = (key: string, head: string, value: (of: AttendanceFraction) => CsvValue) => ({
    ...{ key, head },
    value: ({ attended }: ModuleProgress) => value(fractionOf(attended, definition)),
  });
  const lost = (module: ModuleCode) => gates.find((it) => it.module === module)?.gateLost ?? null;
  return [
    {
      ...{ key: "module", head: t("outcomes.attendance.module") },
      value: ({ module }) => t(`codes.module.${module}`),
    },
    { key: "held", head: t(`${words}.held`), value: ({ sessionsHeld }) => sessionsHeld },
    { key: "planned", head: t(`${words}.planned`), value: (it) => it.sessionsPlanned },
    { key: "notTaken", head: t(`${words}.notTaken`), value: (it) => it.sessionsNotTaken },
    fraction("marks", t("outcomes.attendance.marks"), ({ attended }) => attended),
    fraction("of", t(`${words}.of`), ({ of }) => of),
    {
      ...fraction("share", t("outcomes.attendance.share"), ({ attended, of }) =>
        shareValue(t, shareOf(attended, of)),
      ),
      unit: "%",
    },
    fraction("hours", t(`${words}.hours`), (it) => hoursOf(it.attendedMinutes, it)),
    fraction("hoursOf", t(`${words}.hoursOf`), (it) => hoursOf(it.ofMinutes, it)),
    ...(gates.length > 0
      ? [
          {
            ...{ key: "gateLost", head: t(`${words}.gateLost`) },
            value: ({ module }: ModuleProgress) => lost(module),
          },
        ]
      : []),
  ];
}

/** No hours where there is nothing that they are part of. */
function hoursOf(minutes: number, { ofMinutes }: AttendanceFraction): number | null {
  return ofMinutes === 0 ? null : Math.round((minutes / 60) * 100) / 100;
}
