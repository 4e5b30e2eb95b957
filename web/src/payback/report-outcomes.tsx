import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import type { EconomyModel } from "./economy-model.ts";

/** What became of the people so far, or that nobody knows yet; figures, and no names. */
export function ReportOutcomes({ model: { cohort } }: { model: EconomyModel }) {
  const { t } = useTranslation();
  return (
    <Paper title={t("payback.report.outcomes")}>
      {cohort ? (
        <>
          <p>{t("payback.report.outcomesOf", { ...cohort.dots, of: cohort.participants })}</p>
          <p>
            {cohort.outcomes.length === 0
              ? t("payback.report.outcomesNone")
              : t("payback.report.outcomesRecorded", { count: cohort.outcomes.length })}
          </p>
        </>
      ) : (
        <p>{t("payback.report.outcomesIllustrative")}</p>
      )}
    </Paper>
  );
}
