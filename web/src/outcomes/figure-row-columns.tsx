import { formatMonthYear } from "@mikrolaan/shared/calendar";
import type { Language } from "@mikrolaan/shared/money";
import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { FigureRowsQuery } from "../gql/graphql.ts";
import type { FigureColumn } from "../ui/figure-columns.ts";

type Item = FigureRowsQuery["outcomeRows"]["items"][number];

export type FigureRow = Item & { readonly number: number };

/** Rows with their numbers, which stand where there is no name. */
export function numbered(items: readonly Item[]): readonly FigureRow[] {
  return items.map((it, index) => ({ ...it, number: index + 1 }));
}

type Column = FigureColumn<FigureRow>;

/** The people behind a figure, on the page and in its file: by name only for those to whom names are sent. */
export function figureRowColumns(t: TFunction, language: Language): readonly Column[] {
  const words = "outcomes.figures.rows";
  const nameOf = ({ name, number }: FigureRow) => name ?? t(`${words}.number`, { number });
  const inFile = (key: string, head: string, value: Column["value"]): Column => ({
    ...{ key, head, value, isOnly: "IN_FILE" },
  });
  return [
    {
      ...{ key: "person", head: t(`${words}.person`) },
      value: nameOf,
      cell: (row) =>
        row.participantId && row.name ? (
          <Link to={`/participants/${row.participantId}`}>
            <bdi>{row.name}</bdi>
          </Link>
        ) : (
          nameOf(row)
        ),
    },
    { key: "cohort", head: t(`${words}.cohort`), value: ({ cohortName }) => cohortName },
    {
      ...{ key: "stage", head: t(`${words}.stage`) },
      value: ({ stage }) => t(`outcomes.stage.${stage}`),
      cell: ({ stage, exitRoute }) =>
        exitRoute ? (
          <>
            {t(`codes.exitRoute.${exitRoute}`)}
            <div className="second">
              {t(`${words}.left`, { stage: t(`outcomes.stage.${stage}`) })}
            </div>
          </>
        ) : (
          t(`outcomes.stage.${stage}`)
        ),
    },
    inFile("exit", t(`${words}.exit`), ({ exitRoute }) =>
      exitRoute ? t(`codes.exitRoute.${exitRoute}`) : null,
    ),
    {
      ...{ key: "outcome", head: t(`${words}.outcome`) },
      value: ({ outcome }) => (outcome ? t(`codes.outcomeStatus.${outcome}`) : null),
      cell: ({ outcome, month }) =>
        outcome && month ? (
          <>
            {t(`codes.outcomeStatus.${outcome}`)}
            <div className="second">{formatMonthYear(month, language)}</div>
          </>
        ) : (
          <span className="ink3">{t("ui.noData")}</span>
        ),
    },
    inFile("month", t("outcomes.figures.months.month"), ({ month }) =>
      month ? { date: month } : null,
    ),
    {
      ...{ key: "source", head: t(`${words}.source`) },
      value: ({ source }) => (source ? t(`codes.outcomeSource.${source}`) : null),
      cell: ({ source, confirmed }) =>
        source && (
          <>
            {t(`codes.outcomeSource.${source}`)}
            <div className="second">{t(`${words}.${confirmed ? "confirmed" : "unconfirmed"}`)}</div>
          </>
        ),
    },
    inFile("confirmation", t(`${words}.confirmation`), ({ source, confirmed }) =>
      source ? t(`${words}.${confirmed ? "confirmed" : "unconfirmed"}`) : null,
    ),
  ];
}
