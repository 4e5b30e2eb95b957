import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { ChoicesField, SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useForm } from "../ui/use-form.ts";
import { type Followed, useAssignCoach } from "./use-assign-coach.ts";

const coachesQuery = graphql(`
  query Coaches {
    teamMembers { id name kind retired }
  }
`);

type CoachDialogProps = {
  readonly title: string;
  /** One person, or several to choose among. */
  readonly people: readonly Followed[];
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Who is to follow someone, or several at once. */
export function CoachDialog({ title, people, opened, onClose }: CoachDialogProps) {
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <Loader people={people} onClose={onClose} />
    </Dialog>
  );
}

type LoaderProps = Pick<CoachDialogProps, "people" | "onClose">;

function Loader({ people, onClose }: LoaderProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coachesQuery, { fetchPolicy: "cache-and-network" });
  if (!data && error) {
    return (
      <Failed error={error} title={t("cohorts.coach.failed")} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Loading />;
  const coaches = data.teamMembers.filter(({ kind, retired }) => kind === "STAFF" && !retired);
  if (coaches.length === 0) {
    return (
      <Empty
        small
        title={t("cohorts.coach.noTeam")}
        actions={<ButtonLink to="/team">{t("cohorts.coach.toTeam")}</ButtonLink>}
      />
    );
  }
  return <CoachForm coaches={coaches} people={people} onClose={onClose} />;
}

type Coach = { readonly id: string; readonly name: string };

type Values = { readonly memberId: string | null; readonly enrolmentIds: readonly string[] };

function CoachForm({ coaches, people, onClose }: LoaderProps & { coaches: readonly Coach[] }) {
  const { t } = useTranslation();
  const assign = useAssignCoach();
  const [only] = people;
  const isOne = people.length === 1;
  const unfollowed = people.filter(({ coach }) => coach === null);
  const initial: Values = {
    memberId: isOne ? (only?.coach?.id ?? null) : null,
    enrolmentIds: (isOne ? people : unfollowed).map(({ enrolmentId }) => enrolmentId),
  };
  const form = useForm<Values>({
    initial,
    submit: async ({ memberId, enrolmentIds }) => {
      if (enrolmentIds.length === 0) return [{ code: "REQUIRED", field: "enrolmentIds" }];
      const chosen = people.filter(({ enrolmentId }) => enrolmentIds.includes(enrolmentId));
      const problems = await assign(chosen, coaches.find(({ id }) => id === memberId) ?? null);
      if (problems.length === 0) onClose();
      return problems.map(({ field: _row, ...problem }) => problem);
    },
  });
  return (
    <Form
      form={form}
      action={t("cohorts.coach.action")}
      cancel={onClose}
      refusedTitle={t("cohorts.coach.refused")}
    >
      <SelectField
        label={t("cohorts.coach.member")}
        help={t("cohorts.coach.memberHelp")}
        nothing={t("cohorts.coach.nobody")}
        options={coaches.map(({ id, name }) => ({ value: id, label: name }))}
        optional
        {...form.field("memberId")}
      />
      {!isOne && (
        <ChoicesField
          label={t("cohorts.coach.people")}
          help={t("cohorts.coach.peopleHelp")}
          options={people.map(({ enrolmentId, name, coach }) => ({
            value: enrolmentId,
            label: coach ? t("cohorts.coach.now", { name, coach: coach.name }) : name,
          }))}
          {...form.field("enrolmentIds")}
        />
      )}
    </Form>
  );
}
