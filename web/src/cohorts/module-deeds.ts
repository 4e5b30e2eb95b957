import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type ModuleRule,
  type PastedRow,
  type RowChange,
  withAdded,
  withDropped,
  withFewerHours,
  withKept,
  withPasted,
  withPlannedPromised,
  withRow,
  withRule,
} from "@mikrolaan/shared/cohorts";
import type { FreeTime } from "../ui/problems.ts";
import type { Wizard } from "./use-wizard.ts";
import { movingBlock, plain, type ShownModule, withProposed } from "./wizard-draft.ts";

/** What a planner does to one module of a new cohort; `onDecided` when it answers a choice. */
export function moduleDeeds({ setModule }: Wizard, module: ShownModule, onDecided: () => void) {
  const code = module.module;
  const decide: typeof setModule = (...change) => {
    setModule(...change);
    onDecided();
  };
  return {
    useProposal: (occurrence: number) => decide(code, () => withProposed(module, occurrence)),
    keep: (occurrence: number) => decide(code, (it) => withKept(it, occurrence)),
    keepBlock: () =>
      decide(code, (it) =>
        movingBlock(module)
          .filter((row) => row.dayOff)
          .reduce((done, { occurrence }) => withKept(done, occurrence), it),
      ),
    drop: (occurrence: number) => setModule(code, (it) => withDropped(it, occurrence)),
    leaveOut: (occurrence: number) => setModule(code, (it) => withFewerHours(it, occurrence)),
    promiseLess: () => decide(code, withPlannedPromised),
    takeFree: (occurrence: number, free: FreeTime) =>
      decide(code, (it) => withRow(it, occurrence, timeOf(free))),
    edit: (occurrence: number, change: RowChange) =>
      setModule(code, (it) => withRow(it, occurrence, change)),
    moveBlock: (startsOn: PlainDate) => setModule(code, (it) => withRule(it, { startsOn })),
    add: (date: PlainDate, change: Omit<RowChange, "date">) =>
      setModule(code, (it) => withAdded(it, date, change)),
    paste: (rows: readonly PastedRow[]) => setModule(code, (it) => withPasted(it, rows)),
    /** Takes back what was done since: the module as it is shown now. */
    restore: () => setModule(code, () => plain(module)),
    setRule: (change: Partial<ModuleRule>) => setModule(code, (it) => withRule(it, change)),
  };
}

export type ModuleDeeds = ReturnType<typeof moduleDeeds>;

function timeOf({ date, startsAt, endsAt }: FreeTime): FreeTime {
  return { date, startsAt, endsAt };
}
