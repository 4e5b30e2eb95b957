import type { Stage } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { Funnel_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { classNames } from "../ui/class-names.ts";
import { figureRows } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { basisNotes } from "./basis-notes.ts";
import styles from "./funnel.module.css";
import { funnelColumns, stepsOf } from "./funnel-columns.ts";

graphql(`
  fragment Funnel_Progress on Progress {
    people
    stages { stage reached now }
  }
`);

type FunnelProps = {
  readonly progress: Funnel_ProgressFragment;
  /** Only these steps; all of them unless told. */
  readonly only?: readonly Stage[];
  readonly note?: string;
  /** The one cohort's name; null for all of them. */
  readonly cohort: string | null;
};

/** How many came how far: bars from the left, the count at the end, and of how many in the step before. A table by nature. */
export function Funnel({ progress: { people, stages }, only, note, cohort }: FunnelProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const isShown = ({ stage }: { stage: Stage }) => !only || only.includes(stage);
  const steps = stepsOf(
    stages,
    stages.filter(isShown).map(({ stage }) => stage),
  );
  const loans = stages.find(({ stage }) => stage === "LOAN_AND_START")?.reached ?? 0;
  const showsNow = !only;
  const title = t("outcomes.funnel.title", { count: loans, people });
  const words = note ?? t("outcomes.funnel.note");
  const file = () => ({
    name: t("outcomes.figures.files.funnel"),
    rows: figureRows(funnelColumns(t, { now: showsNow }), steps),
    notes: [
      ...[title, words, t("outcomes.figures.cohorts.note")].map((line) => [line]),
      ...basisNotes(t, { asOf: today, cohort }),
    ],
  });
  return (
    <Paper title={title} note={words} actions={<DownloadMenu size="small" file={file} />}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("outcomes.funnel.caption")}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("outcomes.funnel.stage")}</th>
            <th scope="col">{t("outcomes.funnel.reached")}</th>
            <th scope="col">{t("outcomes.funnel.of")}</th>
            {showsNow && <th scope="col">{t("outcomes.funnel.now")}</th>}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ stage, reached, now, before }) => (
            <tr key={stage} className={classNames(stage === "SELF_SUPPORT" && styles.goal)}>
              <th scope="row">{t(`outcomes.stage.${stage}`)}</th>
              <td className={styles.barCell}>
                <span className={styles.track}>
                  {reached > 0 && (
                    <span
                      className={styles.bar}
                      style={{ flexBasis: `${(reached / people) * 100}%` }}
                    />
                  )}
                  <span className="strong">{reached}</span>
                </span>
              </td>
              <td className={styles.of}>
                {before !== null && before > 0 && (
                  <span className="nowrap">
                    {t("ui.of")} {before}
                  </span>
                )}
              </td>
              {showsNow && (
                <td className={styles.now}>
                  {now > 0 && t("outcomes.funnel.here", { count: now })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
