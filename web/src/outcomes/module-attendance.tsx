import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import type { AttendanceDefinition } from "@mikrolaan/shared/rules";
import { fractionOf, sumOfFigures } from "@mikrolaan/shared/sessions";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ModuleAttendance_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import {
  AttendanceFraction,
  DefinitionSwitch,
  useDefinitionWords,
} from "../ui/attendance-figure.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { figureRows } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { basisNotes } from "./basis-notes.ts";
import styles from "./module-attendance.module.css";
import { type GateOfModule, type ModuleProgress, moduleColumns } from "./module-columns.ts";

graphql(`
  fragment ModuleAttendance_Progress on Progress {
    modules {
      module sessionsHeld sessionsPlanned sessionsNotTaken
      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }
    }
  }
`);

type ModuleAttendanceProps = {
  readonly progress: ModuleAttendance_ProgressFragment;
  /** Whose marks the figures are of; null for those of every cohort. */
  readonly cohort: { readonly id: string; readonly name: string } | null;
  /** Where the rosters not taken are; none for those who may not take them. */
  readonly notTakenTo?: string | null;
  readonly gates?: readonly GateOfModule[];
  readonly actions?: ReactNode;
};

/** Attendance by course module as a fraction, with the definition that every figure goes by. */
export function ModuleAttendance({
  progress: { modules },
  cohort,
  notTakenTo,
  gates = [],
  actions,
}: ModuleAttendanceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { definition } = useDefinition();
  const formula = useDefinitionWords(definition);
  const all = fractionOf(sumOfFigures(modules.map(({ attended }) => attended)), definition);
  const share = shareOf(all.attended, all.of);
  const hours = (minutes: number) => formatNumber(minutes / 60, language, 1);
  const ofHours = ({ attended }: ModuleProgress) => {
    const { attendedMinutes, ofMinutes } = fractionOf(attended, definition);
    if (ofMinutes === 0) return null;
    return (
      <span className="nowrap">
        {hours(attendedMinutes)} {t("ui.of")} {hours(ofMinutes)}
      </span>
    );
  };
  const held = (row: ModuleProgress) => (
    <Held
      row={row}
      to={notTakenTo ?? null}
      gate={gates.find(({ module }) => module === row.module) ?? null}
    />
  );
  const fraction = ({ module, attended }: ModuleProgress) => (
    <AttendanceFraction
      figures={attended}
      definition={definition}
      marks={{ cohortId: cohort?.id ?? null, module, what: t(`codes.module.${module}`) }}
    />
  );
  const columns: readonly Column<ModuleProgress>[] = [
    {
      key: "module",
      head: t("outcomes.attendance.module"),
      cell: ({ module }) => t(`codes.module.${module}`),
    },
    { key: "held", head: t("outcomes.attendance.held"), cell: held },
    { key: "marks", head: t("outcomes.attendance.marks"), align: "right", cell: fraction },
    {
      key: "share",
      head: t("outcomes.attendance.share"),
      align: "right",
      cell: (row) => <ShareOfMarks row={row} definition={definition} />,
    },
    { key: "hours", head: t("outcomes.attendance.hours"), align: "right", cell: ofHours },
  ];
  const title =
    share.kind === "share"
      ? t("outcomes.attendance.title", { share: formatPercent(share.share, language, 1) })
      : t("outcomes.attendance.titleNone");
  const file = () => ({
    name: t("outcomes.figures.files.attendance"),
    rows: figureRows(moduleColumns(t, definition, gates), modules),
    notes: [
      ...[title, t(`ui.attendance.${definition}`), formula].map((line) => [line]),
      ...basisNotes(t, { asOf: today, cohort: cohort?.name ?? null }),
    ],
  });
  return (
    <Paper
      flush
      title={title}
      note={t(`ui.attendance.${definition}`)}
      actions={
        <>
          <DefinitionSwitch />
          {actions}
          {modules.length > 0 && <DownloadMenu size="small" file={file} />}
        </>
      }
    >
      {modules.length === 0 ? (
        <p className={styles.note}>{t("outcomes.attendance.noModules")}</p>
      ) : (
        <DataTable
          caption={t("outcomes.attendance.caption")}
          columns={columns}
          rows={modules}
          rowKey={({ module }) => module}
          phone={(row) => (
            <>
              <div className={styles.line}>
                <span className="strong">{t(`codes.module.${row.module}`)}</span>
                <ShareOfMarks row={row} definition={definition} />
              </div>
              <div className={styles.line}>
                {held(row)}
                {fraction(row)}
              </div>
            </>
          )}
        />
      )}
      <p className={`second ${styles.note}`}>{formula}</p>
    </Paper>
  );
}

function Held({
  row,
  to,
  gate,
}: {
  row: ModuleProgress;
  to: string | null;
  gate: GateOfModule | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sessionsHeld, sessionsPlanned, sessionsNotTaken } = row;
  const words = t("outcomes.attendance.notTaken", { count: sessionsNotTaken });
  return (
    <span className={styles.held}>
      <span className="nowrap">
        {t("outcomes.attendance.heldOf", { held: sessionsHeld, planned: sessionsPlanned })}
      </span>
      {sessionsNotTaken > 0 && (
        <StatusWord status="warning">{to ? <Link to={to}>{words}</Link> : words}</StatusWord>
      )}
      {gate && gate.gateLost > 0 && (
        <StatusWord status="warning">
          {t("outcomes.attendance.gateLost", {
            count: gate.gateLost,
            percent: formatPercent((gate.gatePercent ?? 0) / 100, language, 0),
          })}
        </StatusWord>
      )}
    </span>
  );
}

type ShareProps = { readonly row: ModuleProgress; readonly definition: AttendanceDefinition };

function ShareOfMarks({ row, definition }: ShareProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { attended, of } = fractionOf(row.attended, definition);
  const share = shareOf(attended, of);
  if (share.kind === "no-data") return null;
  if (share.kind === "too-few")
    return <span className="ink3">{t("outcomes.attendance.tooFew")}</span>;
  return <span className="strong">{formatPercent(share.share, language, 1)}</span>;
}
