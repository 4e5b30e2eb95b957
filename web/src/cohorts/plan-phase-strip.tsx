import type { PlainDate } from "@mikrolaan/shared/calendar";
import { dateRuleSchema } from "@mikrolaan/shared/cohorts";
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconPin } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { capitalised } from "../ui/capitalised.ts";
import { Icon } from "../ui/icon.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import type { PlanPhase } from "./plan-marks.ts";
import styles from "./plan-phase-strip.module.css";
import { usePhaseTexts } from "./use-phase-texts.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

type PlanPhaseStripProps = {
  readonly phase: PlanPhase;
  readonly startsOn: PlainDate;
  readonly onMove: (weeks: number) => void;
  readonly onRelease: () => void;
};

/** The phase chosen in the plan: when it is, what it goes by, and whether someone has pinned it. */
export function PlanPhaseStrip({ phase, startsOn, onMove, onRelease }: PlanPhaseStripProps) {
  const { t } = useTranslation();
  const { dates, inWeeks, firstPlan } = usePhaseTexts(startsOn);
  const isPinned = phase.startPinned || phase.endPinned;
  const first = firstPlan(phase);
  return (
    <div className={styles.strip}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          {t(`codes.phase.${phase.code}`)}
          <StatusWord status={isPinned ? "warning" : "neutral"} icon={isPinned ? IconPin : null}>
            {t(isPinned ? "plan.phase.pinned" : "plan.phase.follows")}
          </StatusWord>
        </h2>
        <p>
          {dates(phase)} · {inWeeks(phase)}
        </p>
        <p className="ink2">
          <Edge name="begins" rule={phase.startRule} isPinned={phase.startPinned} />
          {phase.endRule && (
            <>
              {" "}
              <Edge name="ends" rule={phase.endRule} isPinned={phase.endPinned} />
            </>
          )}
        </p>
        {first && <p className="second">{capitalised(first)}</p>}
      </div>
      {phase.can.move && (
        <div className={styles.actions}>
          <Button size="small" aria-label={t("plan.phase.earlier")} onClick={() => onMove(-1)}>
            <Icon of={IconChevronLeft} />
            {t("plan.phase.oneWeek")}
          </Button>
          <Button size="small" aria-label={t("plan.phase.later")} onClick={() => onMove(1)}>
            {t("plan.phase.oneWeek")}
            <Icon of={IconChevronRight} />
          </Button>
          {isPinned && (
            <Button size="small" icon={IconArrowBackUp} onClick={onRelease}>
              {t("plan.way.release")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

type EdgeProps = {
  readonly name: "begins" | "ends";
  readonly rule: PlanPhase["startRule"];
  readonly isPinned: boolean;
};

/** "Begynder: projektuge 60, mandag." or that it is pinned, and what it would go by. */
function Edge({ name, rule, isPinned }: EdgeProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const words = { rule: texts.rule(dateRuleSchema.parse(rule)) };
  return t(`plan.edge.${name}${isPinned ? "Pinned" : ""}`, words);
}
