import { useQuery } from "@apollo/client/react";
import { compareDates, formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { stages } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { CohortPeopleQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper, Stack } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./cohort-participants.module.css";

const cohortPeopleQuery = graphql(`
  query CohortPeople($cohortId: ID!, $after: String) {
    participants(cohortId: $cohortId, first: 100, after: $after) {
      total
      endCursor
      items {
        id name businessIdea
        enrolments { id cohortId stage exitRoute startsOn endsOn changes { id on } }
      }
    }
  }
`);

type Participant = CohortPeopleQuery["participants"]["items"][number];
type Enrolment = Participant["enrolments"][number];
type Person = { readonly participant: Participant; readonly enrolment: Enrolment };

/** The cohort's people under the stage they are at, the furthest first; those who left come last. */
export function PeopleByStage({ cohortId, mayEnrol }: { cohortId: string; mayEnrol: boolean }) {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = useQuery(cohortPeopleQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed error={error} title={t("cohorts.people.failed")} onRetry={() => void refetch()} />
    );
  }
  const { items, total, endCursor } = data.participants;
  const people = items.flatMap((participant) => {
    const enrolment = participant.enrolments.find((it) => it.cohortId === cohortId);
    return enrolment ? [{ participant, enrolment }] : [];
  });
  if (people.length === 0) {
    return (
      <Empty title={t("cohorts.people.empty")}>
        {t(mayEnrol ? "cohorts.people.emptyWords" : "cohorts.people.emptyOther")}
      </Empty>
    );
  }
  const staying = people.filter(({ enrolment }) => !enrolment.exitRoute);
  const left = people.filter(({ enrolment }) => enrolment.exitRoute);
  return (
    <Stack>
      {stages.toReversed().map((stage) => (
        <Group
          key={stage}
          title={t(`codes.stage.${stage}`)}
          people={staying.filter(({ enrolment }) => enrolment.stage === stage)}
        />
      ))}
      <Group title={t("cohorts.people.left")} people={left} />
      <Pager
        shown={items.length}
        total={total}
        waiting={loading}
        onMore={() => void fetchMore({ variables: { after: endCursor } })}
      />
    </Stack>
  );
}

function Group({ title, people }: { title: string; people: readonly Person[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (people.length === 0) return null;
  return (
    <Paper
      flush
      title={
        <span className={styles.group}>
          {title}
          <span className={styles.count}>
            {t("cohorts.people.count", { count: people.length })}
          </span>
        </span>
      }
    >
      <RowList label={title}>
        {people.map(({ participant, enrolment }) => (
          <Row
            key={participant.id}
            title={participant.name}
            second={
              <>
                {enrolment.exitRoute && (
                  <>
                    {t(`codes.exitRoute.${enrolment.exitRoute}`)},{" "}
                    {t("cohorts.people.lastStage", { stage: t(`codes.stage.${enrolment.stage}`) })}
                    {" · "}
                  </>
                )}
                {participant.businessIdea ?? t("cohorts.people.noIdea")}
              </>
            }
            note={
              <span className="ink3">
                {t("cohorts.people.since", { date: formatDate(sinceOf(enrolment), language) })}
              </span>
            }
            to={`/participants/${participant.id}`}
          />
        ))}
      </RowList>
    </Paper>
  );
}

/** The day of the latest change, or of the enrolment itself. */
function sinceOf({ changes, startsOn, endsOn }: Enrolment): PlainDate {
  const [latest] = changes.map(({ on }) => on).toSorted((a, b) => compareDates(b, a));
  return endsOn ?? latest ?? startsOn;
}
