import { useQuery } from "@apollo/client/react";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { CopyTemplate } from "./copy-template.tsx";
import styles from "./template.module.css";
import { type ListedTemplate, TemplateTable } from "./template-table.tsx";
import { TemplatesTabs } from "./templates-tabs.tsx";

const templatesQuery = graphql(`
  query Templates { templates { id ...TemplateTable_Template @unmask } }
`);

/** What cohorts are planned from: the shipped template, then the municipality's own. */
export function TemplateListPage() {
  const { t } = useTranslation();
  const copying = useOpened<true>();
  const { data, error, refetch } = useQuery(templatesQuery, { fetchPolicy: "cache-and-network" });
  const templates = data?.templates ?? [];
  const inUse = templates.filter(({ retired }) => !retired);
  const mayCopy = templates.some(({ can }) => can.copy);
  const isEmpty = data !== undefined && templates.every(({ isShipped }) => isShipped);
  const add = (words: string) =>
    mayCopy && (
      <Button variant="primary" icon={IconPlus} onClick={() => copying.open(true)}>
        {words}
      </Button>
    );
  return (
    <Page
      title={t("templates.title")}
      second={t("templates.second")}
      tabs={<TemplatesTabs />}
      actions={!isEmpty && add(t("templates.new"))}
    >
      {!data && error && (
        <Failed error={error} title={t("templates.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && (
        <Stack>
          <Paper flush>
            <TemplateTable caption={t("templates.title")} templates={inUse} />
          </Paper>
          {isEmpty && (
            <Empty title={t("templates.empty.title")} actions={add(t("templates.empty.action"))}>
              {t(mayCopy ? "templates.empty.words" : "templates.empty.other")}
            </Empty>
          )}
          <OutOfUse templates={templates.filter(({ retired }) => retired)} />
        </Stack>
      )}
      <CopyTemplate
        sources={templates}
        number={null}
        opened={copying.isOpen}
        onClose={copying.close}
      />
    </Page>
  );
}

function OutOfUse({ templates }: { templates: readonly ListedTemplate[] }) {
  const { t } = useTranslation();
  if (templates.length === 0) return null;
  const title = t("templates.list.retired", { count: templates.length });
  return (
    <Paper flush>
      <details className={styles.outOfUse}>
        <summary>{title}</summary>
        <TemplateTable caption={title} templates={templates} />
      </details>
    </Paper>
  );
}
