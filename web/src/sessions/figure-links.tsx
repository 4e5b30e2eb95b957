import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { classNames } from "../ui/class-names.ts";
import styles from "./heatmap.module.css";
import type { Figure } from "./heatmap-figures.ts";

type FigureLinksProps = {
  readonly figure: Figure;
  /** Whose or of which day: "Regnskab 3, ma. 25.05.2026". */
  readonly what: string;
  /** One number over the other, in a narrow column. */
  readonly stacked?: boolean;
};

/** "10 af 12": each number opens the marks that it counts. */
export function FigureLinks({ figure, what, stacked = false }: FigureLinksProps) {
  const { t } = useTranslation();
  const { attended, of, attendedTo, ofTo } = figure;
  if (of === 0) return <span className="ink3">{stacked ? "–" : t("ui.noData")}</span>;
  const said = (count: number) => t("sessions.overview.marksOf", { count, what });
  return (
    <span className={classNames(styles.figure, stacked && styles.stacked)}>
      <Link to={attendedTo} aria-label={said(attended)} className={styles.number}>
        {attended}
      </Link>
      {!stacked && <span className="ink3">{t("ui.of")}</span>}
      <Link to={ofTo} aria-label={said(of)} className={classNames(styles.number, "ink3")}>
        {of}
      </Link>
    </span>
  );
}
