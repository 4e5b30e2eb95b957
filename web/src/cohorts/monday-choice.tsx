import {
  addWeeks,
  formatWeek,
  formatWeekdayDate,
  isoWeekOf,
  mondayOf,
  type PlainDate,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./new-cohort.module.css";

type MondayChoiceProps = {
  readonly date: PlainDate | null;
  readonly onChoose: (monday: PlainDate) => void;
};

/** A day that is no Monday is answered with the two Mondays around it, one click each. */
export function MondayChoice({ date, onChoose }: MondayChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOther = date !== null && weekdayOf(date) !== 1;
  return (
    <div role="status">
      {isOther && (
        <div className={styles.choice}>
          <p>{t("cohorts.new.notMonday", { date: formatWeekdayDate(date, language) })}</p>
          <div className={styles.mondays}>
            {[mondayOf(date), addWeeks(mondayOf(date), 1)].map((monday) => (
              <Button key={monday} size="small" onClick={() => onChoose(monday)}>
                {formatWeekdayDate(monday, language)}
                <span className="ink3">{formatWeek(isoWeekOf(monday).week, language)}</span>
              </Button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
