import { formatTimeRange } from "@mikrolaan/shared/calendar";
import type {
  DaysTrial,
  ImportProblem,
  MarkSaid,
  MarksTrial,
  NamedChange,
} from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { Notice } from "../ui/states.tsx";
import { Tick } from "../ui/tick.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./import.module.css";
import { useSessionTexts } from "./session-texts.ts";
import type { TrialState } from "./use-import.ts";
import { useRowProblem, useSheetProblem } from "./use-sheet-problem.ts";

/** What a sheet says: what would be saved, and row by row what cannot be. */
export function ImportPreview({ state }: { state: TrialState }) {
  const { t } = useTranslation();
  const sentence = useSheetProblem();
  return (
    <div className={styles.preview} aria-live="polite">
      {state.kind === "READING" && <p className="second">{t("sessions.importing.reading")}</p>}
      {state.kind === "REFUSED" && <Notice>{sentence(state.problem)}</Notice>}
      {state.kind === "READ" && (
        <>
          <Lead trial={state.trial} />
          <Wrong problems={state.trial.problems} heads={state.trial.heads} />
          {state.trial.kind === "MARKS" ? (
            <Changes changes={state.trial.changes} />
          ) : (
            <Added added={state.trial.added} />
          )}
        </>
      )}
    </div>
  );
}

function Lead({ trial }: { trial: MarksTrial | DaysTrial }) {
  const { t } = useTranslation();
  const { unchanged, problems } = trial;
  const isMarks = trial.kind === "MARKS";
  const count = isMarks ? trial.changes.length : trial.added.length;
  const lead = t(`sessions.importing.lead.${isMarks ? "marks" : "days"}`, { count });
  const corrected = isMarks ? trial.changes.filter(({ from }) => from !== null).length : 0;
  const more = [
    corrected > 0 && t("sessions.importing.parts", { added: count - corrected, corrected }),
    unchanged > 0 && t("sessions.importing.unchanged", { count: unchanged }),
    isMarks && trial.blank > 0 && t("sessions.importing.blank", { count: trial.blank }),
    problems.length > 0 && t("sessions.importing.problems", { count: problems.length }),
  ];
  return (
    <div>
      <p className={styles.lead}>{count > 0 ? lead : t("sessions.importing.nothing")}</p>
      <p className="ink2">{more.filter(Boolean).join(" ")}</p>
    </div>
  );
}

function Wrong({
  problems,
  heads,
}: {
  problems: readonly ImportProblem[];
  heads: readonly string[];
}) {
  const { t } = useTranslation();
  const sentence = useRowProblem();
  if (problems.length === 0) return null;
  const columns: Column<ImportProblem>[] = [
    {
      key: "row",
      head: t("sessions.importing.row"),
      cell: ({ row }) => row,
      align: "right",
      width: "4rem",
    },
    {
      key: "cell",
      head: t("sessions.importing.cell"),
      cell: ({ column }) => cellName(column, heads),
    },
    {
      key: "says",
      head: t("sessions.importing.says"),
      cell: ({ text }) => <bdi className={styles.said}>{text}</bdi>,
    },
    { key: "problem", head: t("sessions.importing.problem"), cell: sentence },
  ];
  return (
    <Long
      caption={t("sessions.importing.wrong")}
      columns={columns}
      rows={problems}
      rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
    />
  );
}

/** "C, Status": as the sheet names it, and by its head. */
function cellName(column: number | null, heads: readonly string[]): string {
  if (column === null) return "";
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "";
  const letter = letters + String.fromCharCode(65 + ((column - 1) % 26));
  const head = heads[column - 1]?.trim();
  return head ? `${letter}, ${head}` : letter;
}

function Changes({ changes }: { changes: readonly NamedChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const columns: Column<NamedChange>[] = [
    {
      key: "row",
      head: t("sessions.importing.row"),
      cell: ({ row }) => row,
      align: "right",
      width: "4rem",
    },
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
    <Long
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
  if (added.length === 0) return null;
  const columns: Column<DaysTrial["added"][number]>[] = [
    {
      key: "row",
      head: t("sessions.importing.row"),
      cell: ({ row }) => row,
      align: "right",
      width: "4rem",
    },
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
    <Long
      caption={t("sessions.importing.changes")}
      columns={columns}
      rows={added}
      rowKey={({ row }) => String(row)}
    />
  );
}

const mostAtFirst = 20;

/** The first rows; all when asked for. */
function Long<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { rows } = props;
  const shown = all ? rows : rows.slice(0, mostAtFirst);
  return (
    <div>
      <DataTable {...props} rows={shown} showCaption />
      {shown.length < rows.length && (
        <Button variant="quiet" size="small" onClick={() => setAll(true)}>
          {t("sessions.importing.all", { count: rows.length })}
        </Button>
      )}
    </div>
  );
}
