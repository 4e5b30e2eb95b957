import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t("errors.page.NOT_FOUND.title")}
      second={t("errors.page.NOT_FOUND.words")}
      width="narrow"
    >
      <ButtonLink to="/" variant="primary">
        {t("app.broken.home")}
      </ButtonLink>
    </Page>
  );
}
