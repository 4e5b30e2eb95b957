import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { ChartFrame } from "../ui/chart-frame.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import type { FileNotes } from "./basis-notes.ts";
import { type TimeLine, type TimeRow, timeRows } from "./time-rows.ts";

const TimeChart = lazy(async () => ({ default: (await import("./time-chart.tsx")).TimeChart }));

type TimePaperProps = {
  readonly time: OutcomesViewQuery["supportTime"];
  /** What the figures rest on, for their file. */
  readonly basis: FileNotes;
};

/** How long it takes from enrolment to self-support, with the other ways out and cohort beside cohort. */
export function TimePaper({ time, basis }: TimePaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = usePhone();
  const rows = timeRows(time);
  const last = rows.at(-1);
  const columns = useColumns(time);
  if (!last || time.steps.length === 0) {
    return (
      <Paper
        title={t("outcomes.figures.time.titleNone")}
        note={t("outcomes.figures.time.noteNone")}
      >
        {null}
      </Paper>
    );
  }
  const title = t(`outcomes.figures.time.${last.share > 0 ? "title" : "titleNobody"}`, {
    share: formatPercent(last.share, language, 0),
    count: last.months,
  });
  const lines: readonly TimeLine[] = [
    { key: "JOB", name: t("outcomes.figures.time.job") },
    { key: "EDUCATION", name: t("outcomes.figures.time.education") },
    ...(time.cohorts.length > 1
      ? time.cohorts.filter(hasAnyone).map(({ id, name }) => ({ key: id, name }))
      : []),
    { key: null, name: t("outcomes.figures.time.share") },
  ];
  const height = phone ? 204 : 300;
  const note = t("outcomes.figures.time.note", { count: time.people });
  return (
    <ChartFrame
      name="time"
      file={t("outcomes.figures.time.file")}
      title={title}
      unit={t("outcomes.figures.time.unit")}
      height={height}
      columns={columns}
      rows={rows}
      rowKey={({ months }) => String(months)}
      fileNotes={() => [[note], ...basis]}
      note={note}
    >
      <TimeChart
        rows={rows}
        lines={lines}
        language={language}
        phone={phone}
        height={height}
        title={title}
        description={t("outcomes.figures.time.description", { months: last.months, title })}
      />
    </ChartFrame>
  );
}

/** A cohort of which nobody is self-supporting yet has a line along the foot; the table has its figures. */
function hasAnyone({ steps }: OutcomesViewQuery["supportTime"]["cohorts"][number]): boolean {
  return (steps.at(-1)?.byExit ?? []).some((it) => it.exit === "SELF_SUPPORTING" && it.exited > 0);
}

function useColumns({
  cohorts,
}: OutcomesViewQuery["supportTime"]): readonly FigureColumn<TimeRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const percent = (head: string, value: (row: TimeRow) => number | null) => ({
    key: head,
    head,
    unit: "%",
    align: "right" as const,
    value: (row: TimeRow) => {
      const share = value(row);
      return share === null ? null : Math.round(share * 1000) / 10;
    },
    cell: (row: TimeRow) => {
      const share = value(row);
      return share === null ? null : formatNumber(share * 100, language, 1);
    },
  });
  const count = (key: "months" | "atRisk" | "censored") => ({
    key,
    head: t(`outcomes.figures.time.${key}`),
    align: key === "months" ? ("left" as const) : ("right" as const),
    value: (row: TimeRow) => row[key],
  });
  const shown = cohorts.filter(({ steps }) => steps.length > 0);
  return [
    count("months"),
    count("atRisk"),
    count("censored"),
    percent(t("outcomes.figures.time.share"), ({ share }) => share),
    percent(t("outcomes.figures.time.low"), ({ interval }) => interval[0]),
    percent(t("outcomes.figures.time.high"), ({ interval }) => interval[1]),
    percent(t("outcomes.figures.time.job"), ({ others }) => others.JOB ?? null),
    percent(t("outcomes.figures.time.education"), ({ others }) => others.EDUCATION ?? null),
    percent(t("outcomes.figures.time.remaining"), ({ remaining }) => remaining),
    ...(shown.length > 1
      ? shown.map(({ id, name }) => percent(name, ({ others }) => others[id] ?? null))
      : []),
  ];
}
