import { keyStages } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { OutcomePlanStateFragment, OutcomesViewQuery } from "../gql/graphql.ts";
import { classNames } from "../ui/class-names.ts";
import { Paper } from "../ui/page.tsx";
import { Share } from "../ui/share.tsx";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";

/** The steps that are planned, and the screenings between them. */
const shownStages = [
  ...keyStages.slice(0, 5),
  "SCREENING_3",
  "LOAN_AND_START",
  "SCREENING_4",
  "SELF_SUPPORT",
] as const;

type OutcomeFunnelProps = {
  readonly outcomes: OutcomesViewQuery["outcomes"];
  /** Of the one cohort shown; null where there are several. */
  readonly plan: OutcomePlanStateFragment | null;
  readonly isPart: boolean;
};

/** How many came how far, of the step before with its interval, beside the plan as it stood at the start. */
export function OutcomeFunnel({ outcomes, plan, isPart }: OutcomeFunnelProps) {
  const { t } = useTranslation();
  const expected = (!isPart && plan?.expected) || [];
  const steps = shownStages.map((stage) => ({
    stage,
    reached: outcomes.stages.find((it) => it.stage === stage)?.reached ?? 0,
    planned: expected.find((it) => it.stage === stage)?.count ?? null,
  }));
  const most = Math.max(1, ...steps.flatMap(({ reached, planned }) => [reached, planned ?? 0]));
  const reachedOf = (stage: string) => steps.find((it) => it.stage === stage)?.reached ?? 0;
  const hasPlan = expected.length > 0;
  // Before the start there is nothing yet to deviate.
  const deviates = hasPlan && plan?.frozen;
  return (
    <Paper
      title={t("outcomes.figures.funnel.title", {
        people: outcomes.people,
        loans: reachedOf("LOAN_AND_START"),
        self: reachedOf("SELF_SUPPORT"),
      })}
      note={[
        t("outcomes.figures.funnel.note"),
        hasPlan && t(`outcomes.figures.funnel.${plan?.frozen ? "notePlan" : "notePlanOpen"}`),
        isPart && plan && t("outcomes.figures.funnel.noteFiltered"),
      ]
        .filter(Boolean)
        .join(". ")}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t("outcomes.funnel.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("outcomes.figures.funnel.stage")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("outcomes.figures.funnel.reached")}</span>
            </th>
            <th scope="col" className={styles.right}>
              {t("outcomes.figures.funnel.reached")}
            </th>
            <th scope="col" className={classNames(styles.right, styles.wide)}>
              {t("outcomes.figures.funnel.conversion")}
            </th>
            {hasPlan && (
              <th scope="col" className={styles.right}>
                {t("outcomes.figures.funnel.plan")}
              </th>
            )}
            {deviates && (
              <th scope="col" className={classNames(styles.right, styles.wide)}>
                {t("outcomes.figures.funnel.deviation")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ stage, reached, planned }, index) => (
            <tr key={stage} className={classNames(stage === "SELF_SUPPORT" && styles.goal)}>
              <th scope="row">{t(`outcomes.stage.${stage}`)}</th>
              <td className={styles.bars}>
                <span className={styles.track} aria-hidden="true">
                  {reached > 0 && (
                    <span className={styles.bar} style={{ width: `${(reached / most) * 100}%` }} />
                  )}
                  {planned !== null && (
                    <span className={styles.tick} style={{ left: `${(planned / most) * 100}%` }} />
                  )}
                </span>
              </td>
              <td className={styles.right}>
                <FigureLink
                  figure={{ kind: "REACHED", stage }}
                  count={reached}
                  name={t("outcomes.figures.rows.REACHED", { stage: t(`outcomes.stage.${stage}`) })}
                />
              </td>
              <td className={classNames(styles.right, styles.wide)}>
                {index > 0 && (
                  <Share count={reached} of={steps[index - 1]?.reached ?? 0} mark={false} />
                )}
              </td>
              {hasPlan && <td className={styles.right}>{planned}</td>}
              {deviates && (
                <td className={classNames(styles.right, styles.wide)}>
                  {planned !== null && <Deviation by={reached - planned} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}

function Deviation({ by }: { by: number }) {
  if (by === 0) return 0;
  return by > 0 ? `+${by}` : `−${-by}`;
}
