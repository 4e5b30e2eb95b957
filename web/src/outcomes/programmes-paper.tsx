import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { TablePaper } from "../ui/table-paper.tsx";

type Programme = OutcomesViewQuery["recordedProgrammes"][number];

/** What sources say of other programmes, for comparison. */
export function ProgrammesPaper({ programmes }: { programmes: readonly Programme[] }) {
  const { t } = useTranslation();
  return (
    <TablePaper
      title={t("outcomes.figures.cohorts.reference")}
      note={t("outcomes.figures.cohorts.referenceNote")}
      file={t("outcomes.figures.files.programmes")}
      columns={programmeColumns(t)}
      rows={programmes}
      rowKey={({ name, source, loans, selfSupporting }) =>
        [name, source, loans, selfSupporting].join(" ")
      }
    />
  );
}

function programmeColumns(t: TFunction): readonly FigureColumn<Programme>[] {
  const words = "outcomes.figures.cohorts";
  const notStated = t(`${words}.notStated`);
  const count = (
    key: "course" | "loans" | "selfSupporting",
    head: string,
  ): FigureColumn<Programme> => ({
    ...{ key, head, align: "right" },
    value: (it) => it[key] ?? notStated,
    cell: (it) => it[key] ?? <span className="ink3">{notStated}</span>,
  });
  return [
    {
      ...{ key: "name", head: t(`${words}.programme`) },
      value: ({ name }) => name,
      cell: ({ name, period, isTarget }) => (
        <>
          {name} <span className="ink3">{period}</span>
          {isTarget && <div className="second">{t(`${words}.target`)}</div>}
        </>
      ),
    },
    {
      ...{ key: "period", head: t(`${words}.period`), isOnly: "IN_FILE" },
      value: ({ period }) => period ?? null,
    },
    count("course", t(`${words}.course`)),
    count("loans", t(`${words}.loans`)),
    count("selfSupporting", t(`${words}.self`)),
    { key: "source", head: t(`${words}.source`), value: ({ source }) => source },
    {
      ...{ key: "target", head: t(`${words}.kind`), isOnly: "IN_FILE" },
      value: ({ isTarget }) => (isTarget ? t(`${words}.target`) : null),
    },
  ];
}
