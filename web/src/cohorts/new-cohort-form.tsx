import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type PlanCohortInput, planCohortInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField, NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { MondayChoice } from "./monday-choice.tsx";
import styles from "./new-cohort.module.css";
import { nextCohortNumber, seasonOf } from "./suggest-name.ts";

const planCohort = graphql(`
  mutation PlanCohort($input: PlanCohortInput!) {
    planCohort(input: $input) {
      __typename
      ... on Cohort { id name sessions { id } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type NewCohortFormProps = {
  readonly names: readonly string[];
  /** How many course days the plan has, once it is known. */
  readonly days: number | null;
  readonly onStart: (startsOn: PlainDate | null) => void;
};

type Values = {
  readonly name: string;
  readonly startsOn: PlainDate | null;
  readonly seats: number | null;
};

/** Name, start and seats; the name follows the start until someone writes one of their own. */
export function NewCohortForm({ names, days, onStart }: NewCohortFormProps) {
  const { t } = useTranslation();
  const { municipality, today } = useViewer();
  const suggested = useSuggestedName(names);
  const send = useSend();
  const form = useForm<Values, PlanCohortInput>({
    initial: { name: suggested(null), startsOn: null, seats: 20 },
    schema: planCohortInput,
    submit: send,
  });
  const { name, startsOn } = form.values;
  const startsOnField = form.field("startsOn");

  function start(date: PlainDate | null) {
    form.set({ startsOn: date });
    if (name.trim() === "" || name === suggested(startsOn)) form.set({ name: suggested(date) });
    onStart(date);
  }

  return (
    <Form
      form={form}
      action={days === null ? t("cohorts.new.save") : t("cohorts.new.saveDays", { count: days })}
      cancel="/cohorts"
      refusedTitle={t("cohorts.new.refused")}
      note={t("cohorts.new.nothingSaved")}
    >
      <TextField
        label={t("cohorts.name")}
        help={t("cohorts.new.nameHelp")}
        {...form.field("name")}
      />
      <div>
        <DateField
          label={t("cohorts.startsOn")}
          help={t("cohorts.new.startsOnHelp")}
          today={today}
          {...startsOnField}
          onChange={start}
        />
        <MondayChoice
          date={startsOn}
          onChoose={(monday) => {
            start(monday);
            // The buttons go away, and focus must not go with them.
            document.getElementById(startsOnField.id)?.focus();
          }}
        />
      </div>
      <NumberField
        label={t("cohorts.seats")}
        unit={t("cohorts.seatsUnit")}
        {...form.field("seats")}
      />
      <dl className={styles.given}>
        <dt>{t("cohorts.municipality")}</dt>
        <dd>{municipality.name}</dd>
      </dl>
    </Form>
  );
}

function useSuggestedName(names: readonly string[]): (startsOn: PlainDate | null) => string {
  const { t } = useTranslation();
  const number = nextCohortNumber(names);
  return (startsOn) => {
    if (!startsOn) return t("cohorts.new.suggested", { number });
    const { season, year } = seasonOf(startsOn);
    return t(`cohorts.new.suggested${season}`, { number, year });
  };
}

function useSend() {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [mutate] = useMutation(planCohort);
  return async (input: PlanCohortInput) => {
    const { data } = await mutate({ variables: { input } });
    if (!data) return null;
    if (data.planCohort.__typename === "Refused") return data.planCohort.reasons;
    const { id, name, sessions } = data.planCohort;
    toast({ message: t("cohorts.new.saved", { name, count: sessions.length }) });
    await navigate(`/cohorts/${id}/plan`);
    return null;
  };
}
