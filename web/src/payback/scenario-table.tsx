import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../ui/data-table.tsx";
import type { Scenario } from "./economy-model.ts";
import styles from "./register.module.css";
import { ScenarioMenu } from "./scenario-menu.tsx";
import { ScenarioState } from "./scenario-state.tsx";
import { useScenarioTexts } from "./use-scenario-texts.ts";

type ScenarioTableProps = {
  readonly scenarios: readonly Scenario[];
  readonly cohorts: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

/** Scenarios line by line: what each sets, whose it is, and whether it is compared below. */
export function ScenarioTable({ scenarios, cohorts, chosen, onChoose }: ScenarioTableProps) {
  const { t } = useTranslation();
  const { nameOf, noteOf, ownerOf, setsOf } = useScenarioTexts();
  const cohortOf = ({ cohortId }: Scenario) =>
    cohortId
      ? (cohorts.find(({ id }) => id === cohortId)?.name ?? t("scenarios.list.gone"))
      : t("scenarios.list.illustrative");
  const compare = (row: Scenario) => (
    <label className={styles.compareLine}>
      <input
        type="checkbox"
        className={styles.compare}
        checked={chosen.has(row.id)}
        aria-label={t("scenarios.list.compareOne", { name: nameOf(row) })}
        onChange={({ currentTarget }) => onChoose(row.id, currentTarget.checked)}
      />
    </label>
  );
  const named = (row: Scenario) => (
    <>
      <Link to={`/payback/scenarios/${row.id}`} className={styles.name}>
        <bdi>{nameOf(row)}</bdi>
      </Link>
      {noteOf(row) && <div className="second">{noteOf(row)}</div>}
    </>
  );
  const columns: readonly Column<Scenario>[] = [
    { key: "name", head: t("scenarios.list.name"), width: "34%", cell: named },
    { key: "compare", head: t("scenarios.list.compare"), cell: compare },
    { key: "cohort", head: t("scenarios.list.cohort"), width: "13%", cell: cohortOf },
    { key: "sets", head: t("scenarios.list.setsHead"), cell: setsOf },
    { key: "owner", head: t("scenarios.list.owner"), cell: ownerOf },
    {
      key: "state",
      head: t("scenarios.list.state"),
      cell: (row) => <ScenarioState scenario={row} />,
    },
    {
      key: "actions",
      head: t("scenarios.list.actions"),
      cell: (row) => <ScenarioMenu scenario={row} />,
    },
  ];
  return (
    <DataTable
      caption={t("scenarios.title")}
      columns={columns}
      rows={scenarios}
      rowKey={({ id }) => id}
      phone={(row) => (
        <>
          {named(row)}
          <div>
            {cohortOf(row)} · {setsOf(row)}
          </div>
          <div className={styles.phone}>
            <ScenarioState scenario={row} />
            <span className={styles.own}>
              {compare(row)}
              <ScenarioMenu scenario={row} />
            </span>
          </div>
        </>
      )}
    />
  );
}
