import {
  addMonths,
  addWeeks,
  isoWeekOf,
  mondayOf,
  type PlainDate,
  partsOf,
  programmeWeekOf,
} from "@mikrolaan/shared/calendar";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { firstOfMonth } from "./plan-calendar.ts";
import styles from "./plan-zoom-bar.module.css";
import { type PlanZoom, planZooms } from "./use-plan-address.ts";

type PlanZoomBarProps = {
  readonly startsOn: PlainDate;
  readonly zoom: PlanZoom;
  readonly at: PlainDate;
  readonly onShow: (zoom: PlanZoom, at: PlainDate) => void;
};

/** How near the plan is looked at; a month or a week is left for the one before, the one after, or today's. */
export function PlanZoomBar({ startsOn, zoom, at, onShow }: PlanZoomBarProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const go = (to: PlainDate) => () => onShow(zoom, to);
  return (
    <div className={styles.bar}>
      <Segmented
        label={t("plan.zoom.label")}
        options={planZooms.map((value) => ({ value, label: t(`plan.zoom.${value}`) }))}
        value={zoom}
        onChange={(near) => onShow(near, at)}
      />
      {zoom !== "weeks" && (
        <>
          <h2 className={styles.title}>
            <Title startsOn={startsOn} zoom={zoom} at={at} />
          </h2>
          <div className={styles.steps}>
            <Button
              size="small"
              icon={IconChevronLeft}
              aria-label={t(`plan.zoom.before.${zoom}`)}
              onClick={go(zoom === "month" ? addMonths(firstOfMonth(at), -1) : addWeeks(at, -1))}
            >
              {null}
            </Button>
            <Button size="small" onClick={go(today)}>
              {t("plan.zoom.today")}
            </Button>
            <Button
              size="small"
              icon={IconChevronRight}
              aria-label={t(`plan.zoom.after.${zoom}`)}
              onClick={go(zoom === "month" ? addMonths(firstOfMonth(at), 1) : addWeeks(at, 1))}
            >
              {null}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Title({ startsOn, zoom, at }: Omit<PlanZoomBarProps, "onShow">) {
  const { t } = useTranslation();
  if (zoom === "month") {
    const { year, month } = partsOf(at);
    const names = t("ui.months", { returnObjects: true });
    return `${names[month - 1] ?? ""} ${year}`;
  }
  const monday = mondayOf(at);
  const { year, week } = isoWeekOf(monday);
  const programmeWeek = programmeWeekOf(startsOn, monday);
  const which =
    programmeWeek > 0 ? t("ui.programmeWeek", { week: programmeWeek }) : t("ui.beforeStart");
  return `${t("plan.zoom.weekOf", { week, year })} · ${which}`;
}
