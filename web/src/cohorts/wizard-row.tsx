import { needsDate } from "@mikrolaan/shared/cohorts";
import { IconArrowRight, IconCalendarOff, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { FreeTimes } from "../ui/free-times.tsx";
import { Icon } from "../ui/icon.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./wizard.module.css";
import { isTaken, type ShownRow } from "./wizard-draft.ts";
import type { RowsProps } from "./wizard-rows-props.ts";

type DayRowProps = RowsProps & { readonly row: ShownRow; readonly number: number };

/** One day: free, on a day off with its proposal under it, or taken with the nearest free times. */
export function DayRow(props: DayRowProps) {
  if (needsDate(props.row)) return <OffRow {...props} />;
  return isTaken(props.row) ? <TakenRow {...props} /> : <FreeRow {...props} />;
}

function FreeRow({ row, number, module, texts, onEdit }: DayRowProps) {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr>
        <Cells row={row} number={number} module={module} texts={texts} />
        <td>
          <Standing row={row} texts={texts} />
        </td>
        <td className={styles.deeds}>
          <Edit row={row} texts={texts} onEdit={onEdit}>
            {t("wizard.row.edit")}
          </Edit>
        </td>
      </tr>
    </tbody>
  );
}

function Standing({ row, texts }: Pick<DayRowProps, "row" | "texts">) {
  const { t } = useTranslation();
  const night = row.overnight && <span className="second">{t("cohorts.new.overnight")}</span>;
  if (row.pending) return <span className="ink3">{t("wizard.row.looking")}</span>;
  if (row.dayOff) {
    return (
      <StatusWord status="warning">
        {t("wizard.row.kept", { reason: texts.off(row.dayOff) })}
      </StatusWord>
    );
  }
  return (
    <span className={styles.standing}>
      <StatusWord status="done">{t("wizard.row.free")}</StatusWord>
      {night}
    </span>
  );
}

function OffRow({ row, number, texts, deeds, onEdit }: DayRowProps) {
  const { t } = useTranslation();
  const { occurrence, proposal, dayOff } = row;
  const replaced = texts.day(row.date);
  return (
    <tbody className={styles.off} data-choice={occurrence}>
      <tr>
        <td className={styles.number}>{number}</td>
        <th scope="row">
          <del>{replaced}</del>
        </th>
        <td>
          <del>{texts.weeks(row.date)}</del>
        </td>
        <td colSpan={4}>
          <div className={styles.ends}>
            <StatusWord status="warning" icon={dayOff ? IconCalendarOff : IconTrash}>
              {dayOff ? texts.off(dayOff) : t("wizard.row.dropped")}
            </StatusWord>
            <Button variant="quiet" size="small" onClick={() => deeds.keep(occurrence)}>
              {t("wizard.row.keep")}
              <span className="visually-hidden">: {replaced}</span>
            </Button>
          </div>
        </td>
      </tr>
      <tr>
        <td className={styles.arrow}>
          <Icon of={IconArrowRight} size="row" />
        </td>
        <th scope="row">{proposal ? texts.day(proposal) : t("wizard.row.noProposal")}</th>
        <td>{proposal && texts.weeks(proposal)}</td>
        <td>{texts.place(row)}</td>
        <td>{texts.staff(row)}</td>
        <td colSpan={2}>
          <div className={styles.ends}>
            <span className="ink2">{proposal && t("wizard.row.firstFree")}</span>
            <Proposed
              label={proposal && t("wizard.row.instead", { date: texts.day(proposal), replaced })}
              onOther={() => onEdit(occurrence, true)}
              onUse={() => deeds.useProposal(occurrence)}
            />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

function TakenRow({ row, number, module, texts, deeds, onEdit }: DayRowProps) {
  const { t } = useTranslation();
  const { clashes, occurrence, noSuchTime } = row;
  const free = clashes.find((it) => it.free.length > 0)?.free ?? [];
  const said = noSuchTime ? [t("wizard.row.noSuchTime")] : texts.taken(row);
  return (
    <tbody className={styles.taken} data-choice={occurrence}>
      <tr>
        <Cells row={row} number={number} module={module} texts={texts} />
        <td>
          {said.map((sentence) => (
            <div key={sentence}>
              <StatusWord status="refused">{sentence}</StatusWord>
            </div>
          ))}
        </td>
        <td className={styles.deeds}>
          <Edit row={row} texts={texts} onEdit={onEdit}>
            {t("wizard.row.edit")}
          </Edit>
        </td>
      </tr>
      {clashes.length > 0 && (
        <tr>
          <td />
          <td colSpan={6}>
            <div className={styles.free}>
              <FreeTimes free={free} onChoose={(time) => deeds.takeFree(occurrence, time)} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Number, date, both weeks, room and people of a day that is held. */
function Cells({
  row,
  number,
  module,
  texts,
}: Omit<DayRowProps, keyof RowsProps> & Pick<RowsProps, "module" | "texts">) {
  const isOwnTime = row.startsAt !== module.startsAt || row.endsAt !== module.endsAt;
  return (
    <>
      <td className={styles.number}>{number}</td>
      <th scope="row">
        {texts.day(row.date)}
        {isOwnTime && <div className={styles.time}>{texts.time(row)}</div>}
      </th>
      <td>{texts.weeks(row.date)}</td>
      <td>{texts.place(row) ?? <Nothing />}</td>
      <td>{texts.staff(row) ?? <Nothing />}</td>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return <span className="ink3">{t("wizard.row.nothing")}</span>;
}

/** "Anden dato" and "Brug forslaget". */
export function Proposed({
  label,
  onOther,
  onUse,
}: {
  /** What the proposal comes to, for those who hear it; null when there is none. */
  readonly label: string | null;
  readonly onOther: () => void;
  readonly onUse: () => void;
}) {
  const { t } = useTranslation();
  return (
    <span className={styles.proposed}>
      <Button size="small" onClick={onOther}>
        {t("wizard.row.other")}
      </Button>
      {label && (
        <Button size="small" variant="primary" data-first onClick={onUse}>
          {t("wizard.row.use")}
          <span className="visually-hidden">: {label}</span>
        </Button>
      )}
    </span>
  );
}

function Edit({
  row,
  texts,
  onEdit,
  children,
}: Pick<DayRowProps, "row" | "texts" | "onEdit"> & { readonly children: ReactNode }) {
  return (
    <Button variant="quiet" size="small" onClick={() => onEdit(row.occurrence)}>
      {children}
      <span className="visually-hidden"> {texts.day(row.date)}</span>
    </Button>
  );
}
