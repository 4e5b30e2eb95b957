import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ModuleAttendance_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./module-attendance.module.css";

graphql(`
  fragment ModuleAttendance_Progress on Progress {
    modules {
      module sessionsHeld sessionsPlanned sessionsNotTaken
      attended { attended held attendedMinutes heldMinutes }
    }
  }
`);

type ModuleAttendanceProps = {
  readonly progress: ModuleAttendance_ProgressFragment;
  /** Where the rosters not taken are; none for those who may not take them. */
  readonly notTakenTo?: string | null;
};

type Module = ModuleAttendance_ProgressFragment["modules"][number];

/** Attendance by course module as a fraction, with the definition that every figure goes by. */
export function ModuleAttendance({ progress: { modules }, notTakenTo }: ModuleAttendanceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sum = (key: "attended" | "held") =>
    modules.reduce((total, { attended }) => total + attended[key], 0);
  const [attended, held] = [sum("attended"), sum("held")];
  const share = shareOf(attended, held);
  const hours = (minutes: number) => formatNumber(minutes / 60, language, 1);
  const ofHours = ({ attended }: Module) =>
    attended.heldMinutes > 0 ? (
      <span className="nowrap">
        {hours(attended.attendedMinutes)} {t("ui.of")} {hours(attended.heldMinutes)}
      </span>
    ) : null;
  const columns: readonly Column<Module>[] = [
    {
      key: "module",
      head: t("outcomes.attendance.module"),
      cell: ({ module }) => t(`codes.module.${module}`),
    },
    {
      key: "held",
      head: t("outcomes.attendance.held"),
      cell: (row) => <Held row={row} to={notTakenTo ?? null} />,
    },
    {
      key: "marks",
      head: t("outcomes.attendance.marks"),
      align: "right",
      cell: (row) => <Fraction row={row} />,
    },
    {
      key: "share",
      head: t("outcomes.attendance.share"),
      align: "right",
      cell: (row) => <ShareOfMarks row={row} />,
    },
    { key: "hours", head: t("outcomes.attendance.hours"), align: "right", cell: ofHours },
  ];
  return (
    <Paper
      flush
      title={
        share.kind === "share"
          ? t("outcomes.attendance.title", { share: formatPercent(share.share, language, 0) })
          : t("outcomes.attendance.titleNone")
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
                <ShareOfMarks row={row} />
              </div>
              <div className={styles.line}>
                <Held row={row} to={notTakenTo ?? null} />
                <Fraction row={row} />
              </div>
            </>
          )}
        />
      )}
      <p className={`second ${styles.note}`}>{t("outcomes.attendance.definition")}</p>
    </Paper>
  );
}

function Held({ row, to }: { row: Module; to: string | null }) {
  const { t } = useTranslation();
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
    </span>
  );
}

function Fraction({ row: { attended } }: { row: Module }) {
  const { t } = useTranslation();
  if (attended.held === 0) return <span className="ink3">{t("ui.noData")}</span>;
  return (
    <span className="nowrap">
      {attended.attended} {t("ui.of")} {attended.held}
    </span>
  );
}

function ShareOfMarks({ row: { attended } }: { row: Module }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = shareOf(attended.attended, attended.held);
  if (share.kind === "no-data") return null;
  if (share.kind === "too-few")
    return <span className="ink3">{t("outcomes.attendance.tooFew")}</span>;
  return <span className="strong">{formatPercent(share.share, language, 1)}</span>;
}
