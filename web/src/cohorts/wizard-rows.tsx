import { useTranslation } from "react-i18next";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { BlockRows } from "./wizard-block-rows.tsx";
import { movingBlock, type ShownModule } from "./wizard-draft.ts";
import { DayRow } from "./wizard-row.tsx";

export type RowsProps = {
  readonly module: ShownModule;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
  /** Opens the editor of a row; `toMove` when it is another date that is wanted. */
  readonly onEdit: (occurrence: number, toMove?: boolean) => void;
  readonly onMoveBlock: () => void;
};

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
