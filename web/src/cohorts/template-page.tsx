import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { templateQuery } from "./shown-template.ts";
import { TemplateEditor } from "./template-editor.tsx";
import { TemplatesTabs } from "./templates-tabs.tsx";

/** A template, its newest version unless the address says another. */
export function TemplatePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const number = Number(params.get("version")) || null;
  const { data, error, refetch } = useQuery(templateQuery, {
    variables: { id, number },
    fetchPolicy: "cache-and-network",
  });
  if (data) return <TemplateEditor key={`${id}/${number}`} shown={data.template} asked={number} />;
  return (
    <Page title={t("templates.title")} tabs={<TemplatesTabs />}>
      {error ? (
        <Failed error={error} title={t("templates.page.failed")} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
