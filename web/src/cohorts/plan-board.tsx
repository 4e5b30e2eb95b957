import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./plan-board.module.css";
import { PlanLegend } from "./plan-legend.tsx";
import { PlanList } from "./plan-list.tsx";
import { PlanLook } from "./plan-look.tsx";
import { marksOf, nextMark, type PlanCohort, type PlanMark } from "./plan-marks.ts";
import { PlanNow } from "./plan-now.tsx";
import { isWithin, type PlanScale, planScale } from "./plan-scale.ts";
import { PlanTable } from "./plan-table.tsx";

type PlanBoardProps = {
  readonly cohort: PlanCohort;
  /** As the address has it; the next meeting when it names none. */
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** What is known of the chosen meeting, and what may be done with it. */
  readonly inspector: (id: string) => ReactNode;
};

/** The plan: the table with its chosen meeting, what to look at, and every meeting week by week. */
export function PlanBoard({ cohort, chosenId, onChoose, onOpen, inspector }: PlanBoardProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const phone = usePhone();
  const marks = useMemo(() => marksOf(cohort), [cohort]);
  const scale = useMemo(
    () =>
      planScale(
        cohort.startsOn,
        cohort.phases,
        marks.map(({ date }) => date),
      ),
    [cohort, marks],
  );
  const chosen = marks.find(({ id }) => id === chosenId) ?? nextMark(marks, today);
  const list = marks.length > 0 && (
    <PlanList startsOn={cohort.startsOn} marks={marks} onOpen={onOpen} />
  );
  const look = (
    <PlanLook
      cohortId={cohort.id}
      phases={cohort.phases}
      marks={marks}
      startsOn={cohort.startsOn}
      onShow={phone ? onOpen : onChoose}
    />
  );
  if (phone) {
    return (
      <Stack>
        <PlanNow phases={cohort.phases} />
        {look}
        {list}
        {marks.length === 0 && <NoMarks />}
      </Stack>
    );
  }
  return (
    <div className={styles.board}>
      <Columns split="9-3">
        <div>
          <Paper flush>
            <PlanTable
              cohort={cohort}
              scale={scale}
              marks={marks}
              selected={chosen}
              onSelect={onChoose}
              onOpen={onOpen}
            />
            {chosen && (
              <section className={styles.chosen} aria-label={t("cohorts.plan.chosen")}>
                <div className={styles.inspector}>{inspector(chosen.id)}</div>
                <Steps marks={marks} chosen={chosen} onChoose={onChoose} />
              </section>
            )}
          </Paper>
          <PlanLegend hasCancelled={marks.some(({ isCancelled }) => isCancelled)} />
          <Outside marks={marks} scale={scale} />
        </div>
        {look}
      </Columns>
      {list}
      {marks.length === 0 && <NoMarks />}
    </div>
  );
}

type StepsProps = {
  readonly marks: readonly PlanMark[];
  readonly chosen: PlanMark;
  readonly onChoose: (id: string) => void;
};

/** The meeting before and the one after, whichever line they are in. */
function Steps({ marks, chosen, onChoose }: StepsProps) {
  const { t } = useTranslation();
  const at = marks.indexOf(chosen);
  const go = (to: number) => () => {
    const mark = marks[to];
    if (mark) onChoose(mark.id);
  };
  return (
    <div className={styles.steps}>
      <Button size="small" icon={IconChevronLeft} onClick={go(Math.max(0, at - 1))}>
        <span className="visually-hidden">{t("cohorts.plan.previous")}</span>
      </Button>
      <Button size="small" icon={IconChevronRight} onClick={go(Math.min(marks.length - 1, at + 1))}>
        <span className="visually-hidden">{t("cohorts.plan.next")}</span>
      </Button>
    </div>
  );
}

function Outside({ marks, scale }: { marks: readonly PlanMark[]; scale: PlanScale }) {
  const { t } = useTranslation();
  const count = marks.filter(({ date }) => !isWithin(scale, date)).length;
  if (count === 0) return null;
  return <p className="second">{t("cohorts.plan.outside", { count })}</p>;
}

function NoMarks() {
  const { t } = useTranslation();
  return (
    <Paper>
      <Empty small title={t("cohorts.plan.none")}>
        {t("cohorts.plan.noneWords")}
      </Empty>
    </Paper>
  );
}
