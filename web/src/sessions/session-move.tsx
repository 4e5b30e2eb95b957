import { useDebouncedValue } from "@mantine/hooks";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Form } from "../ui/form.tsx";
import { type FreeTime, joinClashes, type Problem } from "../ui/problems.ts";
import { RadioField } from "../ui/radio-field.tsx";
import { StepperField } from "../ui/stepper-field.tsx";
import { useForm } from "../ui/use-form.ts";
import { MovePreview } from "./move-preview.tsx";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";

type SessionMoveProps = {
  readonly session: SessionToEdit;
  readonly startsOn: PlainDate;
  readonly onDone: () => void;
};

type MoveValues = { readonly weeks: number | null; readonly what: "REST" | "THIS" };

/** Moves a session by weeks, with the rest of the plan or alone; the new days are seen before. */
export function SessionMove({ session, startsOn, onDone }: SessionMoveProps) {
  const { t } = useTranslation();
  const { move, edit } = usePlanDeeds();
  const { day } = useSessionTexts();
  const weeksText = useWeeksText();
  const { id, version } = session;
  const form = useForm<MoveValues>({
    initial: { weeks: 1, what: "REST" },
    submit: async ({ weeks, what }) => {
      const wrong = wrongWeeks(weeks);
      if (wrong || weeks === null) return wrong && [wrong];
      const input = { id, version, weeks, onlyThis: what === "THIS" };
      const outcome = await move(input, ({ moves }) =>
        t("sessions.plan.move.done", { count: moves.length, weeks: weeksText(weeks) }),
      );
      if (outcome.kind === "refused") {
        return joinClashes(outcome.reasons).map((it) => ({ ...it, field: null }));
      }
      onDone();
      return null;
    },
  });

  /** This session alone at a time that is free instead. */
  async function choose({ date, startsAt, endsAt }: FreeTime) {
    const changes = { date, startsAt, endsAt };
    const outcome = await edit({ id, version, scope: "THIS", changes }, () =>
      t("sessions.sessionEditor.moved", { from: day(session.date), to: day(date) }),
    );
    if (outcome.kind === "done") onDone();
  }

  const { weeks, what } = form.values;
  const [asked] = useDebouncedValue(weeks, 150);
  const isAskable = asked !== null && wrongWeeks(asked) === null;
  return (
    <Form
      form={form}
      action={t("sessions.plan.move.action")}
      cancel={onDone}
      refusedTitle={t("sessions.plan.move.refused")}
    >
      <StepperField
        label={t("sessions.plan.move.weeks")}
        help={t("sessions.plan.move.weeksHelp")}
        unit={t("sessions.plan.move.unit", { count: Math.abs(weeks ?? 1) })}
        step={stepped}
        autoFocus
        {...form.field("weeks")}
      />
      <RadioField
        label={t("sessions.plan.move.what")}
        options={[
          { value: "REST", label: t("sessions.plan.move.rest") },
          { value: "THIS", label: t("sessions.plan.move.onlyThis") },
        ]}
        {...form.field("what")}
      />
      {isAskable && (
        <MovePreview
          session={session}
          startsOn={startsOn}
          weeks={asked}
          onlyThis={what === "THIS"}
          onChoose={(free) => void choose(free)}
        />
      )}
    </Form>
  );
}

const mostWeeks = 52;

/** On from the number of weeks, past the 0 that moves nothing. */
function stepped(weeks: number, by: 1 | -1): number {
  const next = weeks + by;
  if (Math.abs(next) > mostWeeks) return weeks;
  return next === 0 ? by : next;
}

/** What keeps a number of weeks from being asked for. */
function wrongWeeks(weeks: number | null): Problem | null {
  const wrong = (code: string, limit?: number | string) => ({ code, field: "weeks", limit });
  if (weeks === null) return wrong("REQUIRED");
  if (!Number.isInteger(weeks)) return wrong("NOT_A_NUMBER");
  if (weeks === 0) return wrong("TOO_SMALL", 1);
  if (weeks > mostWeeks) return wrong("TOO_LARGE", mostWeeks);
  return weeks < -mostWeeks ? wrong("TOO_SMALL", `−${mostWeeks}`) : null;
}

/** "2 uger senere". */
function useWeeksText() {
  const { t } = useTranslation();
  return (weeks: number) =>
    t(`sessions.plan.move.${weeks > 0 ? "later" : "earlier"}`, { count: Math.abs(weeks) });
}
