import { localTime, type PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type AddSessionsInput } from "@mikrolaan/shared/sessions";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FreeTime, joinClashes, type Problem } from "../ui/problems.ts";
import { useForm } from "../ui/use-form.ts";
import { fieldOf, inputOf, type NewSessionsValues, sent } from "./new-sessions-values.ts";
import { daysOf, weeklyRule } from "./rule-values.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";

/** The days of a rule that were not free, when the others are saved. */
export type LeftOut = {
  readonly input: AddSessionsInput;
  readonly reasons: readonly Problem[];
  readonly series: { readonly id: string; readonly version: number } | null;
  /** How many days were promised. */
  readonly count: number;
};

const usualStart = localTime("09:00");
const usualEnd = localTime("12:00");
const usualCount = 8;

/** New sessions being written: the form, its days, and the ways out of a refusal. */
export function useNewSessions(
  { cohortId, module }: { readonly cohortId: string; readonly module: ModuleCode | null },
  onDone: () => void,
  onLeftOut: (left: LeftOut) => void,
) {
  const { t } = useTranslation();
  const { add } = usePlanDeeds();
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const choices = useRef({ onlyFree: false, keepOnDayOff: false });

  const form = useForm<NewSessionsValues>({
    initial: {
      ...weeklyRule(null, usualCount),
      ...{ module, how: "ONE", startsOn: null, startsAt: usualStart, endsAt: usualEnd },
      ...{ roomId: null, place: null, memberIds: [], topic: null },
    },
    submit: async (values) => {
      setReasons([]);
      const read = inputOf(cohortId, values);
      if ("problems" in read) return read.problems;
      return save({ ...read.input, ...choices.current }, values);
    },
  });

  async function save(input: AddSessionsInput, values: NewSessionsValues) {
    const outcome = await add(sent(input), ({ sessions }) =>
      t("sessions.plan.add.done", { count: sessions.length }),
    );
    if (outcome.kind === "refused") {
      setReasons(outcome.reasons);
      return joinClashes(outcome.reasons).map((reason) => shownOn(reason, values.how));
    }
    const { sessions, reasons: left } = outcome.change;
    const series = sessions.find((it) => it.series)?.series ?? null;
    if (left.length === 0) onDone();
    else onLeftOut({ input, reasons: left, series, count: countOf(values) });
    return null;
  }

  /** A first day; the rule's weekday goes with it until another has been chosen. */
  function begin(startsOn: PlainDate | null) {
    const { weekdays, startsOn: before } = form.values;
    const isFollowing = weekdays.join() === weeklyRule(before, 1).weekdays.join();
    const { weekdays: next } = weeklyRule(startsOn, 1);
    form.set(startsOn && isFollowing ? { startsOn, weekdays: next } : { startsOn });
  }

  /** Starts from a free time, as if it had been typed. */
  function fill(change: Partial<NewSessionsValues>) {
    form.reset({ ...form.values, ...change });
    setReasons([]);
    document.getElementById(form.field("startsOn").id)?.focus();
  }

  function sendWith(choice: Partial<typeof choices.current>) {
    choices.current = { ...choices.current, ...choice };
    void form.send().finally(() => {
      choices.current = { ...choices.current, onlyFree: false };
    });
  }

  const isOne = form.values.how === "ONE";
  const onTime = ({ date, startsAt, endsAt }: FreeTime) =>
    fill({ startsOn: date, startsAt, endsAt });
  return {
    form,
    begin,
    reasons,
    count: countOf(form.values),
    waysOut: {
      onTime: isOne ? onTime : undefined,
      onDate: isOne ? (startsOn: PlainDate) => fill({ startsOn }) : undefined,
      onKeep: () => sendWith({ keepOnDayOff: true }),
      onOnlyFree: isOne ? undefined : () => sendWith({ onlyFree: true }),
    },
  };
}

function countOf(values: NewSessionsValues): number {
  if (values.how === "ONE") return 1;
  const days = daysOf(values, values.startsOn);
  return days?.kind === "dates" ? days.dates.length : 0;
}

/** A refusal at the field it concerns; of one among several days, above the form. */
function shownOn(reason: Problem, how: NewSessionsValues["how"]): Problem {
  const { code, field } = reason;
  if (field?.startsWith("rows.")) {
    if (how === "MANY" || code === "SLOT_TAKEN") return { ...reason, field: null };
    return { ...reason, field: field.split(".")[2] ?? "startsOn" };
  }
  return { ...reason, field: field ? fieldOf(field) : null };
}
