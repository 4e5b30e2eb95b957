import {
  compareDates,
  formatDate,
  formatWeek,
  isoWeekOf,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { PlanPhase } from "./plan-marks.ts";

/** The phases that run today and the ones that begin next: the plan's lines on a phone. */
export function PlanNow({ phases }: { phases: readonly PlanPhase[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const isOver = ({ endsOn }: PlanPhase) => Boolean(endsOn && compareDates(endsOn, today) < 0);
  const hasBegun = ({ startsOn }: PlanPhase) => compareDates(startsOn, today) <= 0;
  const now = phases.filter((phase) => hasBegun(phase) && !isOver(phase));
  const coming = phases.filter((phase) => !hasBegun(phase));
  const next = coming.filter(({ startsOn }) => startsOn === earliest(coming));
  const words = (date: PlainDate) => ({
    date: formatDate(date, language),
    week: formatWeek(isoWeekOf(date).week, language),
  });
  return (
    <>
      <Paper flush title={t("cohorts.plan.now")}>
        <RowList>
          {now.map(({ id, code, endsOn }) => (
            <Row
              key={id}
              title={t(`codes.phase.${code}`)}
              second={endsOn ? t("cohorts.plan.until", words(endsOn)) : t("cohorts.plan.noEnd")}
            />
          ))}
          {now.length === 0 && <Row title={t("cohorts.plan.nowNone")} />}
        </RowList>
      </Paper>
      <Paper flush title={t("cohorts.plan.nextPhases")}>
        <RowList>
          {next.map(({ id, code, startsOn }) => (
            <Row
              key={id}
              title={t(`codes.phase.${code}`)}
              second={t("cohorts.plan.from", words(startsOn))}
            />
          ))}
          {next.length === 0 && <Row title={t("cohorts.plan.nextNone")} />}
        </RowList>
      </Paper>
    </>
  );
}

function earliest(phases: readonly PlanPhase[]): PlainDate | undefined {
  return phases.map(({ startsOn }) => startsOn).toSorted()[0];
}
