import { formatDate } from "@mikrolaan/shared/calendar";
import type { Stage } from "@mikrolaan/shared/cohorts";
import type { Language } from "@mikrolaan/shared/money";
import { keyStages } from "@mikrolaan/shared/outcomes";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { Dots } from "../ui/dots.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Share } from "../ui/share.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { FigureLink } from "./figure-link.tsx";
import { shareColumns } from "./share-columns.ts";

export type CohortBeside = OutcomesViewQuery["outcomeCohorts"]["items"][number];

type Column = FigureColumn<CohortBeside>;

/** A cohort's results beside its plan; the file has as figures what the page draws. */
export function cohortColumns(t: TFunction, language: Language): readonly Column[] {
  const words = "outcomes.figures.cohorts";
  const reached = (key: "course" | "loans", stage: Stage): Column => ({
    ...{ key, head: t(`${words}.${key}`), align: "right" },
    value: (cohort) => reachedBy(cohort, stage),
    cell: (cohort) => <Reached cohort={cohort} stage={stage} />,
  });
  return [
    {
      ...{ key: "cohort", head: t(`${words}.cohort`) },
      value: ({ name }) => name,
      cell: ({ id, name }) => <Link to={`/cohorts/${id}/outcomes`}>{name}</Link>,
    },
    {
      ...{ key: "start", head: t(`${words}.start`) },
      value: ({ startsOn }) => ({ date: startsOn }),
      cell: ({ startsOn }) => formatDate(startsOn, language),
    },
    {
      ...{ key: "people", head: t(`${words}.people`) },
      value: ({ people }) => people,
      cell: ({ dots }) => <Dots counts={dots} size="small" />,
    },
    reached("course", "COURSE"),
    reached("loans", "LOAN_AND_START"),
    {
      ...{ key: "self", head: t(`${words}.self`) },
      value: ({ dots }) => dots.selfSupporting,
      cell: ({ dots, people }) => <Share count={dots.selfSupporting} of={people} />,
    },
    ...fileColumns(t),
    {
      ...{ key: "plan", head: t(`${words}.plan`) },
      value: ({ plan }) => planWord(t, plan),
      cell: ({ plan }) => <PlanCell plan={plan} />,
    },
    ...keyStages.map(
      (stage): Column => ({
        key: `plan ${stage}`,
        head: t(`${words}.plannedAt`, { stage: t(`outcomes.stage.${stage}`) }),
        isOnly: "IN_FILE",
        value: ({ plan }) => plannedAt(plan, stage),
      }),
    ),
  ];
}

/** What the share and the dots say to the eye. */
function fileColumns(t: TFunction): readonly Column[] {
  const dot = (key: keyof CohortBeside["dots"], head: string): Column => ({
    ...{ key, head, isOnly: "IN_FILE" },
    value: ({ dots }) => dots[key],
  });
  return [
    ...shareColumns<CohortBeside>(t, ({ dots, people }) => ({
      ...{ count: dots.selfSupporting, of: people },
    })),
    dot("jobOrEducation", t("outcomes.figures.dot.JOB_OR_EDUCATION")),
    dot("inProgress", t("outcomes.figures.dot.IN_PROGRESS")),
    dot("stopped", t("outcomes.figures.dot.STOPPED")),
  ];
}

function reachedBy({ stages }: CohortBeside, stage: Stage): number {
  return stages.find((it) => it.stage === stage)?.reached ?? 0;
}

type Plan = CohortBeside["plan"];

function plannedAt({ expected }: Plan, stage: Stage): number | null {
  return expected.find((it) => it.stage === stage)?.count ?? null;
}

function planWord(t: TFunction, plan: Plan): string | null {
  if (plan.expected.length === 0) return t("outcomes.figures.cohorts.noPlan");
  return plan.exceeds ? t("outcomes.figures.cohorts.exceeds") : null;
}

function Reached({ cohort, stage }: { cohort: CohortBeside; stage: Stage }) {
  const { t } = useTranslation();
  const name = t("outcomes.figures.rows.REACHED", { stage: t(`outcomes.stage.${stage}`) });
  return (
    <FigureLink
      figure={{ kind: "REACHED", stage }}
      of={cohort.id}
      count={reachedBy(cohort, stage)}
      name={`${name}, ${cohort.name}`}
    />
  );
}

function PlanCell({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const count = plannedAt(plan, "SELF_SUPPORT");
  const loans = plannedAt(plan, "LOAN_AND_START");
  if (count === null || loans === null) {
    return <span className="ink3">{t("outcomes.figures.cohorts.noPlan")}</span>;
  }
  return (
    <>
      {t("outcomes.figures.cohorts.planned", { count, loans })}
      {plan.exceeds && (
        <div>
          <StatusWord status="warning">{t("outcomes.figures.cohorts.exceeds")}</StatusWord>
        </div>
      )}
    </>
  );
}
