import { useMutation, useQuery } from "@apollo/client/react";
import { setCohortTeamInput } from "@mikrolaan/shared/cohorts";
import { inputIssues } from "@mikrolaan/shared/text";
import { useTranslation } from "react-i18next";
import type { CohortTeamToSetQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import type { Problem } from "../ui/problems.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";

const cohortTeamToSetQuery = graphql(`
  query CohortTeamToSet($id: ID!) {
    cohort(id: $id) { id version team { followers { id memberId weeklyMinutes } } }
    teamMembers { id name kind role retired }
  }
`);

const setCohortTeam = graphql(`
  mutation SetCohortTeam($input: SetCohortTeamInput!) {
    setCohortTeam(input: $input) {
      __typename
      ... on Cohort { id version ...CohortTeam_Cohort @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type CohortTeamDialogProps = {
  readonly cohort: { readonly id: string; readonly name: string };
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Who follows a cohort, and how long each spends a week on its people. */
export function CohortTeamDialog({ cohort, opened, onClose }: CohortTeamDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t("team.cohort.title", { cohort: cohort.name })}
      opened={opened}
      onClose={onClose}
    >
      <Loader id={cohort.id} onClose={onClose} />
    </Dialog>
  );
}

function Loader({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cohortTeamToSetQuery, {
    variables: { id },
    fetchPolicy: "network-only",
  });
  if (error && !data) {
    return <Failed error={error} title={t("team.cohort.failed")} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading />;
  return <TeamForm data={data} onClose={onClose} />;
}

/** Hours a week by the member's id; nothing is that they do not follow the cohort. */
type Values = Readonly<Record<string, number | null>>;

function TeamForm({ data, onClose }: { data: CohortTeamToSetQuery; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [set] = useMutation(setCohortTeam);
  const { id: cohortId, version, team } = data.cohort;
  const follows = new Map(team.followers.map((it) => [it.memberId, it.weeklyMinutes / 60]));
  const members = data.teamMembers.filter(
    ({ id, kind, retired }) => follows.has(id) || (kind === "STAFF" && !retired),
  );
  const form = useForm<Values>({
    initial: Object.fromEntries(members.map(({ id }) => [id, follows.get(id) ?? null])),
    submit: async (hours) => {
      const { input, problems } = inputOf(cohortId, version, hours);
      if (!input) return problems;
      const { data: answer } = await set({
        variables: { input: { ...input, members: [...input.members] } },
      });
      if (answer?.setCohortTeam.__typename === "Refused") return answer.setCohortTeam.reasons;
      toast({ message: t("team.cohort.saved") });
      onClose();
      return null;
    },
  });
  if (members.length === 0) {
    return (
      <Empty
        small
        title={t("team.cohort.nobody")}
        actions={<ButtonLink to="/team">{t("team.cohort.toTeam")}</ButtonLink>}
      />
    );
  }
  return (
    <Form
      form={form}
      action={t("ui.form.save")}
      cancel={onClose}
      refusedTitle={t("team.cohort.refused")}
    >
      <p className="ink2">{t("team.cohort.intro")}</p>
      {members.map(({ id, name, role, retired }) => (
        <NumberField
          key={id}
          label={name}
          help={retired ? t("team.cohort.left") : t(`codes.programmeRole.${role}`)}
          optional
          unit={t("team.cohort.hoursUnit")}
          decimals={2}
          {...form.field(id)}
        />
      ))}
    </Form>
  );
}

/** What is sent, or what is wrong by the member whose hours they are; limits are in hours there. */
function inputOf(cohortId: string, version: number, hours: Values) {
  const members = Object.entries(hours).flatMap(([memberId, n]) =>
    n === null ? [] : [{ memberId, weeklyMinutes: Math.round(n * 60) }],
  );
  const { data: input, error } = setCohortTeamInput.safeParse({ cohortId, version, members });
  const problems: readonly Problem[] = error
    ? inputIssues(error).map(({ code, field, limit }) => {
        const at = Number(field.split(".")[1]);
        return {
          code,
          field: members[at]?.memberId,
          limit: limit === undefined ? limit : limit / 60,
        };
      })
    : [];
  return { input, problems };
}
