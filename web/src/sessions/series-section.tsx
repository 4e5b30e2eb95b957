import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Failed } from "../ui/states.tsx";
import { SeriesItem } from "./series-item.tsx";
import { seriesQuery } from "./series-row.ts";

type SectionProps = {
  /** Only the series that invite this cohort. */
  readonly cohortId?: string;
};

/** The series that go on, each with its next meetings; nothing where there is none. */
export function SeriesSection({ cohortId }: SectionProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(seriesQuery, { fetchPolicy: "cache-and-network" });
  if (!data) {
    if (!error) return null;
    return (
      <Failed
        error={error}
        title={t("sessions.network.series.failed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const shown = data.networkSeries.filter(
    ({ cohorts }) => cohortId === undefined || cohorts.some(({ id }) => id === cohortId),
  );
  if (shown.length === 0) return null;
  return (
    <Paper
      flush
      title={t("sessions.network.series.title")}
      note={t("sessions.network.series.note")}
    >
      {shown.map((series) => (
        <SeriesItem key={series.id} series={series} />
      ))}
    </Paper>
  );
}
