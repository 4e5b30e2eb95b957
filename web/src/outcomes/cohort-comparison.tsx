import { formatDate } from "@mikrolaan/shared/calendar";
import type { Stage } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Dots } from "../ui/dots.tsx";
import { Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Share } from "../ui/share.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { FigureLink } from "./figure-link.tsx";
import styles from "./figures.module.css";

type Cohorts = OutcomesViewQuery["outcomeCohorts"];
type Cohort = Cohorts["items"][number];
type Programme = OutcomesViewQuery["recordedProgrammes"][number];

type CohortComparisonProps = {
  readonly cohorts: Cohorts;
  readonly programmes: readonly Programme[];
  readonly onMore: (after: string | null) => Promise<unknown>;
};

/** Cohort beside cohort with plan and result, and what sources say of others for comparison. */
export function CohortComparison({ cohorts, programmes, onMore }: CohortComparisonProps) {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState(false);
  const { items, total, endCursor = null } = cohorts;

  async function more() {
    setWaiting(true);
    try {
      await onMore(endCursor);
    } finally {
      setWaiting(false);
    }
  }

  return (
    <Paper
      flush
      title={t("outcomes.figures.cohorts.title")}
      note={t("outcomes.figures.cohorts.note")}
    >
      <DataTable
        caption={t("outcomes.figures.cohorts.title")}
        columns={useCohortColumns()}
        rows={items}
        rowKey={({ id }) => id}
      />
      <Pager shown={items.length} total={total} waiting={waiting} onMore={() => void more()} />
      <div className={styles.reference}>
        <h3 className="strong">{t("outcomes.figures.cohorts.reference")}</h3>
        <p className="second">{t("outcomes.figures.cohorts.referenceNote")}</p>
      </div>
      <DataTable
        caption={t("outcomes.figures.cohorts.reference")}
        columns={useProgrammeColumns()}
        rows={programmes}
        rowKey={({ name, source, loans, selfSupporting }) =>
          [name, source, loans, selfSupporting].join(" ")
        }
      />
    </Paper>
  );
}

function useCohortColumns(): readonly Column<Cohort>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const reached = (stage: Stage) => (cohort: Cohort) => (
    <FigureLink
      figure={{ kind: "REACHED", stage }}
      of={cohort.id}
      count={cohort.stages.find((it) => it.stage === stage)?.reached ?? 0}
      name={`${t("outcomes.figures.rows.REACHED", { stage: t(`outcomes.stage.${stage}`) })}, ${cohort.name}`}
    />
  );
  return [
    {
      key: "cohort",
      head: t("outcomes.figures.cohorts.cohort"),
      cell: ({ id, name }) => <Link to={`/cohorts/${id}/outcomes`}>{name}</Link>,
    },
    {
      key: "start",
      head: t("outcomes.figures.cohorts.start"),
      cell: ({ startsOn }) => formatDate(startsOn, language),
    },
    {
      key: "people",
      head: t("outcomes.figures.cohorts.people"),
      cell: ({ dots }) => <Dots counts={dots} size="small" />,
    },
    {
      key: "course",
      head: t("outcomes.figures.cohorts.course"),
      align: "right",
      cell: reached("COURSE"),
    },
    {
      key: "loans",
      head: t("outcomes.figures.cohorts.loans"),
      align: "right",
      cell: reached("LOAN_AND_START"),
    },
    {
      key: "self",
      head: t("outcomes.figures.cohorts.self"),
      cell: ({ dots, people }) => <Share count={dots.selfSupporting} of={people} />,
    },
    {
      key: "plan",
      head: t("outcomes.figures.cohorts.plan"),
      cell: ({ plan }) => <PlanCell plan={plan} />,
    },
  ];
}

function PlanCell({ plan }: Pick<Cohort, "plan">) {
  const { t } = useTranslation();
  const of = (stage: Stage) => plan.expected.find((it) => it.stage === stage)?.count;
  const [count, loans] = [of("SELF_SUPPORT"), of("LOAN_AND_START")];
  if (count === undefined || loans === undefined) {
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

function useProgrammeColumns(): readonly Column<Programme>[] {
  const { t } = useTranslation();
  const count = (key: "course" | "loans" | "selfSupporting", head: string): Column<Programme> => ({
    key,
    head,
    align: "right",
    cell: (it) =>
      it[key] ?? <span className="ink3">{t("outcomes.figures.cohorts.notStated")}</span>,
  });
  return [
    {
      key: "name",
      head: t("outcomes.figures.cohorts.programme"),
      cell: ({ name, period, isTarget }) => (
        <>
          {name} <span className="ink3">{period}</span>
          {isTarget && <div className="second">{t("outcomes.figures.cohorts.target")}</div>}
        </>
      ),
    },
    count("course", t("outcomes.figures.cohorts.course")),
    count("loans", t("outcomes.figures.cohorts.loans")),
    count("selfSupporting", t("outcomes.figures.cohorts.self")),
    { key: "source", head: t("outcomes.figures.cohorts.source"), cell: ({ source }) => source },
  ];
}
