import { formatTimeRange } from "@mikrolaan/shared/calendar";
import type { DaysTrial, MarkSaid, MarksTrial, NamedChange } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import type { Column } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import styles from "../ui/sheet.module.css";
import { LongTable, SheetLead, useRowNumber, WrongRows } from "../ui/sheet-preview.tsx";
import { Tick } from "../ui/tick.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useSessionTexts } from "./session-texts.ts";

/** What a sheet says: what would be saved, and row by row what cannot be. */
export function ImportPreview({ trial }: { trial: MarksTrial | DaysTrial }) {
  const { t } = useTranslation();
  return (
    <>
      <Lead trial={trial} />
      <WrongRows
        problems={trial.problems}
        heads={trial.heads}
        sentence={({ code, text }) => t(`sessions.importing.problemOf.${code}`, { text })}
      />
      {trial.kind === "MARKS" ? <Changes changes={trial.changes} /> : <Added added={trial.added} />}
    </>
  );
}

function Lead({ trial }: { trial: MarksTrial | DaysTrial }) {
  const { t } = useTranslation();
  const isMarks = trial.kind === "MARKS";
  const count = isMarks ? trial.changes.length : trial.added.length;
  const lead = t(`sessions.importing.lead.${isMarks ? "marks" : "days"}`, { count });
  const corrected = isMarks ? trial.changes.filter(({ from }) => from !== null).length : 0;
  return (
    <SheetLead
      trial={trial}
      lead={count > 0 ? lead : null}
      more={[
        corrected > 0 && t("sessions.importing.parts", { added: count - corrected, corrected }),
        isMarks && trial.blank > 0 && t("sessions.importing.blank", { count: trial.blank }),
      ]}
    />
  );
}

function Changes({ changes }: { changes: readonly NamedChange[] }) {
  const { t } = useTranslation();
  const number = useRowNumber<NamedChange>();
  if (changes.length === 0) return null;
  const columns: Column<NamedChange>[] = [
    number,
    { key: "person", head: t("sessions.person"), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: "day",
      head: t("sessions.importing.day"),
      cell: ({ date, module }) => (
        <>
          <DateText date={date} week={false} /> {t(`codes.moduleShort.${module}`)}
        </>
      ),
    },
    { key: "from", head: t("sessions.importing.from"), cell: ({ from }) => <Said said={from} /> },
    { key: "to", head: t("sessions.importing.to"), cell: ({ to }) => <Said said={to} /> },
  ];
  return (
    <LongTable
      caption={t("sessions.importing.changes")}
      columns={columns}
      rows={changes}
      rowKey={({ row, name, date }) => `${row} ${name} ${date}`}
    />
  );
}

function Said({ said }: { said: MarkSaid | null }) {
  const { hours } = useSessionTexts();
  if (!said) return <Tick status={null} word />;
  const isPart = said.status === "LATE" || said.status === "LEFT_EARLY";
  return (
    <span className={styles.mark}>
      <Tick status={said.status} word />
      {isPart && <span className="ink3">{hours(said.minutes, 2)}</span>}
      {said.reason && <bdi className={styles.said}>{said.reason}</bdi>}
    </span>
  );
}

function Added({ added }: { added: DaysTrial["added"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = useRowNumber<DaysTrial["added"][number]>();
  if (added.length === 0) return null;
  const columns: Column<DaysTrial["added"][number]>[] = [
    number,
    { key: "day", head: t("sessions.importing.day"), cell: ({ date }) => <DateText date={date} /> },
    {
      key: "module",
      head: t("sessions.marks.module"),
      cell: ({ module }) => t(`codes.module.${module}`),
    },
    {
      key: "time",
      head: t("sessions.importing.to"),
      cell: ({ startsAt, endsAt }) => formatTimeRange(startsAt, endsAt, language),
    },
  ];
  return (
    <LongTable
      caption={t("sessions.importing.changes")}
      columns={columns}
      rows={added}
      rowKey={({ row }) => String(row)}
    />
  );
}
