import { attendanceStatuses } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import styles from "./heatmap.module.css";
import { HeatmapSign, useStateWord } from "./heatmap-cell.tsx";

/** What each sign stands for. */
export function HeatmapLegend() {
  const { t } = useTranslation();
  const word = useStateWord();
  return (
    <ul className={styles.legend} aria-label={t("sessions.overview.legend")}>
      {([...attendanceStatuses, "NONE", "CANCELLED"] as const).map((state) => (
        <li key={state}>
          <HeatmapSign state={state} /> {word(state)}
        </li>
      ))}
    </ul>
  );
}
