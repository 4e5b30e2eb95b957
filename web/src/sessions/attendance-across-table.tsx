import { formatDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { may } from "@mikrolaan/shared/identity";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { type AttendanceFigures, fractionOf, sumOfFigures } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AcrossTable_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { AttendanceFraction } from "../ui/attendance-figure.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./attendance-across.module.css";

graphql(`
  fragment AcrossTable_Cohort on Cohort {
    id name startsOn
    attendance {
      module sessionsHeld sessionsPlanned sessionsNotTaken gatePercent gateLost
      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }
    }
  }
`);

export type AcrossCohort = AcrossTable_CohortFragment;
type Module = AcrossCohort["attendance"][number];

/** One row a cohort and one column a module; on a phone, the modules under each cohort. */
export function AcrossTable({ cohorts }: { cohorts: readonly AcrossCohort[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const known = new Set(cohorts.flatMap(({ attendance }) => attendance.map((it) => it.module)));
  const columns: readonly Column<AcrossCohort>[] = [
    {
      key: "cohort",
      head: t("sessions.across.cohort"),
      cell: (row) => (
        <>
          <Link to={`/cohorts/${row.id}`}>{row.name}</Link>
          <div className="second">{formatDate(row.startsOn, language)}</div>
        </>
      ),
    },
    {
      key: "all",
      head: t("sessions.across.inAll"),
      align: "right",
      cell: (row) => <Cell cohort={row} module={null} />,
    },
    ...moduleCodes
      .filter((module) => known.has(module))
      .map((module) => ({
        key: module,
        head: t(`codes.moduleShort.${module}`),
        align: "right" as const,
        cell: (row: AcrossCohort) => <Cell cohort={row} module={module} />,
      })),
    {
      key: "missing",
      head: t("sessions.across.missingHead"),
      cell: (row) => <Missing cohort={row} />,
    },
  ];
  return (
    <DataTable
      caption={t("sessions.across.caption")}
      columns={columns}
      rows={cohorts}
      rowKey={({ id }) => id}
      phone={(row) => (
        <>
          <Link to={`/cohorts/${row.id}`} className="strong">
            {row.name}
          </Link>
          <dl>
            <PhoneLine label={t("sessions.across.inAll")} cohort={row} module={null} />
            {row.attendance.map(({ module }) => (
              <PhoneLine
                key={module}
                label={t(`codes.moduleShort.${module}`)}
                cohort={row}
                module={module}
              />
            ))}
          </dl>
          <div className={styles.line}>
            <span className="ink2">{t("sessions.across.missingHead")}</span>
            <Missing cohort={row} />
          </div>
        </>
      )}
    />
  );
}

type CellProps = { readonly cohort: AcrossCohort; readonly module: ModuleCode | null };

function PhoneLine({ label, ...cell }: CellProps & { readonly label: string }) {
  return (
    <div className={styles.line}>
      <dt className="ink2">{label}</dt>
      <dd>
        <Cell {...cell} />
      </dd>
    </div>
  );
}

/** The fraction with its share and interval, and who can no longer meet the demand. */
function Cell({ cohort, module }: CellProps) {
  const { t } = useTranslation();
  const { definition } = useDefinition();
  const modules = cohort.attendance.filter((it) => module === null || it.module === module);
  if (modules.length === 0) {
    return <span className="ink3">{t("sessions.across.noModule")}</span>;
  }
  const figures = sumOfFigures(modules.map(({ attended }) => attended));
  const name = module === null ? t("sessions.across.inAll") : t(`codes.module.${module}`);
  const what = t("sessions.across.what", { cohort: cohort.name, module: name });
  const marks = { cohortId: cohort.id, ...(module && { module }), what };
  const gate = module === null ? null : (modules[0] ?? null);
  return (
    <div className={styles.cell}>
      <AttendanceFraction figures={figures} definition={definition} marks={marks} />
      <ShareWords figures={figures} />
      {gate && <GateLost module={gate} />}
    </div>
  );
}

function ShareWords({ figures }: { figures: AttendanceFigures }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { definition } = useDefinition();
  const { attended, of } = fractionOf(figures, definition);
  const share = shareOf(attended, of);
  if (share.kind === "no-data") return null;
  if (share.kind === "too-few") return <span className="second">{t("ui.tooFew")}</span>;
  const { low, high } = share;
  return (
    <span className="second">
      <span className="nowrap">{formatPercent(share.share, language, 1)}</span>{" "}
      <span className="nowrap">
        ({formatNumber(low * 100, language, 1)}–{formatPercent(high, language, 1)})
      </span>
    </span>
  );
}

function GateLost({ module: { gateLost, gatePercent } }: { module: Module }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (gateLost === 0 || !gatePercent) return null;
  const percent = formatPercent(gatePercent / 100, language, 0);
  return (
    <StatusWord status="warning">
      {t("sessions.across.gateLost", { count: gateLost, percent })}
    </StatusWord>
  );
}

/** How many rosters are missing, leading to them for those who work with them. */
function Missing({ cohort: { id, attendance } }: { cohort: AcrossCohort }) {
  const { t } = useTranslation();
  const mayRead = may(useViewer(), "readRoster");
  const count = attendance.reduce((sum, { sessionsNotTaken }) => sum + sessionsNotTaken, 0);
  const words = t("sessions.across.missingHere", { count });
  if (count === 0) return <span className="ink3">{t("sessions.across.noneHere")}</span>;
  return (
    <StatusWord status="warning">
      {mayRead ? <Link to={`/cohorts/${id}/attendance`}>{words}</Link> : words}
    </StatusWord>
  );
}
