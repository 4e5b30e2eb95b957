import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import type { PlanMark } from "./plan-marks.ts";
import styles from "./plan-steps.module.css";

type PlanStepsProps = {
  readonly marks: readonly PlanMark[];
  readonly chosen: PlanMark;
  readonly onChoose: (id: string) => void;
};

/** The meeting before and the one after, whichever line they are in. */
export function PlanSteps({ marks, chosen, onChoose }: PlanStepsProps) {
  const { t } = useTranslation();
  const at = marks.indexOf(chosen);
  const go = (to: number) => () => {
    const mark = marks[to];
    if (mark) onChoose(mark.id);
  };
  return (
    <div className={styles.steps}>
      <Button size="small" variant="quiet" icon={IconChevronLeft} onClick={go(Math.max(0, at - 1))}>
        <span className="visually-hidden">{t("cohorts.plan.previous")}</span>
      </Button>
      <span className="ink3">{t("plan.steps", { at: at + 1, of: marks.length })}</span>
      <Button
        size="small"
        variant="quiet"
        icon={IconChevronRight}
        onClick={go(Math.min(marks.length - 1, at + 1))}
      >
        <span className="visually-hidden">{t("cohorts.plan.next")}</span>
      </Button>
    </div>
  );
}
