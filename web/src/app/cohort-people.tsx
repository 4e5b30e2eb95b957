import { stages } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type {
  CohortPeople_ParticipantFragment,
  CohortPeople_ProgressFragment,
} from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import styles from "./cohort-people.module.css";

graphql(`
  fragment CohortPeople_Progress on Progress {
    people
    stages { stage now }
  }
`);

graphql(`
  fragment CohortPeople_Participant on Participant {
    id name
    enrolments { id cohortId stage exitRoute }
  }
`);

type CohortPeopleProps = {
  readonly cohortId: string;
  readonly progress: CohortPeople_ProgressFragment;
  /** Null for those who see figures only. */
  readonly people: {
    readonly total: number;
    readonly items: readonly CohortPeople_ParticipantFragment[];
  } | null;
};

/** Who is where: people by the stage they are at now, the furthest first. Management sees the counts alone. */
export function CohortPeople({ cohortId, progress, people }: CohortPeopleProps) {
  const { t } = useTranslation();
  if (progress.people === 0) return null;
  const at = (stage: (typeof stages)[number] | null) =>
    people?.items.filter(({ enrolments }) => {
      const enrolment = enrolments.find((it) => it.cohortId === cohortId);
      return stage === null
        ? Boolean(enrolment?.exitRoute)
        : enrolment?.stage === stage && !enrolment.exitRoute;
    }) ?? [];
  const inStages = progress.stages.reduce((sum, { now }) => sum + now, 0);
  const groups = [
    ...progress.stages
      .filter(({ now }) => now > 0)
      .toReversed()
      .map(({ stage, now }) => ({
        title: t(`codes.stage.${stage}`),
        count: now,
        people: at(stage),
      })),
    { title: t("home.cohort.left"), count: progress.people - inStages, people: at(null) },
  ].filter(({ count }) => count > 0);
  return (
    <Paper
      title={t("home.cohort.who")}
      note={people ? t("home.cohort.whoNote") : t("home.cohort.counts", { count: progress.people })}
    >
      <dl className={styles.groups}>
        {groups.map((group) => (
          <div key={group.title}>
            <dt>
              {group.title} {people && <span className="ink3">{group.count}</span>}
            </dt>
            <dd>
              {people ? (
                <ul className={styles.names}>
                  {group.people.map(({ id, name }) => (
                    <li key={id}>
                      <Link to={`/participants/${id}`}>
                        <bdi>{name}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : (
                t("home.cohort.people", { count: group.count })
              )}
            </dd>
          </div>
        ))}
      </dl>
      {people && people.total > people.items.length && (
        <p className={styles.more}>
          <Link to={`/participants?cohort=${cohortId}`}>
            {t("home.cohort.more", { count: people.total })}
          </Link>
        </p>
      )}
    </Paper>
  );
}
