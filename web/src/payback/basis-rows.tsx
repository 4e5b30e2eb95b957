import { useQuery } from "@apollo/client/react";
import { useId } from "react";
import { graphql } from "../gql/index.ts";
import { scenarioName } from "./assumption-text.ts";
import styles from "./assumptions.module.css";
import { withCohort, withScenario } from "./explorer-settings.ts";
import { Picker } from "./picker.tsx";
import type { Controls } from "./use-economy.ts";

const cohortsQuery = graphql(`
  query PaybackCohorts { cohorts(first: 100) { items { id name } } }
`);

const none = "none";

/** What the calculation starts from: a cohort or the example, and a scenario or the register as it is. */
export function BasisRows({ controls }: { controls: Controls }) {
  const { basis, model, voice, apply } = controls;
  const { t } = voice;
  const cohorts = useQuery(cohortsQuery).data?.cohorts.items ?? [];
  const { cohort, scenario, settings } = model;
  const known = cohort && !cohorts.some(({ id }) => id === cohort.id) ? [cohort] : [];
  return (
    <>
      <PickerRow
        label={t("payback.assumptions.basis")}
        value={cohort?.id ?? none}
        options={[
          { value: none, label: t("payback.assumptions.illustrative") },
          ...[...known, ...cohorts].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => {
          const next = withCohort(settings, value === none ? null : value);
          // The example is asked for: a scenario of a cohort cannot stay.
          apply(value === none && scenario?.cohortId ? withScenario(next, null) : next);
        }}
        note={t(`payback.assumptions.${cohort ? "basisCohort" : "basisIllustrative"}`)}
      />
      <PickerRow
        label={t("payback.assumptions.scenario")}
        value={scenario?.id ?? none}
        options={[
          { value: none, label: t("payback.assumptions.register") },
          ...basis.scenarios.map((it) => ({ value: it.id, label: scenarioName(it, voice) })),
        ]}
        onChange={(value) => apply(withScenario(settings, value === none ? null : value))}
        note={
          scenario &&
          (voice.language === "en" ? (scenario.noteEnglish ?? scenario.note) : scenario.note)
        }
      />
    </>
  );
}

type PickerRowProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly note: string | null | undefined;
};

function PickerRow({ label, value, options, onChange, note }: PickerRowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <div className={styles.name}>
          <label htmlFor={id}>{label}</label>
        </div>
        <Picker {...{ id, value, options, onChange }} />
      </div>
      {note && <p className="second">{note}</p>}
    </div>
  );
}
