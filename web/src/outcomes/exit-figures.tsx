import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { Paper } from "../ui/page.tsx";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";

/** The other ways out with their rows. */
export function ExitFigures({ exits }: Pick<OutcomesViewQuery["outcomes"], "exits">) {
  const { t } = useTranslation();
  return (
    <Paper title={t("outcomes.figures.exits.title")}>
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
