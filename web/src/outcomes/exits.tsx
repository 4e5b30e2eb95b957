import { useTranslation } from "react-i18next";
import type { Exits_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import styles from "./exits.module.css";

graphql(`
  fragment Exits_Progress on Progress {
    exits { route count }
    dots { jobOrEducation stopped }
  }
`);

/** The other ways out, as counts; a job or an education is a success of its own kind. */
export function Exits({ progress: { exits, dots } }: { progress: Exits_ProgressFragment }) {
  const { t } = useTranslation();
  return (
    <Paper
      title={t("outcomes.exits.title")}
      note={
        exits.length > 0 &&
        t("outcomes.exits.note", { good: dots.jobOrEducation, stopped: dots.stopped })
      }
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
