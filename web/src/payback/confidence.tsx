import type { Confidence as ConfidenceGrade } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import styles from "./assumptions.module.css";

const filled = { SURE: 3, FAIR: 2, ESTIMATE: 1 } as const;

/** Three marks and a word: sikker, rimelig, skøn. */
export function Confidence({ grade }: { grade: ConfidenceGrade }) {
  const { t } = useTranslation();
  return (
    <span className={styles.confidence}>
      <svg width={20} height={6} aria-hidden="true">
        {[0, 1, 2].map((index) => (
          <rect
            key={index}
            x={index * 7}
            width={6}
            height={6}
            rx={1}
            fill={index < filled[grade] ? "var(--ink2)" : "var(--line2)"}
          />
        ))}
      </svg>
      <span className="visually-hidden">{t("assumption.confidence.label")}: </span>
      {t(`assumption.confidence.${grade}`)}
    </span>
  );
}
