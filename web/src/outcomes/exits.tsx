import { useTranslation } from "react-i18next";
import type { Exits_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { basisNotes } from "./basis-notes.ts";
import { ExitDownload } from "./exit-download.tsx";
import styles from "./exits.module.css";

graphql(`
  fragment Exits_Progress on Progress {
    exits { route count }
    dots { jobOrEducation stopped }
  }
`);

type ExitsProps = {
  readonly progress: Exits_ProgressFragment;
  /** The one cohort's name; null for all of them. */
  readonly cohort: string | null;
};

/** The other ways out, as counts; a job or an education is a success of its own kind. */
export function Exits({ progress: { exits, dots }, cohort }: ExitsProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const note = t("outcomes.exits.note", { good: dots.jobOrEducation, stopped: dots.stopped });
  const notes = [[note], ...basisNotes(t, { asOf: today, cohort })];
  return (
    <Paper
      title={t("outcomes.exits.title")}
      note={exits.length > 0 && note}
      actions={exits.length > 0 && <ExitDownload exits={exits} notes={notes} />}
    >
      {exits.length === 0 ? (
        <p className="ink2">{t("outcomes.exits.none")}</p>
      ) : (
        <dl className={styles.exits}>
          {exits.map(({ route, count }) => (
            <div key={route}>
              <dt>{t(`codes.exitRoute.${route}`)}</dt>
              <dd className="strong">{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </Paper>
  );
}
