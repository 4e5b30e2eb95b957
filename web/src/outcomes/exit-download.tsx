import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { OutcomesViewQuery } from "../gql/graphql.ts";
import { type FigureColumn, figureRows } from "../ui/figure-columns.ts";
import { DownloadMenu } from "../ui/table-file.tsx";
import type { FileNotes } from "./basis-notes.ts";

type ExitCount = OutcomesViewQuery["outcomes"]["exits"][number];

type ExitDownloadProps = { readonly exits: readonly ExitCount[]; readonly notes: FileNotes };

/** The other ways out as a file. */
export function ExitDownload({ exits, notes }: ExitDownloadProps) {
  const { t } = useTranslation();
  const file = () => ({
    name: t("outcomes.figures.files.exits"),
    rows: figureRows(exitColumns(t), exits),
    notes: [[t("outcomes.exits.title")], ...notes],
  });
  return <DownloadMenu size="small" file={file} />;
}

function exitColumns(t: TFunction): readonly FigureColumn<ExitCount>[] {
  return [
    {
      key: "route",
      head: t("outcomes.exits.title"),
      value: ({ route }) => t(`codes.exitRoute.${route}`),
    },
    { key: "count", head: t("outcomes.figures.cohorts.people"), value: ({ count }) => count },
  ];
}
