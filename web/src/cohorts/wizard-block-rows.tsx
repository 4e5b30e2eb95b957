import { needsDate } from "@mikrolaan/shared/cohorts";
import { IconArrowRight, IconCalendarOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./wizard.module.css";
import type { ShownRow } from "./wizard-draft.ts";
import { Proposed } from "./wizard-row.tsx";
import type { RowsProps } from "./wizard-rows-props.ts";

type BlockRowsProps = RowsProps & { readonly moving: readonly ShownRow[] };

/** The days of a block of which one or more cannot stay, and the week to which all of them may go. */
export function BlockRows({ moving, texts, deeds, onMoveBlock }: BlockRowsProps) {
  const { t } = useTranslation();
  const [first] = moving;
  const off = moving.find(needsDate) ?? first;
  const [from, to] = [first?.proposal ?? null, moving.at(-1)?.proposal ?? null];
  if (!first || !off) return null;
  const proposed = from && to ? texts.days(from, to) : null;
  return (
    <tbody className={styles.off} data-choice={off.occurrence}>
      {moving.map((row, index) => (
        <tr key={row.occurrence}>
          <td className={styles.number}>{index + 1}</td>
          <th scope="row">
            <del>{texts.day(row.date)}</del>
          </th>
          <td>
            <del>{texts.weeks(row.date)}</del>
          </td>
          <td colSpan={4}>
            <div className={styles.ends}>
              {row.dayOff ? (
                <StatusWord status="warning" icon={IconCalendarOff}>
                  {texts.off(row.dayOff)}
                </StatusWord>
              ) : (
                <span className="ink2">{t("wizard.row.goesAlong")}</span>
              )}
              {index === 0 && (
                <Button variant="quiet" size="small" onClick={deeds.keepBlock}>
                  {t("wizard.row.keep")}
                  <span className="visually-hidden">: {texts.day(off.date)}</span>
                </Button>
              )}
            </div>
          </td>
        </tr>
      ))}
      <tr>
        <td className={styles.arrow}>
          <Icon of={IconArrowRight} size="row" />
        </td>
        <th scope="row" colSpan={2}>
          {proposed ?? t("wizard.row.noProposal")}
        </th>
        <td>{texts.place(first)}</td>
        <td>{texts.staff(first)}</td>
        <td colSpan={2}>
          <div className={styles.ends}>
            <span className="ink2">{from && t("wizard.row.firstFreeWeek")}</span>
            <Proposed
              label={
                proposed &&
                t("wizard.row.instead", { date: proposed, replaced: texts.day(first.date) })
              }
              onOther={onMoveBlock}
              onUse={() => deeds.useProposal(off.occurrence)}
            />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
