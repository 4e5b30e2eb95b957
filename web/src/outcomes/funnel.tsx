import type { Stage } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { Funnel_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { classNames } from "../ui/class-names.ts";
import { Paper } from "../ui/page.tsx";
import styles from "./funnel.module.css";

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
};

/** How many came how far: bars from the left, the count at the end, and of how many in the step before. A table by nature. */
export function Funnel({ progress: { people, stages }, only, note }: FunnelProps) {
  const { t } = useTranslation();
  const steps = stages
    .filter(({ stage }) => !only || only.includes(stage))
    .map((step, index, shown) => ({ ...step, before: shown[index - 1]?.reached ?? 0 }));
  const loans = stages.find(({ stage }) => stage === "LOAN_AND_START")?.reached ?? 0;
  const showsNow = !only;
  return (
    <Paper
      title={t("outcomes.funnel.title", { count: loans, people })}
      note={note ?? t("outcomes.funnel.note")}
    >
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
                {before > 0 && (
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
