import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionDeeds } from "../cohorts/plan-deeds.ts";
import { useSessionTexts } from "../sessions/session-texts.ts";
import type { SessionToEdit } from "../sessions/session-to-edit.ts";
import { type Outcome, usePlanDeeds } from "../sessions/use-plan-deeds.ts";
import { useUndoChange } from "../sessions/use-undo-change.ts";
import { type Problem, problemsOf } from "../ui/problems.ts";

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
    keep: (id) =>
      on(id, ({ version, date }) =>
        deeds.edit({ id, version, scope: "THIS", changes: {}, keepOnDayOff: true }, () =>
          t("plan.kept", { date: day(date) }),
        ),
      ),
  };
  return { deeds: given, refused };
}
