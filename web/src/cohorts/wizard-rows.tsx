import { useTranslation } from "react-i18next";
import styles from "./wizard.module.css";
import { BlockRows } from "./wizard-block-rows.tsx";
import { movingBlock } from "./wizard-draft.ts";
import { DayRow } from "./wizard-row.tsx";
import type { RowsProps } from "./wizard-rows-props.ts";

/** The review list of one module: every day with its weeks, place, people, and what stands in its way. */
export function WizardRows(props: RowsProps) {
  const { t } = useTranslation();
  const { module } = props;
  const moving = movingBlock(module);
  const rows = module.rows.map((row, index) => ({ row, number: index + 1 }));
  const heads = ["number", "date", "weeks", "room", "staff", "status"] as const;
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">
        {t("wizard.list.caption", { module: t(`codes.module.${module.module}`) })}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`wizard.list.${head}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      {moving.length > 0 && <BlockRows {...props} moving={moving} />}
      {rows
        .filter(({ row }) => !moving.includes(row))
        .map(({ row, number }) => (
          <DayRow key={row.occurrence} {...props} row={row} number={number} />
        ))}
    </table>
  );
}
