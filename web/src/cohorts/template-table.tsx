import { useTranslation } from "react-i18next";
import type { TemplateTable_TemplateFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { instantText } from "../ui/clock.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useTemplateName } from "./use-template-name.ts";

graphql(`
  fragment TemplateTable_Template on Template {
    id name isShipped retired cohortCount
    newest { number createdAt createdBy }
    can { copy }
  }
`);

export type ListedTemplate = TemplateTable_TemplateFragment;

type TemplateTableProps = {
  readonly caption: string;
  readonly templates: readonly ListedTemplate[];
};

/** Templates line by line: the newest version, who saved it and when, and how many cohorts use it. */
export function TemplateTable({ caption, templates }: TemplateTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useTemplateName();
  const saved = ({ newest: { createdAt, createdBy } }: ListedTemplate) =>
    createdAt && createdBy
      ? t("templates.list.savedBy", { at: instantText(createdAt, language), name: createdBy })
      : t("templates.shippedNote");
  const used = ({ cohortCount }: ListedTemplate) =>
    t("templates.list.cohorts", { count: cohortCount });
  const columns: readonly Column<ListedTemplate>[] = [
    { key: "name", head: t("templates.list.name"), cell: (row) => <bdi>{nameOf(row)}</bdi> },
    { key: "version", head: t("templates.list.version"), cell: ({ newest }) => newest.number },
    { key: "saved", head: t("templates.list.saved"), cell: saved },
    { key: "used", head: t("templates.list.usedBy"), cell: used },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={templates}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/templates/${id}`}
      phone={(row) => (
        <>
          <bdi className="strong">{nameOf(row)}</bdi>
          <div>
            {t("templates.page.version", { number: row.newest.number })} · {used(row)}
          </div>
          <div className="second">{saved(row)}</div>
        </>
      )}
    />
  );
}
