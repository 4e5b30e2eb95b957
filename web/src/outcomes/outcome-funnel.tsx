import { keyStages } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { OutcomePlanStateFragment, OutcomesViewQuery } from "../gql/graphql.ts";
import { classNames } from "../ui/class-names.ts";
import { figureRows } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { Share } from "../ui/share.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import type { FileNotes } from "./basis-notes.ts";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";
import { funnelColumns, stepsOf } from "./funnel-columns.ts";

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
  /** What the figures rest on, for their file. */
  readonly basis: FileNotes;
};

/** How many came how far, of the step before with its interval, beside the plan as it stood at the start. */
export function OutcomeFunnel({ outcomes, plan, isPart, basis }: OutcomeFunnelProps) {
  const { t } = useTranslation();
  const expected = (!isPart && plan?.expected) || [];
  const steps = stepsOf(outcomes.stages, shownStages, expected);
  const most = Math.max(1, ...steps.flatMap(({ reached, planned }) => [reached, planned ?? 0]));
  const reachedOf = (stage: string) => steps.find((it) => it.stage === stage)?.reached ?? 0;
  const hasPlan = expected.length > 0;
  // Before the start there is nothing yet to deviate.
  const deviates = hasPlan && plan?.frozen === true;
  const title = t("outcomes.figures.funnel.title", {
    people: outcomes.people,
    loans: reachedOf("LOAN_AND_START"),
    self: reachedOf("SELF_SUPPORT"),
  });
  const note = [
    t("outcomes.figures.funnel.note"),
    hasPlan && t(`outcomes.figures.funnel.${plan?.frozen ? "notePlan" : "notePlanOpen"}`),
    isPart && plan && t("outcomes.figures.funnel.noteFiltered"),
  ]
    .filter(Boolean)
    .join(". ");
  const file = () => ({
    name: t("outcomes.figures.files.funnel"),
    rows: figureRows(funnelColumns(t, { plan: hasPlan, deviation: deviates }), steps),
    notes: [
      ...[title, note, t("outcomes.figures.second"), t("outcomes.figures.cohorts.note")].map(
        (line) => [line],
      ),
      ...(hasPlan ? [[t("outcomes.figures.plan.basis"), plan?.basis ?? null]] : []),
      ...basis,
    ],
  });
  return (
    <Paper title={title} note={note} actions={<DownloadMenu size="small" file={file} />}>
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
          {steps.map(({ stage, reached, before, planned }) => (
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
                {before !== null && <Share count={reached} of={before} mark={false} />}
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
