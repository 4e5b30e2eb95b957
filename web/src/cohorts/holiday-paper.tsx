import { type Holiday, holidaysOf, partsOf } from "@mikrolaan/shared/calendar";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { Icon } from "../ui/icon.tsx";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./closed-days.module.css";

/** A year's public holidays, worked out and not to be changed; the next one says so. */
export function HolidayPaper() {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [year, setYear] = useState(partsOf(today).year);
  const next = nextHoliday(today);
  const name = ({ code, date }: Holiday) => (
    <div className={styles.holiday}>
      <div>{t(`codes.holiday.${code}`)}</div>
      {date === next?.date && (
        <StatusWord status="active">{t("team.closed.nextHoliday")}</StatusWord>
      )}
    </div>
  );
  const day = ({ date }: Holiday) => (
    <span className={date < today ? styles.past : undefined}>
      <DateText date={date} />
    </span>
  );
  const columns: readonly Column<Holiday>[] = [
    { key: "name", head: t("team.closed.holiday"), cell: name },
    { key: "date", head: t("team.closed.date"), cell: day },
  ];
  return (
    <Paper
      title={t("team.closed.holidays", { year })}
      note={t("team.closed.holidaysNote")}
      actions={
        <div className={styles.years}>
          <Button size="small" icon={IconChevronLeft} onClick={() => setYear(year - 1)}>
            {year - 1}
          </Button>
          <Button size="small" onClick={() => setYear(year + 1)}>
            {year + 1}
            <Icon of={IconChevronRight} />
          </Button>
        </div>
      }
      flush
    >
      <DataTable
        caption={t("team.closed.holidays", { year })}
        columns={columns}
        rows={holidaysOf(year)}
        rowKey={({ code }) => code}
        phone={(holiday) => (
          <div className={styles.line}>
            {name(holiday)}
            {day(holiday)}
          </div>
        )}
      />
    </Paper>
  );
}

function nextHoliday(today: Holiday["date"]): Holiday | undefined {
  const { year } = partsOf(today);
  return [...holidaysOf(year), ...holidaysOf(year + 1)].find(({ date }) => date >= today);
}
