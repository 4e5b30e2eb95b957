import { formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditScope, SessionChangesInput } from "../gql/graphql.ts";
import type { FreeTime, Problem } from "../ui/problems.ts";
import { joinClashes, problemsOf } from "../ui/problems.ts";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import {
  changesOf,
  inScope,
  type SessionValues,
  shiftOf,
  valuesOf,
  wantedDayOf,
} from "./session-changes.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import { useSiblings } from "./use-siblings.ts";

/** Sessions that a change left out, each with why, and the change that they still lack. */
export type Skipped = {
  readonly sessions: readonly {
    readonly session: SessionToEdit;
    readonly reasons: readonly Problem[];
  }[];
  readonly changes: SessionChangesInput;
};

type Choices = { readonly onlyFree: boolean; readonly keepOnDayOff: boolean };

/** A session being edited: its form, how far the change reaches, and the ways out of a refusal. */
export function useSessionForm(
  session: SessionToEdit,
  onDone: () => void,
  onSkipped: (skipped: Skipped) => void,
) {
  const { edit } = usePlanDeeds();
  const message = useEditMessage(session);
  const siblings = useSiblings(session.cohortId);
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const onlyFree = useRef(false);
  const keptOn = useRef<PlainDate | null>(null);

  const form = useForm<SessionValues>({
    initial: valuesOf(session),
    submit: async (values) => {
      const choices = { onlyFree: onlyFree.current, keepOnDayOff: keptOn.current === values.date };
      onlyFree.current = false;
      const problems = missingOf(values);
      setReasons([]);
      return problems.length > 0 ? problems : save(values, choices);
    },
  });

  async function save(values: SessionValues, choices: Choices): Promise<readonly Problem[] | null> {
    const changes = changesOf(session, values);
    const { id, version } = session;
    const { scope } = values;
    if (Object.keys(changes).length === 0) return finish();
    const outcome = await edit({ id, version, scope, changes, ...choices }, (change) =>
      message(change.sessions.length, values),
    ).catch((error) => ({ kind: "failed" as const, problems: problemsOf(error).map(ofField) }));
    if (outcome.kind === "failed") return outcome.problems;
    if (outcome.kind === "refused") {
      setReasons(outcome.reasons);
      const shown = joinClashes(outcome.reasons).map((reason) => shownOn(reason, scope));
      return shown.filter(isFirstOfItsKind);
    }
    const { skipped, reasons: left } = outcome.change;
    if (skipped.length === 0) return finish();
    onSkipped(leftOut(skipped, left, changes, shiftOf(session, values)));
    return null;
  }

  function finish() {
    onDone();
    return null;
  }

  /** Starts from a time that is free, as if it had been typed. */
  function fill(change: Partial<SessionValues>) {
    form.reset({ ...form.values, ...change });
    setReasons([]);
    document.getElementById(form.field("date").id)?.focus();
  }

  const isAlone = form.values.scope === "THIS";
  const count = (scope: EditScope) => Math.max(1, inScope(siblings, session, scope).length);
  return {
    form,
    reasons,
    counts: { THIS: 1, FOLLOWING: count("FOLLOWING"), ALL: count("ALL") },
    shiftDays: shiftOf(session, form.values),
    waysOut: {
      onTime: isAlone ? (free: FreeTime) => fill(timeOf(free)) : undefined,
      onDate: isAlone ? (date: PlainDate) => fill({ date }) : undefined,
      onKeep: () => {
        keptOn.current = form.values.date;
        void form.send();
      },
      onOnlyFree: isAlone
        ? undefined
        : () => {
            onlyFree.current = true;
            void form.send();
          },
    },
  };
}

function useEditMessage(session: SessionToEdit) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (count: number, { date }: SessionValues): string => {
    if (count > 1) return t("sessions.plan.edited", { count });
    const from = formatWeekdayDate(session.date, language);
    if (date === null || date === session.date)
      return t("sessions.sessionEditor.edited", { date: from });
    return t("sessions.sessionEditor.moved", { from, to: formatWeekdayDate(date, language) });
  };
}

function missingOf({ date, startsAt, endsAt }: SessionValues): readonly Problem[] {
  const missing = Object.entries({ date, startsAt, endsAt }).flatMap(([field, value]) =>
    value === null ? [{ code: "REQUIRED", field }] : [],
  );
  const isBackwards = startsAt !== null && endsAt !== null && startsAt >= endsAt;
  return isBackwards ? [...missing, { code: "END_BEFORE_START", field: "endsAt" }] : missing;
}

/** The server names what it reads ("changes.date"), the form its field ("date"). */
function ofField(problem: Problem): Problem {
  return { ...problem, field: problem.field?.replace(/^(input\.)?changes\./, "") };
}

/** A refusal of one session stands at the field it concerns; of several, above the form. */
function shownOn(reason: Problem, scope: EditScope): Problem {
  if (scope !== "THIS") return { ...reason, field: null };
  const { code, field } = reason;
  if (code === "NO_SUCH_LOCAL_TIME") return { ...reason, field: field?.split(".")[2] ?? null };
  return { ...reason, field: code === "DAY_OFF" || code === "ATTENDANCE_RECORDED" ? "date" : null };
}

/** Sessions with marks are listed one by one beside the sentence, which is said once. */
function isFirstOfItsKind(reason: Problem, at: number, all: readonly Problem[]): boolean {
  const { code } = reason;
  return code !== "ATTENDANCE_RECORDED" || all.findIndex((it) => it.code === code) === at;
}

function leftOut(
  skipped: readonly SessionToEdit[],
  reasons: readonly Problem[],
  { date: _date, ...changes }: SessionChangesInput,
  shift: number,
): Skipped {
  const sessions = skipped.map((session) => ({
    session,
    reasons: reasons.filter(
      ({ date }) => date === session.date || date === wantedDayOf(session, shift),
    ),
  }));
  return { sessions, changes };
}

function timeOf({ date, startsAt, endsAt }: FreeTime) {
  return { date, startsAt, endsAt };
}
