import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionDeeds } from "../cohorts/plan-deeds.ts";
import { useSessionTexts } from "../sessions/session-texts.ts";
import type { SessionToEdit } from "../sessions/session-to-edit.ts";
import { type Outcome, usePlanDeeds } from "../sessions/use-plan-deeds.ts";
import { useUndoChange } from "../sessions/use-undo-change.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";

/** A deed on a session that was not done, and why. */
export type RefusedDeed = { readonly id: string; readonly reasons: readonly Problem[] };

type Options = {
  readonly sessions: readonly SessionToEdit[];
  readonly onEdit: (id: string) => void;
  readonly onAdd: (module: ModuleCode) => void;
  /** Shows the session, so that what was refused stands beside it. */
  readonly onChoose: (id: string) => void;
};

/** The deeds on sessions that the plan offers, and the last that was refused. */
export function useSessionDeeds({ sessions, onEdit, onAdd, onChoose }: Options) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const deeds = usePlanDeeds();
  const undo = useUndoChange();
  const toast = useToast();
  const [refused, setRefused] = useState<RefusedDeed | null>(null);

  function on(id: string, deed: (session: SessionToEdit) => Promise<Outcome>) {
    const session = sessions.find((it) => it.id === id);
    if (session) void attempt(session, deed);
  }

  async function attempt(
    session: SessionToEdit,
    deed: (session: SessionToEdit) => Promise<Outcome>,
  ) {
    const { id } = session;
    setRefused(null);
    try {
      const outcome = await deed(session);
      if (outcome.kind === "done") return;
      setRefused({ id, reasons: outcome.reasons });
    } catch (error) {
      setRefused({ id, reasons: problemsOf(error) });
    }
    onChoose(id);
  }

  /** One after another, and taken back all together. */
  async function keepAll(ids: readonly string[]) {
    const changes: string[] = [];
    const days = sessions.filter(({ id }) => ids.includes(id));
    for (const session of days) {
      await attempt(session, async ({ id, version, date }) => {
        const kept = { id, version, scope: "THIS", changes: {}, keepOnDayOff: true } as const;
        const outcome = await deeds.edit(kept, () => t("plan.kept", { date: day(date) }));
        if (outcome.kind === "done" && outcome.change.changeId) {
          changes.push(outcome.change.changeId);
        }
        return outcome;
      });
    }
    const [first] = days;
    if (changes.length < 2 || !first) return;
    const undoAll = async () => {
      for (const change of changes.toReversed()) await undo(change);
    };
    toast({
      message: t("plan.keptDays", { count: changes.length, date: day(first.date) }),
      undo: () => void undoAll(),
    });
  }

  const given: SessionDeeds = {
    edit: onEdit,
    add: onAdd,
    undo,
    move: (id, weeks) =>
      on(id, ({ version, date }) =>
        deeds.move({ id, version, weeks, onlyThis: true }, ({ moves }) => {
          const moved = moves.find(({ session }) => session.id === id);
          const to = day(moved?.to ?? date);
          return t("sessions.sessionEditor.moved", { from: day(date), to });
        }),
      ),
    moveTo: (id, { date, startsAt, endsAt }) =>
      on(id, (session) =>
        deeds.edit(
          { id, version: session.version, scope: "THIS", changes: { date, startsAt, endsAt } },
          () => t("sessions.sessionEditor.moved", { from: day(session.date), to: day(date) }),
        ),
      ),
    keep: (ids) => void keepAll(ids),
  };
  return { deeds: given, refused };
}
