import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

/** Shown where a page failed on its own side, or could not be fetched after a new version. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("app.broken.title")} second={t("app.broken.words")} width="narrow">
      <Button variant="primary" onClick={() => location.reload()}>
        {t("app.broken.reload")}
      </Button>
    </Page>
  );
}
