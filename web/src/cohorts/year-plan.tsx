import { addDays, addWeeks, formatWeekdayDate } from "@mikrolaan/shared/calendar";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { classNames } from "../ui/class-names.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import bars from "./plan-bar.module.css";
import { fills } from "./plan-bar.tsx";
import { isWithin, type PlanScale, shareOfPlan, weeksOfPlan } from "./plan-scale.ts";
import { SignDrawing } from "./plan-sign.tsx";
import { useCohortTexts } from "./use-cohort-texts.ts";
import { usePhaseTexts } from "./use-phase-texts.ts";
import { lanes, marksIn, stretchesOf, type YearCohort } from "./year-bands.ts";
import { YearHead } from "./year-head.tsx";
import styles from "./year-plan.module.css";

type YearPlanProps = {
  readonly cohorts: readonly YearCohort[];
  readonly scale: PlanScale;
  /** How much there is to look at in each cohort's plan, once it is known. */
  readonly toSee: ReadonlyMap<string, number>;
  /** Rows over the same weeks, under the cohorts. */
  readonly children?: ReactNode;
};

/** Cohorts under each other over the same weeks, each a band of its phases and what is held. */
export function YearPlan({ cohorts, scale, toSee, children }: YearPlanProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const to = addDays(addWeeks(scale.startsOn, scale.weeks), -1);
  const day = (date: typeof to) => formatWeekdayDate(date, language);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t("plan.year.caption", {
            count: cohorts.length,
            from: day(scale.startsOn),
            to: day(to),
          })}
        </caption>
        <colgroup>
          <col className={styles.labels} />
          {Array.from({ length: scale.weeks }, (_, week) => addWeeks(scale.startsOn, week)).map(
            (monday) => (
              <col key={monday} />
            ),
          )}
        </colgroup>
        <YearHead scale={scale} />
        <tbody>
          {cohorts.map((cohort) => (
            <Band key={cohort.id} cohort={cohort} scale={scale} toSee={toSee.get(cohort.id) ?? 0} />
          ))}
          {cohorts.length === 0 && (
            <tr>
              <td colSpan={scale.weeks + 1} className={styles.none}>
                {t("plan.year.none")}
              </td>
            </tr>
          )}
        </tbody>
        {children}
      </table>
      {isWithin(scale, today) && (
        <div className={styles.overlay}>
          <div className={styles.today} style={{ left: `${shareOfPlan(scale, today) * 100}%` }} />
        </div>
      )}
    </div>
  );
}

type BandProps = {
  readonly cohort: YearCohort;
  readonly scale: PlanScale;
  readonly toSee: number;
};

function Band({ cohort, scale, toSee }: BandProps) {
  const { t } = useTranslation();
  const { week } = useCohortTexts();
  const { inFull } = usePhaseTexts(cohort.startsOn);
  const weeks = weeksOfPlan(cohort.startsOn, cohort.phases);
  const held = lanes.flatMap((lane) => marksIn(cohort, lane, scale));
  const running = cohort.phases.filter((phase) => {
    const [stretch] = stretchesOf({ phases: [phase] }, phase.kind, scale);
    return stretch !== undefined;
  });
  return (
    <tr>
      <th scope="row">
        <Link to={`/cohorts/${cohort.id}/plan`} className={styles.name}>
          {cohort.name}
        </Link>
        <span className={styles.second}>
          {cohort.programmeWeek > 0 && cohort.status !== "CLOSED" && (
            <>{t("ui.programmeWeek", { week: week(cohort, weeks) })} · </>
          )}
          {cohort.programmeWeek < 1 && <>{week(cohort, weeks)} · </>}
          {t(`codes.cohortStatus.${cohort.status}`)}
          {toSee > 0 && (
            <span className={styles.toSee}>{t("plan.look.title", { count: toSee })}</span>
          )}
        </span>
      </th>
      <td colSpan={scale.weeks} className={styles.band}>
        <ul className="visually-hidden">
          {running.map((phase) => (
            <li key={phase.id}>{inFull({ ...phase, endsOn: phase.endsOn ?? null })}</li>
          ))}
          <li>{t("plan.year.held", { count: held.length })}</li>
        </ul>
        {lanes.map((lane) => (
          <div key={lane} className={styles.lane}>
            {stretchesOf(cohort, lane, scale).map(({ from, to, isOpen }) => (
              <span
                key={from}
                className={classNames(styles.stretch, fills[lane], isOpen && to === 1 && bars.open)}
                style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
              />
            ))}
            {marksIn(cohort, lane, scale).map(({ id, at, isNetwork }) => (
              <span
                key={id}
                className={classNames(styles.mark, lane === "COURSE" && styles.onDark)}
                style={{ left: `${at * 100}%` }}
              >
                <SignDrawing kind={isNetwork ? "network" : "day"} />
              </span>
            ))}
          </div>
        ))}
      </td>
    </tr>
  );
}
