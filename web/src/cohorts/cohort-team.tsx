import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CohortTeam_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { hoursText } from "../ui/hours.ts";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Failed } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { BreachList } from "./breach-list.tsx";
import { CohortTeamDialog } from "./cohort-team-dialog.tsx";
import styles from "./team.module.css";

graphql(`
  fragment CohortTeam_Cohort on Cohort {
    id name status
    team {
      followers { id name role retired weeklyMinutes }
      breaches { ...BreachList_StaffingBreach @unmask }
    }
  }
`);

const cohortTeamQuery = graphql(`
  query CohortTeam($id: ID!) {
    cohort(id: $id) { ...CohortTeam_Cohort @unmask }
  }
`);

/** Who follows a cohort, and whether they are enough to hold its first meetings. */
export function CohortTeam({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cohortTeamQuery, {
    variables: { id: cohortId },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <TeamPaper cohort={data.cohort} />;
  if (!error) return null;
  return <Failed error={error} title={t("team.cohort.failed")} onRetry={() => void refetch()} />;
}

function TeamPaper({ cohort }: { cohort: CohortTeam_CohortFragment }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = may(useViewer(), "editTeam") && cohort.status !== "CLOSED";
  const { followers, breaches } = cohort.team;
  return (
    <Paper
      title={t("team.cohort.paper")}
      note={t("team.cohort.paperNote")}
      actions={
        mayEdit && (
          <Button size="small" icon={IconPencil} onClick={() => setEditing(true)}>
            {t("team.cohort.edit")}
            <span className="visually-hidden">: {t("team.cohort.paper")}</span>
          </Button>
        )
      }
      flush
    >
      {followers.length > 0 ? (
        <Followers followers={followers} />
      ) : (
        <p className={styles.none}>{t("team.cohort.none")}</p>
      )}
      {breaches.length > 0 && cohort.status !== "CLOSED" && (
        <div className={styles.under}>
          <BreachList breaches={breaches} />
        </div>
      )}
      <CohortTeamDialog cohort={cohort} opened={isEditing} onClose={() => setEditing(false)} />
    </Paper>
  );
}

function Followers({ followers }: Pick<CohortTeam_CohortFragment["team"], "followers">) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <RowList label={t("team.cohort.paper")}>
      {followers.map(({ id, name, role, retired, weeklyMinutes }) => (
        <Row
          key={id}
          title={name}
          second={retired ? t("team.cohort.left") : t(`codes.programmeRole.${role}`)}
          note={t("team.cohort.hoursAWeek", { hours: hoursText(weeklyMinutes, language) })}
        />
      ))}
    </RowList>
  );
}
