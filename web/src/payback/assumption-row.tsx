import type { Confidence as ConfidenceGrade } from "@mikrolaan/shared/payback";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { FieldError } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import styles from "./assumptions.module.css";
import { Confidence } from "./confidence.tsx";

type AssumptionRowProps = {
  /** Of the field the label belongs to. */
  readonly id: string;
  readonly label: string;
  readonly source: ReactNode;
  readonly confidence: ConfidenceGrade;
  /** What it was; shown with a way back. */
  readonly before?: string | null;
  readonly onUndo?: () => void;
  readonly problem?: string | null;
  readonly field: ReactNode;
  readonly children?: ReactNode;
};

/** One assumption: name and value, ways to change it, where it is from and how sure it is. */
export function AssumptionRow({
  id,
  label,
  source,
  confidence,
  before = null,
  onUndo,
  problem = null,
  field,
  children,
}: AssumptionRowProps) {
  const { t } = useTranslation();
  const changed = before !== null;
  return (
    <div className={classNames(styles.row, changed && styles.changed)}>
      <div className={styles.top}>
        <div className={styles.name}>
          <label htmlFor={id}>{label}</label>
          <span className={styles.back}>
            {changed && (
              <span className={styles.before}>
                {t("payback.assumptions.before", { value: before })}
              </span>
            )}
            {onUndo && (changed || problem) && (
              <button
                type="button"
                className={styles.undo}
                aria-label={t("payback.assumptions.undo", { label })}
                onClick={() => {
                  onUndo();
                  document.getElementById(id)?.focus();
                }}
              >
                <Icon of={IconArrowBackUp} size="row" />
              </button>
            )}
          </span>
        </div>
        {field}
      </div>
      {problem && (
        <div role="alert">
          <FieldError id={`${id}-error`}>{problem}</FieldError>
        </div>
      )}
      {children}
      <div className={styles.foot}>
        <span id={`${id}-source`}>{source}</span>
        <Confidence grade={confidence} />
      </div>
    </div>
  );
}
