import { addDays, plainDate, type Weekday } from "@mikrolaan/shared/calendar";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names.ts";
import { FieldError, SentenceContext, SentenceError, useFieldError } from "./field.tsx";
import formStyles from "./form.module.css";
import type { FieldBinding } from "./use-form.ts";
import { useLanguage } from "./use-language.ts";
import { weekdayText } from "./weekday.ts";
import styles from "./weekday-choice.module.css";

type WeekdayChoiceProps = FieldBinding<readonly Weekday[]> & { readonly label: string };

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const someMonday = plainDate("2026-01-05");

/** The days of the week, several at once; in a sentence or under a label of its own. */
export function WeekdayChoice({ label, ...binding }: WeekdayChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const inSentence = useContext(SentenceContext) !== null;
  const error = useFieldError(binding, label);
  const { id, value, onChange } = binding;
  const names = t("ui.weekdays", { returnObjects: true });
  const Wrong = inSentence ? SentenceError : FieldError;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames(formStyles.field, styles.choice)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={inSentence ? "visually-hidden" : formStyles.label}>{label}</legend>
      <Wrong id={`${id}-error`}>{error}</Wrong>
      <div className={styles.days}>
        {weekdays.map((weekday) => (
          <label key={weekday} className={styles.day}>
            <input
              type="checkbox"
              aria-label={names[weekday - 1]}
              checked={value.includes(weekday)}
              onChange={({ currentTarget }) =>
                onChange(weekdays.filter((it) => isOn(it, weekday, currentTarget.checked, value)))
              }
            />
            <span aria-hidden="true">
              {weekdayText(addDays(someMonday, weekday - 1), language)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a day is chosen once the pressed one is on or off. */
function isOn(day: Weekday, pressed: Weekday, checked: boolean, before: readonly Weekday[]) {
  return day === pressed ? checked : before.includes(day);
}
