import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import type { AttendanceDefinition } from "@mikrolaan/shared/rules";
import { type AttendanceFigures, fractionOf, sumOfFigures } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import type { EnrolmentAttendance_EnrolmentFragment } from "../gql/graphql.ts";
import { AttendanceFraction, AttendancePercent, GateWords } from "../ui/attendance-figure.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./enrolment-attendance.module.css";

type Enrolment = Pick<EnrolmentAttendance_EnrolmentFragment, "id" | "cohortId" | "attendance">;
type Module = Enrolment["attendance"][number];

type EnrolmentModulesProps = {
  readonly enrolment: Enrolment;
  /** Off on paper, where there is nothing to follow. */
  readonly links?: boolean;
};

/** Each module: attended, by hours, how much of it has been taken, and the highest still within reach. */
export function EnrolmentModules({ enrolment, links = true }: EnrolmentModulesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { definition } = useDefinition();
  const { cohortId, id: enrolmentId, attendance } = enrolment;
  const nameOf = ({ module }: Module) => t(`codes.module.${module}`);
  const modules = attendance.filter(({ reachable }) => reachable.held > 0);
  const fraction = (row: Module) => {
    const marks = { cohortId, enrolmentId, module: row.module, what: nameOf(row) };
    return (
      <AttendanceFraction
        figures={row.attended}
        definition={definition}
        marks={links ? marks : null}
      />
    );
  };
  const hours = (figures: AttendanceFigures) => hoursOf(figures, definition, language, t("ui.of"));
  const taken = (row: Module) => `${row.attended.held} ${t("ui.of")} ${row.reachable.held}`;
  const highest = (row: Module) => highestOf(row, definition, language);
  const takenInWords = (row: Module) => {
    const share = highest(row);
    const words = t("participants.attendance.takenOf", { taken: taken(row) });
    return share ? `${words} · ${t("participants.attendance.atMost", { share })}` : words;
  };
  const all = sumOfFigures(attendance.map(({ attended }) => attended));
  if (modules.length === 0) {
    return <p className={`ink2 ${styles.foot}`}>{t("participants.attendance.none")}</p>;
  }
  const columns: readonly Column<Module>[] = [
    {
      key: "module",
      head: t("participants.attendance.module"),
      cell: nameOf,
      foot: t("participants.attendance.inAll"),
    },
    {
      key: "attended",
      head: t("participants.attendance.attended"),
      align: "right",
      cell: (row) => (
        <>
          {fraction(row)}
          <div className="second">
            <AttendancePercent figures={row.attended} definition={definition} />
          </div>
        </>
      ),
      foot: <AttendanceFraction figures={all} definition={definition} marks={null} />,
    },
    {
      key: "hours",
      head: t("participants.attendance.hours"),
      align: "right",
      cell: ({ attended }) => hours(attended),
      foot: hours(all),
    },
    {
      key: "taken",
      head: t("participants.attendance.taken"),
      align: "right",
      cell: (row) => <span className="nowrap">{taken(row)}</span>,
    },
    {
      key: "reachable",
      head: t("participants.attendance.reachable"),
      align: "right",
      cell: highest,
    },
    {
      key: "gate",
      head: t("participants.attendance.gate"),
      cell: ({ gate }) => gate && <GateWords gate={gate} />,
    },
  ];
  return (
    <DataTable
      caption={t("participants.attendance.caption")}
      columns={columns}
      rows={modules}
      rowKey={({ module }) => module}
      phone={(row) => (
        <>
          <div className={styles.line}>
            <span className="strong">{nameOf(row)}</span>
            <span>
              {fraction(row)}
              {row.attended.held > 0 && " · "}
              <AttendancePercent figures={row.attended} definition={definition} />
            </span>
          </div>
          <p className="second">{takenInWords(row)}</p>
          {row.gate && <GateWords gate={row.gate} />}
        </>
      )}
    />
  );
}

function hoursOf(
  figures: AttendanceFigures,
  definition: AttendanceDefinition,
  language: "da" | "en",
  of: string,
) {
  const { attendedMinutes, ofMinutes } = fractionOf(figures, definition);
  if (ofMinutes === 0) return null;
  const isWhole = attendedMinutes % 30 === 0 && ofMinutes % 30 === 0;
  const shown = (minutes: number) => formatNumber(minutes / 60, language, isWhole ? 1 : 2);
  return (
    <span className="nowrap">
      {shown(attendedMinutes)} {of} {shown(ofMinutes)}
    </span>
  );
}

function highestOf(
  { reachable }: Module,
  definition: AttendanceDefinition,
  language: "da" | "en",
): string | null {
  const { minutesShare } = fractionOf(reachable, definition);
  return minutesShare === null ? null : formatPercent(minutesShare, language, 1);
}
