import { selfSupportResult } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Share } from "../ui/share.tsx";
import styles from "./payback-view.module.css";
import type { Programme } from "./recorded-programmes.ts";

/** What is known of real programmes, each statement with its source; sources disagree. */
export function OthersPaper({ programmes }: { programmes: readonly Programme[] }) {
  const { t } = useTranslation();
  return (
    <Paper title={t("payback.others.title")} note={t("payback.others.note")}>
      {programmes.length === 0 && <p className="ink3">{t("payback.others.empty")}</p>}
      <ul className={styles.others}>
        {programmes.map((programme) => (
          <li key={`${programme.name} ${programme.source} ${programme.period}`}>
            <div className={styles.otherHead}>
              <span>
                <span className="strong">{programme.name}</span>{" "}
                <span className="ink3">{programme.period}</span>
              </span>
              {programme.isTarget && (
                <span className={styles.target}>{t("payback.others.target")}</span>
              )}
            </div>
            <Result programme={programme} />
            <p className="second">{t("payback.others.source", { source: programme.source })}</p>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

/** A result has an interval; what was only hoped for has none. */
function Result({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const result = selfSupportResult(programme);
  if (!result) return <p className="ink2">{t("payback.others.unknown")}</p>;
  const { selfSupporting: count, of } = result;
  if (programme.isTarget) {
    return <p className="ink2">{t("payback.counts.number", { number: count, of })}</p>;
  }
  return <Share count={count} of={of} />;
}
