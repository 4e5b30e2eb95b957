import { useTranslation } from "react-i18next";
import styles from "./assumptions.module.css";

/** How far a figure can be trusted. */
export type ConfidenceGrade = "sure" | "fair" | "guess";

const filled = { sure: 3, fair: 2, guess: 1 } as const;

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
      <span className="visually-hidden">{t("payback.assumptions.confidence.label")}: </span>
      {t(`payback.assumptions.confidence.${grade}`)}
    </span>
  );
}
