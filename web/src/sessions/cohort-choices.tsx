import { useQuery } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { ChoicesField } from "../ui/choice-fields.tsx";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import type { FieldBinding } from "../ui/use-form.ts";

const choicesQuery = graphql(`
  query CohortChoices {
    cohorts(first: 100) { items { id name status startsOn } }
  }
`);

type ChoicesProps = FieldBinding<readonly string[]> & {
  /** Cohorts already invited, which are not offered again. */
  readonly without?: readonly string[];
};

/** The first day of each cohort there is, by its id. */
export function useCohortStarts(): ReadonlyMap<string, PlainDate> {
  const { data } = useQuery(choicesQuery);
  return new Map(data?.cohorts.items.map(({ id, startsOn }) => [id, startsOn]));
}

/** The cohorts that can be invited to a meeting. */
export function CohortChoices({ without = [], ...binding }: ChoicesProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(choicesQuery);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const cohorts = data.cohorts.items;
  const left = cohorts.filter(({ id }) => !without.includes(id));
  if (left.length === 0) {
    const isEmpty = cohorts.length === 0;
    return (
      <Notice calm>
        {t(isEmpty ? "sessions.network.noCohorts" : "sessions.network.allInvited")}
      </Notice>
    );
  }
  return (
    <ChoicesField
      label={t("sessions.network.cohorts")}
      help={t("sessions.network.inviteHelp")}
      options={left.map(({ id, name, status }) => ({
        value: id,
        label: status === "CLOSED" ? `${name} (${t("codes.cohortStatus.CLOSED")})` : name,
      }))}
      {...binding}
    />
  );
}
