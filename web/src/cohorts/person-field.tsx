import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { EnrolmentCandidatesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { FieldError, useFieldError } from "../ui/field.tsx";
import { SearchInput } from "../ui/filters.tsx";
import { Failed } from "../ui/states.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import styles from "./cohort-participants.module.css";

const enrolmentCandidatesQuery = graphql(`
  query EnrolmentCandidates($search: String!) {
    participants(search: $search, first: 10) {
      total
      items { id name enrolments { id cohortId cohortName endsOn } }
    }
  }
`);

type PersonFieldProps = FieldBinding<string | null> & {
  readonly cohortId: string;
  readonly onName: (name: string) => void;
};

/** Finds someone by a part of the name, and chooses. */
export function PersonField({ cohortId, onName, ...binding }: PersonFieldProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [rested] = useDebouncedValue(search.trim(), 200);
  const { data, previousData, error, refetch } = useQuery(enrolmentCandidatesQuery, {
    variables: { search: rested },
    skip: rested === "",
    fetchPolicy: "cache-and-network",
  });
  const label = t("cohorts.enrol.who");
  const problem = useFieldError(binding, label);
  const found = rested === "" ? undefined : (data ?? previousData)?.participants;
  const { id, value, onChange } = binding;
  return (
    <>
      <SearchInput label={t("cohorts.enrol.search")} value={search} onChange={setSearch} />
      <fieldset
        id={id}
        tabIndex={-1}
        className={styles.results}
        aria-describedby={problem ? `${id}-error` : undefined}
      >
        <legend>{label}</legend>
        <FieldError id={`${id}-error`}>{problem}</FieldError>
        {error && !found && (
          <Failed error={error} title={t("cohorts.enrol.failed")} onRetry={() => void refetch()} />
        )}
        {found && found.items.length > 0 && (
          <div className={styles.list}>
            {found.items.map((person) => (
              <Candidate
                key={person.id}
                person={person}
                cohortId={cohortId}
                group={id}
                isChosen={person.id === value}
                onChoose={() => {
                  onName(person.name);
                  onChange(person.id);
                }}
              />
            ))}
          </div>
        )}
        <div className={styles.hint} role="status">
          {rested === "" && <span className="second">{t("cohorts.enrol.start")}</span>}
          {found?.total === 0 && (
            <p>
              {t("cohorts.enrol.none", { search: rested })}{" "}
              <Link to="/participants/new">{t("cohorts.enrol.register")}</Link>
            </p>
          )}
          {found && found.total > found.items.length && (
            <span className="second">
              {t("cohorts.enrol.more", { count: found.total - found.items.length })}
            </span>
          )}
        </div>
      </fieldset>
    </>
  );
}

type Person = EnrolmentCandidatesQuery["participants"]["items"][number];

type CandidateProps = {
  readonly person: Person;
  readonly cohortId: string;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Candidate({ person, cohortId, group, isChosen, onChoose }: CandidateProps) {
  const { t } = useTranslation();
  const current = person.enrolments.find(({ endsOn }) => !endsOn);
  const words = !current
    ? t("cohorts.enrol.noCohort")
    : current.cohortId === cohortId
      ? t("cohorts.enrol.here")
      : t("cohorts.enrol.on", { cohort: current.cohortName });
  return (
    <label className={styles.result}>
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span>
        <bdi>{person.name}</bdi> <span className="second">{words}</span>
      </span>
    </label>
  );
}
