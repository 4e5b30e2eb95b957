import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useMediaQuery } from "@mantine/hooks";
import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { stageNumber, stages } from "@mikrolaan/shared/cohorts";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Stage, StageStepper_EnrolmentFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./stage-stepper.module.css";

const stageStepperFragment = graphql(`
  fragment StageStepper_Enrolment on Enrolment {
    id stage exitRoute
    changes { id toStage exitRoute on }
  }
`);

type StageStepperProps = { readonly enrolment: FragmentType<StageStepper_EnrolmentFragment> };

/** Where someone is on the path of 14 steps, with the day of each; folded where there is no room. */
export function StageStepper({ enrolment }: StageStepperProps) {
  const { data } = useSuspenseFragment({ fragment: stageStepperFragment, from: enrolment });
  const narrow = useMediaQuery("(width < 68em)", false, { getInitialValueInEffect: false });
  const steps = stepsOf(data);
  return narrow ? (
    <Folded steps={steps} at={data.stage} left={Boolean(data.exitRoute)} />
  ) : (
    <Line steps={steps} />
  );
}

type State = "done" | "skipped" | "now" | "left" | "ahead";
type Step = { readonly stage: Stage; readonly state: State; readonly on: PlainDate | null };

function stepsOf({
  stage: at,
  exitRoute,
  changes,
}: StageStepper_EnrolmentFragment): readonly Step[] {
  return stages.map((stage) => {
    const on = changes.find((change) => change.toStage === stage && !change.exitRoute)?.on ?? null;
    const ahead = stageNumber(stage) - stageNumber(at);
    if (ahead > 0) return { stage, state: "ahead", on: null };
    if (ahead === 0) return { stage, state: exitRoute ? "left" : "now", on };
    return { stage, state: on ? "done" : "skipped", on };
  });
}

function Line({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.line} aria-label={t("participants.steps.label")}>
      {steps.map((step) => (
        <li
          key={step.stage}
          className={styles[step.state]}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <Marker state={step.state} />
          <StepWords step={step} />
        </li>
      ))}
    </ol>
  );
}

function Folded({ steps, at, left }: { steps: readonly Step[]; at: Stage; left: boolean }) {
  const { t } = useTranslation();
  const number = stageNumber(at) + 1;
  const next = stages[number];
  return (
    <div className={styles.folded}>
      <div className={styles.segments} aria-hidden="true">
        {steps.map(({ stage, state }) => (
          <span key={stage} className={styles[state]} />
        ))}
      </div>
      <div className={styles.where}>
        <span>
          <span className="strong">{t(`participants.stageShort.${at}`)}</span>
          {t("participants.steps.where", { number, count: stages.length })}
        </span>
        {next && !left && (
          <span className="ink2">
            {t("participants.steps.next", { stage: t(`participants.stageInText.${next}`) })}
          </span>
        )}
      </div>
      <details className={styles.all}>
        <summary>{t("participants.steps.all", { count: stages.length })}</summary>
        <ol aria-label={t("participants.steps.label")}>
          {steps.map((step) => (
            <li
              key={step.stage}
              className={styles[step.state]}
              aria-current={step.state === "now" ? "step" : undefined}
            >
              <Marker state={step.state} />
              <StepWords step={step} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Marker({ state }: { state: State }) {
  return (
    <span className={styles.marker} aria-hidden="true">
      {state === "done" && <IconCheck size={12} stroke={2.5} />}
      {state === "skipped" && <IconMinus size={12} stroke={2} />}
    </span>
  );
}

function StepWords({ step: { stage, state, on } }: { step: Step }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className={styles.name}>{t(`participants.stageShort.${stage}`)}</span>
      <span className="visually-hidden">: {t(`participants.steps.${state}`)}</span>
      {on && (
        <time dateTime={on} className={styles.date}>
          {formatDate(on, language)}
        </time>
      )}
    </>
  );
}
