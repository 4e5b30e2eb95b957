import type { OutcomeFigure } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { stayHere } from "../ui/page.tsx";
import styles from "./figures.module.css";
import { useOpened } from "./use-outcome-address.ts";

type FigureLinkProps = {
  readonly figure: OutcomeFigure;
  readonly count: number;
  /** What is counted, for those who hear it. */
  readonly name: string;
  /** One cohort only; those chosen above unless told. */
  readonly of?: string;
  /** The page that opens it; the one it stands on unless told. */
  readonly page?: string;
};

/** A count that opens the rows it is made of. */
export function FigureLink({ figure, count, name, of, page = "" }: FigureLinkProps) {
  const { t } = useTranslation();
  const { addressOf } = useOpened();
  return (
    <Link
      to={page + addressOf(figure, of)}
      state={stayHere}
      preventScrollReset
      className={styles.figure}
      aria-label={t("outcomes.figures.opens", { count, name })}
    >
      {count}
    </Link>
  );
}
