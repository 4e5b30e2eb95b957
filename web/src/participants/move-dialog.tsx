import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  decideStageChange,
  type ExitRoute,
  exitRoutes,
  moveToStageInput,
  type Stage,
  type StagePosition,
  stages,
} from "@mikrolaan/shared/cohorts";
import { inputIssues } from "@mikrolaan/shared/text";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import type { Problem } from "../ui/problems.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Notice } from "../ui/states.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { useMove } from "./use-move.ts";

type MoveDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly enrolment: {
    readonly id: string;
    readonly version: number;
    readonly stage: Stage;
    readonly exitRoute?: ExitRoute | null;
  };
  readonly lastChangedOn: PlainDate | null;
};

type Kind = "stage" | "exit";
type Values = {
  readonly stage: Stage | null;
  readonly exitRoute: ExitRoute | null;
  readonly on: PlainDate | null;
  readonly reason: string | null;
};

/** Another stage, the end of the programme, or back into it. What was typed stays when it is closed. */
export function MoveDialog({ opened, onClose, enrolment, lastChangedOn }: MoveDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const move = useMove(enrolment);
  const exited = Boolean(enrolment.exitRoute);
  const current: StagePosition = { stage: enrolment.stage, exitRoute: enrolment.exitRoute ?? null };
  const [kind, setKind] = useState<Kind>("stage");

  const form = useForm<Values>({
    initial: { stage: null, exitRoute: null, on: today, reason: null },
    submit: async (typed) => {
      const values = exited ? { ...typed, stage: current.stage } : typed;
      const problems = problemsIn(values);
      if (problems.length > 0 || !values.on) return problems;
      const refused = await move({ ...values, on: values.on });
      if (refused.length > 0) return refused.map(atItsField);
      form.reset();
      setKind("stage");
      onClose();
      return null;
    },
  });

  /** What the server would refuse is refused here by the same rules, with the field to put right. */
  function problemsIn(values: Values): readonly Problem[] {
    const field = kind === "exit" ? "exitRoute" : "stage";
    const { error } = moveToStageInput.safeParse({
      enrolmentId: enrolment.id,
      version: enrolment.version,
      ...values,
    });
    const issues = error ? inputIssues(error) : [];
    if (issues.length > 0 || !values.on) {
      const found = issues.map((issue) => (issue.field === "stage" ? { ...issue, field } : issue));
      const unfounded = kind === "exit" && !values.reason?.trim();
      return unfounded ? [...found, { code: "REASON_REQUIRED", field: "reason" }] : found;
    }
    const decision = decideStageChange(current, targetOf(values), {
      on: values.on,
      lastChangedOn,
      today,
      reason: values.reason,
    });
    return decision.kind === "allowed" ? [] : decision.reasons.map((code) => atItsField({ code }));
  }

  function atItsField(problem: Problem): Problem {
    const detail =
      problem.detail ?? (lastChangedOn && formatDate(lastChangedOn, language)) ?? undefined;
    return { ...problem, field: fieldOf[problem.code] ?? problem.field, detail };
  }

  function targetOf({ stage, exitRoute }: Values): StagePosition {
    return { stage: stage ?? current.stage, exitRoute };
  }

  const preview = decideStageChange(current, targetOf(form.values), {
    on: today,
    lastChangedOn: null,
    today,
    reason: "-",
  });
  const skipped = preview.kind === "allowed" ? preview.skipped : [];
  const forward = preview.kind === "allowed" && preview.direction === "FORWARD";

  function choose(next: Kind) {
    setKind(next);
    form.set({ stage: null, exitRoute: null });
  }

  return (
    <Dialog
      title={t(exited ? "participants.move.again" : "participants.move.other")}
      opened={opened}
      onClose={onClose}
    >
      <Form
        form={form}
        action={t(actionOf(exited, kind))}
        cancel={onClose}
        refusedTitle={t("participants.move.refused")}
      >
        {exited ? (
          <p>{t("participants.move.againWords", { stage: t(`codes.stage.${current.stage}`) })}</p>
        ) : (
          <div>
            <Segmented
              label={t("participants.move.kind")}
              value={kind}
              onChange={choose}
              options={[
                { value: "stage", label: t("participants.move.kindStage") },
                { value: "exit", label: t("participants.move.kindExit") },
              ]}
            />
          </div>
        )}
        {!exited && kind === "stage" && (
          <SelectField
            label={t("participants.move.to")}
            options={stages
              .filter((value) => value !== current.stage)
              .map((value) => ({ value, label: t(`codes.stage.${value}`) }))}
            {...form.field("stage")}
          />
        )}
        {!exited && kind === "exit" && (
          <SelectField
            label={t("participants.move.route")}
            options={exitRoutes.map((value) => ({ value, label: t(`codes.exitRoute.${value}`) }))}
            {...form.field("exitRoute")}
          />
        )}
        {skipped.length > 0 && (
          <Notice calm>
            {t("participants.move.skips", {
              stages: skipped.map((value) => t(`codes.stage.${value}`)).join(", "),
            })}
          </Notice>
        )}
        <DateField label={t("participants.move.on")} today={today} {...form.field("on")} />
        <TextareaField
          label={t("participants.move.reason")}
          help={t("participants.move.reasonHelp")}
          optional={forward}
          rows={3}
          {...form.field("reason")}
        />
      </Form>
    </Dialog>
  );
}

const fieldOf: Readonly<Record<string, string>> = {
  REASON_REQUIRED: "reason",
  DATE_BEFORE_LAST_CHANGE: "on",
  DATE_IN_FUTURE: "on",
};

function actionOf(exited: boolean, kind: Kind) {
  if (exited) return "participants.move.takeIn" as const;
  return kind === "exit" ? ("participants.move.end" as const) : ("participants.move.move" as const);
}
