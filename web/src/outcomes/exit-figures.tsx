import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { Paper } from "../ui/page.tsx";
import type { FileNotes } from "./basis-notes.ts";
import { ExitDownload } from "./exit-download.tsx";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";

type ExitFiguresProps = Pick<OutcomesViewQuery["outcomes"], "exits"> & {
  /** What the counts rest on, for their file. */
  readonly basis: FileNotes;
};

/** The other ways out with their rows. */
export function ExitFigures({ exits, basis }: ExitFiguresProps) {
  const { t } = useTranslation();
  return (
    <Paper
      title={t("outcomes.figures.exits.title")}
      actions={exits.length > 0 && <ExitDownload exits={exits} notes={basis} />}
    >
      {exits.length === 0 ? (
        <p className="ink2">{t("outcomes.figures.exits.none")}</p>
      ) : (
        <dl className={styles.list}>
          {exits.map(({ route, count }) => (
            <div key={route}>
              <dt>{t(`codes.exitRoute.${route}`)}</dt>
              <dd>
                <FigureLink
                  figure={{ kind: "EXIT", exitRoute: route }}
                  count={count}
                  name={t(`codes.exitRoute.${route}`)}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Paper>
  );
}
