import { minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { formatNumber } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import type { PreviewDays_SessionFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, TimeText, Weeks } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";

graphql(`
  fragment PreviewDays_Session on PreviewSession {
    module ordinal date startsAt endsAt overnight
  }
`);

type Row = PreviewDays_SessionFragment;

type PreviewDaysProps = { readonly startsOn: PlainDate; readonly sessions: readonly Row[] };

/** Every day of the course as the template gives it. */
export function PreviewDays({ startsOn, sessions }: PreviewDaysProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const minutes = sessions.reduce((sum, it) => sum + minutesBetween(it.startsAt, it.endsAt), 0);
  const name = ({ module, ordinal, overnight }: Row) => (
    <>
      {t(`codes.moduleShort.${module}`)} {ordinal}
      {overnight && <span className="ink3">, {t("cohorts.new.overnight")}</span>}
    </>
  );
  const columns: readonly Column<Row>[] = [
    { key: "session", head: t("cohorts.new.session"), cell: name },
    {
      key: "date",
      head: t("cohorts.date"),
      cell: ({ date }) => (
        <span className="strong">
          <DateText date={date} week={false} />
        </span>
      ),
    },
    {
      key: "weeks",
      head: t("cohorts.new.weeks"),
      cell: ({ date }) => (
        <span className="nowrap">
          <Weeks startsOn={startsOn} date={date} />
        </span>
      ),
    },
    { key: "time", head: t("cohorts.new.time"), cell: (row) => <TimeText {...row} /> },
  ];
  return (
    <Paper
      flush
      title={t("cohorts.new.days", {
        count: sessions.length,
        hours: formatNumber(minutes / 60, language, minutes % 60 === 0 ? 0 : 2),
      })}
      note={t("cohorts.new.daysNote")}
    >
      <DataTable
        caption={t("cohorts.new.session")}
        columns={columns}
        rows={sessions}
        rowKey={({ module, ordinal }) => `${module}${ordinal}`}
        phone={(row) => (
          <>
            <div className="strong">{name(row)}</div>
            <div>
              <DateText date={row.date} week={false} /> <TimeText {...row} />
            </div>
            <div className="second">
              <Weeks startsOn={startsOn} date={row.date} />
            </div>
          </>
        )}
      />
    </Paper>
  );
}
