import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { PreviewPhases_PhaseFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./new-cohort.module.css";
import { weeksOfPlan } from "./plan-scale.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";

graphql(`
  fragment PreviewPhases_Phase on PreviewPhase {
    number code startsOn endsOn
  }
`);

type Row = PreviewPhases_PhaseFragment;

type PreviewPhasesProps = { readonly startsOn: PlainDate; readonly phases: readonly Row[] };

/** The 14 lines of the plan, each with its dates and both its weeks. */
export function PreviewPhases({ startsOn, phases }: PreviewPhasesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { programmeWeeks, calendarWeeks, dates } = usePhaseTexts(startsOn);
  const columns: readonly Column<Row>[] = [
    {
      key: "phase",
      head: t("cohorts.phase"),
      cell: ({ number, code }) => (
        <>
          <span className={styles.number}>{number}</span>
          {t(`codes.phase.${code}`)}
        </>
      ),
    },
    { key: "programme", head: t("cohorts.programmeWeek"), cell: programmeWeeks },
    { key: "calendar", head: t("cohorts.calendarWeek"), cell: calendarWeeks },
    { key: "dates", head: t("cohorts.dates"), cell: dates },
  ];
  const lastDay = phases.reduce<PlainDate>(
    (latest, { endsOn }) => (endsOn && endsOn > latest ? endsOn : latest),
    startsOn,
  );
  return (
    <Paper
      flush
      title={t("cohorts.new.phases", {
        count: phases.length,
        weeks: weeksOfPlan(startsOn, phases),
      })}
      note={t("cohorts.new.phasesNote", {
        from: formatDate(startsOn, language),
        to: formatDate(lastDay, language),
      })}
    >
      <DataTable
        caption={t("cohorts.phase")}
        columns={columns}
        rows={phases}
        rowKey={({ code }) => code}
        phone={(row) => (
          <>
            <div className="strong">{t(`codes.phase.${row.code}`)}</div>
            <div>{dates(row)}</div>
            <div className="second">
              {t("ui.programmeWeek", { week: programmeWeeks(row) })} ·{" "}
              {t("ui.calendarWeek", { week: calendarWeeks(row) })}
            </div>
          </>
        )}
      />
    </Paper>
  );
}
