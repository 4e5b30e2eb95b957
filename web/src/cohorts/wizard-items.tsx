import { needsDate } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./wizard.module.css";
import { isTaken, movingBlock, type ShownRow } from "./wizard-draft.ts";
import type { RowsProps } from "./wizard-rows-props.ts";

/** The review list on a phone: a day a line, and a press opens it. */
export function WizardItems(props: RowsProps) {
  const { module, texts, onEdit } = props;
  return (
    <ol className={styles.items}>
      {module.rows.map((row, index) => (
        <li key={row.occurrence}>
          <button
            type="button"
            className={classNames(
              styles.item,
              needsDate(row) && styles.off,
              !needsDate(row) && isTaken(row) && styles.taken,
            )}
            onClick={() => onEdit(row.occurrence, needsDate(row))}
          >
            <span className={styles.itemNumber}>{index + 1}</span>
            <span className={styles.itemWords}>
              <span className="strong">
                {needsDate(row) ? <del>{texts.day(row.date)}</del> : texts.day(row.date)}
              </span>
              <span className="second">
                {[texts.time(row), texts.weeksInWords(row.date), texts.place(row), texts.staff(row)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <Standing {...props} row={row} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Standing({ row, module, texts }: RowsProps & { readonly row: ShownRow }) {
  const { t } = useTranslation();
  if (row.pending) return <span className="ink3">{t("wizard.row.looking")}</span>;
  if (needsDate(row) || (row.dayOff && !movingBlock(module).includes(row))) {
    const reason = row.dayOff ? texts.off(row.dayOff) : t("wizard.row.dropped");
    const kept = !needsDate(row) && t("wizard.row.kept", { reason });
    return <StatusWord status="warning">{kept || reason}</StatusWord>;
  }
  if (movingBlock(module).includes(row)) {
    return <StatusWord status="neutral">{t("wizard.row.goesAlong")}</StatusWord>;
  }
  if (row.noSuchTime) return <StatusWord status="refused">{t("wizard.row.noSuchTime")}</StatusWord>;
  const [taken] = texts.taken(row);
  if (taken) return <StatusWord status="refused">{taken}</StatusWord>;
  return <StatusWord status="done">{t("wizard.row.free")}</StatusWord>;
}
