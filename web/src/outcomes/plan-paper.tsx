import { formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OutcomePlanStateFragment } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./figures.module.css";
import { PlanDialog } from "./plan-dialog.tsx";

type PlanPaperProps = { readonly plan: OutcomePlanStateFragment; readonly startsOn: PlainDate };

/** Whether there is a plan, what it rests on, whether it stands fast, and what to think of it. */
export function PlanPaper({ plan, startsOn }: PlanPaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const isMade = plan.expected.length > 0;
  const count = (stage: string) => plan.expected.find((it) => it.stage === stage)?.count ?? 0;
  const standing = plan.frozen
    ? t(isMade ? "outcomes.figures.plan.frozen" : "outcomes.figures.plan.noneFrozen")
    : [
        !isMade && t("outcomes.figures.plan.none"),
        t("outcomes.figures.plan.open", { date: formatWeekdayDate(startsOn, language) }),
      ]
        .filter(Boolean)
        .join(" ");
  return (
    <Paper
      title={t("outcomes.figures.plan.title")}
      note={standing}
      actions={
        plan.mayPlan && (
          <Button onClick={() => setOpened(true)}>
            {t(isMade ? "outcomes.figures.plan.edit" : "outcomes.figures.plan.make")}
          </Button>
        )
      }
    >
      {plan.exceeds && (
        <Notice>
          {t("outcomes.figures.plan.exceeds", {
            expected: count("SELF_SUPPORT"),
            loans: count("LOAN_AND_START"),
            highest: plan.exceeds.selfSupporting,
            of: plan.exceeds.of,
          })}
        </Notice>
      )}
      {isMade && (
        <dl className={styles.plan}>
          {plan.expected.map(({ stage, count: expected }) => (
            <div key={stage}>
              <dt className="second">{t(`outcomes.stage.${stage}`)}</dt>
              <dd className="strong">{expected}</dd>
            </div>
          ))}
          <div>
            <dt className="second">{t("outcomes.figures.plan.basis")}</dt>
            <dd>{plan.basis}</dd>
          </div>
        </dl>
      )}
      {plan.mayPlan && <PlanDialog plan={plan} opened={opened} onClose={() => setOpened(false)} />}
    </Paper>
  );
}
