import { useTranslation } from "react-i18next";
import type { EditScope } from "../gql/graphql.ts";
import { RadioField } from "../ui/radio-field.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import styles from "./session-editor.module.css";

type ScopeFieldProps = FieldBinding<EditScope> & {
  /** How many sessions each choice is for. */
  readonly counts: Readonly<Record<EditScope, number>>;
  /** How many days the date is moved, for all of them. */
  readonly shiftDays: number;
};

const scopes: readonly EditScope[] = ["THIS", "FOLLOWING", "ALL"];

/** Whether a change is for this session, those after it too, or its whole series. */
export function ScopeField({ counts, shiftDays, ...binding }: ScopeFieldProps) {
  const { t } = useTranslation();
  const shift = useShiftText();
  const { value } = binding;
  return (
    <div>
      <RadioField
        label={t("sessions.plan.scope.label")}
        options={scopes.map((scope) => ({
          value: scope,
          label: t(`sessions.plan.scope.${scope}`),
          second:
            scope === "THIS" ? undefined : t("sessions.plan.scope.count", { count: counts[scope] }),
        }))}
        {...binding}
      />
      <p className={styles.weeks} role="status">
        {value !== "THIS" && shiftDays !== 0 && shift(counts[value], shiftDays)}{" "}
        {value !== "THIS" && t("sessions.plan.scope.topic")}
      </p>
    </div>
  );
}

/** "5 mødegange flyttes 7 dage senere." */
function useShiftText() {
  const { t } = useTranslation();
  return (sessions: number, days: number) =>
    t(`sessions.plan.scope.${days > 0 ? "later" : "earlier"}`, {
      count: Math.abs(days),
      sessions: t("sessions.plan.scope.count", { count: sessions }),
    });
}
