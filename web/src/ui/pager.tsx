import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import styles from "./switches.module.css";

type PagerProps = {
  readonly shown: number;
  readonly total: number;
  readonly waiting?: boolean;
  readonly onMore: () => void;
};

/** How many of all are shown, and the way to more. */
export function Pager({ shown, total, waiting = false, onMore }: PagerProps) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <div className={styles.pager}>
      <span className="second" role="status">
        {t("ui.pager.shown", { shown, total })}
      </span>
      <Button onClick={onMore} waiting={waiting}>
        {t("ui.pager.more")}
      </Button>
    </div>
  );
}
