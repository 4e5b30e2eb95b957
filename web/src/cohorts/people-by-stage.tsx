import { useQuery } from "@apollo/client/react";
import { compareDates, type PlainDate } from "@mikrolaan/shared/calendar";
import { stages } from "@mikrolaan/shared/cohorts";
import { may } from "@mikrolaan/shared/identity";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CohortPeopleQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { CoachDialog } from "./coach-dialog.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { Followed } from "./use-assign-coach.ts";

const cohortPeopleQuery = graphql(`
  query CohortPeople($cohortId: ID!, $after: String) {
    participants(cohortId: $cohortId, first: 100, after: $after) {
      total
      endCursor
      items {
        id name businessIdea
        enrolments { id version cohortId stage exitRoute startsOn endsOn coach { id name } changes { id on } }
      }
    }
  }
`);

type Cohort = { readonly id: string; readonly name: string };

type Enrolment = CohortPeopleQuery["participants"]["items"][number]["enrolments"][number];

/** The cohort's people under the stage they are at, the furthest first; those who left come last. */
export function PeopleByStage({ cohort, mayEnrol }: { cohort: Cohort; mayEnrol: boolean }) {
  const { t } = useTranslation();
  const { id: cohortId } = cohort;
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
    return enrolment
      ? [
          {
            ...participant,
            ...enrolment,
            id: participant.id,
            enrolmentId: enrolment.id,
            coach: enrolment.coach ?? null,
            since: sinceOf(enrolment),
          },
        ]
      : [];
  });
  if (people.length === 0) {
    return (
      <Empty title={t("cohorts.people.empty")}>
        {t(mayEnrol ? "cohorts.people.emptyWords" : "cohorts.people.emptyOther")}
      </Empty>
    );
  }
  const groups = [
    ...stages.toReversed().map((stage) => ({
      key: stage,
      title: t(`codes.stage.${stage}`),
      people: people.filter((it) => it.stage === stage && !it.exitRoute),
    })),
    {
      key: "left",
      title: t("cohorts.people.left"),
      people: people.filter(({ exitRoute }) => exitRoute),
    },
  ];
  return (
    <Paper
      flush
      actions={
        <CoachButton cohort={cohort} people={people.filter(({ exitRoute }) => !exitRoute)} />
      }
    >
      <PeopleTable groups={groups.filter((group) => group.people.length > 0)} />
      <Pager
        shown={items.length}
        total={total}
        waiting={loading}
        onMore={() => void fetchMore({ variables: { after: endCursor } })}
      />
    </Paper>
  );
}

/** The way to name a coach for several at once. */
function CoachButton({ cohort, people }: { cohort: Cohort; people: readonly Followed[] }) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  if (!may(useViewer(), "assignCoach") || people.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setChoosing(true)}>
        {t("cohorts.coach.forMany")}
      </Button>
      <CoachDialog
        title={t("cohorts.coach.dialog.many", { cohort: cohort.name })}
        people={people}
        opened={isChoosing}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}

/** The day of the latest change, or of the enrolment itself. */
function sinceOf({ changes, startsOn, endsOn }: Enrolment): PlainDate {
  const [latest] = changes.map(({ on }) => on).toSorted((a, b) => compareDates(b, a));
  return endsOn ?? latest ?? startsOn;
}
