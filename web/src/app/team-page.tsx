import { useQuery } from "@apollo/client/react";
import { addDays, addWeeks, mondayOf } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CompetenceMatrix } from "../cohorts/competence-matrix.tsx";
import { MemberDialog } from "../cohorts/member-dialog.tsx";
import { RetiredMembers } from "../cohorts/retired-members.tsx";
import { Standing } from "../cohorts/standing.tsx";
import { postsText, type TeamMember } from "../cohorts/team-member.ts";
import { TeamMembers } from "../cohorts/team-members.tsx";
import type { TeamQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { CalendarButton } from "../sessions/calendar-button.tsx";
import { TeamLoad } from "../sessions/team-load.tsx";
import { Button } from "../ui/button.tsx";
import { Columns, Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";

const teamQuery = graphql(`
  query Team($from: PlainDate!, $to: PlainDate!) {
    team {
      members { id ...TeamMember_TeamMember @unmask }
      standing { people ftePercent breaches { ...BreachList_StaffingBreach @unmask } }
    }
    teamLoad(from: $from, to: $to) { ...TeamLoad_MemberLoad @unmask }
  }
`);

const weeksAhead = 26;

/** The team: who they are, what it lacks and why that matters, and what each has to do in the coming weeks. */
export function TeamPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const form = useOpened<TeamMember | null>();
  const from = mondayOf(viewer.today);
  const { data, error, refetch } = useQuery(teamQuery, {
    variables: { from, to: addDays(addWeeks(from, weeksAhead), -1) },
    fetchPolicy: "cache-and-network",
  });
  const mayEdit = may(viewer, "editTeam");
  const isEmpty = data?.team.members.length === 0;
  const add = mayEdit && (
    <Button variant="primary" icon={IconPlus} onClick={() => form.open(null)}>
      {t("team.new")}
    </Button>
  );
  return (
    <Page
      title={t("team.title")}
      answer={data && !isEmpty && answer(data)}
      actions={!isEmpty && add}
    >
      {!data && error && (
        <Failed error={error} title={t("team.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {isEmpty && (
        <Empty title={t("team.empty.title")} actions={add}>
          {t(mayEdit ? "team.empty.words" : "team.empty.other")}
        </Empty>
      )}
      {data && !isEmpty && <Loaded data={data} onEdit={form.open} />}
      <MemberDialog member={form.item} opened={form.isOpen} onClose={form.close} />
    </Page>
  );

  function answer({ team: { standing } }: TeamQuery): string {
    const { people: count, ftePercent } = standing;
    return t("team.answer", { count, fte: postsText(ftePercent, language) });
  }
}

function Loaded({ data, onEdit }: { data: TeamQuery; onEdit: (member: TeamMember) => void }) {
  const { t } = useTranslation();
  const { members, standing } = data.team;
  const active = members.filter(({ retired }) => !retired);
  const staff = active.filter(({ kind }) => kind === "STAFF");
  const externals = active.filter(({ kind }) => kind === "EXTERNAL");
  const calendar = may(useViewer(), "editCalendarFeeds") ? calendarOf : null;
  return (
    <Stack>
      <Columns split="8-4">
        <Standing breaches={standing.breaches} />
        <Stack>
          <Paper title={t("team.members.title")} flush>
            {staff.length > 0 ? (
              <TeamMembers
                caption={t("team.members.title")}
                members={staff}
                posts
                onEdit={onEdit}
                calendar={calendar}
              />
            ) : (
              <Empty small title={t("team.members.empty")} />
            )}
          </Paper>
          <Paper title={t("team.matrix.title")} note={t("team.matrix.note")} flush>
            <CompetenceMatrix members={staff} />
          </Paper>
        </Stack>
      </Columns>
      {data.teamLoad.length > 0 && <TeamLoad loads={data.teamLoad} />}
      {externals.length > 0 && (
        <Paper title={t("team.externals.title")} note={t("team.externals.note")} flush>
          <TeamMembers
            caption={t("team.externals.title")}
            members={externals}
            onEdit={onEdit}
            calendar={calendar}
          />
        </Paper>
      )}
      <RetiredMembers members={members.filter(({ retired }) => retired)} onEdit={onEdit} />
    </Stack>
  );
}

function calendarOf({ id, name }: TeamMember) {
  return <CalendarButton subject={{ kind: "MEMBER", id, name }} size="small" />;
}
