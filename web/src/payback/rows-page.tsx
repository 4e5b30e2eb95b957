import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { readRowsPoint } from "./rows-address.ts";
import { RowsView } from "./rows-view.tsx";
import { useEconomyModel } from "./use-economy-model.ts";

/** The rows that a figure of payback is the sum of: each krone with where it is from. */
export function RowsPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const found = useEconomyModel();
  if (found.kind === "found") return <RowsView {...found} point={readRowsPoint(search)} />;
  return (
    <Page title={t("payback.rows.title")}>
      {found.kind === "failed" ? (
        <Failed error={found.error} title={t("payback.rows.failed")} onRetry={found.retry} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
