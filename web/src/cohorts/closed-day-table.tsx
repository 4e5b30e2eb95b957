import { formatDate, formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { type Closing, nextClosing } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { NameButton } from "../ui/name-button.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type ClosedDay, ruleOf, useRuleWords } from "./closed-day.ts";

type ClosedDayTableProps = {
  readonly closedDays: readonly ClosedDay[];
  readonly onEdit: (closedDay: ClosedDay) => void;
};

/** The municipality's own closed days, the one that comes next first. */
export function ClosedDayTable({ closedDays, onEdit }: ClosedDayTableProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const words = useRuleWords();
  const columns: readonly Column<ClosedDay>[] = [
    {
      key: "name",
      head: t("team.closed.name"),
      cell: (closedDay) => <ClosedDayName closedDay={closedDay} onEdit={onEdit} />,
      sort: ({ name }) => name,
    },
    {
      key: "when",
      head: t("team.closed.when"),
      cell: (closedDay) => words(ruleOf(closedDay)),
    },
    {
      key: "next",
      head: t("team.closed.next"),
      width: "19rem",
      cell: (closedDay) => <Next closing={nextClosing(ruleOf(closedDay), today)} />,
      sort: (closedDay) => nextClosing(ruleOf(closedDay), today)?.from ?? null,
    },
  ];
  return (
    <DataTable
      caption={t("team.closed.own")}
      columns={columns}
      rows={closedDays}
      rowKey={({ id }) => id}
      sortedBy={{ key: "next" }}
      phone={(closedDay) => (
        <>
          <ClosedDayName closedDay={closedDay} onEdit={onEdit} />
          <div className="ink2">{words(ruleOf(closedDay))}</div>
          <div className="second">
            {t("team.closed.next")}: <Next closing={nextClosing(ruleOf(closedDay), today)} />
          </div>
        </>
      )}
    />
  );
}

function Next({ closing }: { closing: Closing | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  if (!closing) return <span className="ink3">{t("team.closed.over")}</span>;
  const { from, to } = closing;
  if (from === to) return <DateText date={from} />;
  if (from < today) return <>{t("team.closed.now", { date: formatWeekdayDate(to, language) })}</>;
  return (
    <span className="nowrap">
      {t("team.closed.range", {
        from: formatWeekdayDate(from, language),
        to: formatDate(to, language),
      })}
    </span>
  );
}

function ClosedDayName({
  closedDay,
  onEdit,
}: { closedDay: ClosedDay } & Pick<ClosedDayTableProps, "onEdit">) {
  const { t } = useTranslation();
  const { name, can } = closedDay;
  if (!can.edit) return <>{name}</>;
  return (
    <NameButton
      name={name}
      label={t("team.closed.edit", { name })}
      onClick={() => onEdit(closedDay)}
    />
  );
}
