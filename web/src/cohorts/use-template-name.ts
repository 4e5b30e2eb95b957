import { useTranslation } from "react-i18next";

/** What a template is called: the shipped one has no name of its own. */
export function useTemplateName(): (template: { readonly name?: string | null }) => string {
  const { t } = useTranslation();
  return ({ name }) => name ?? t("templates.shipped");
}
