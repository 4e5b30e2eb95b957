import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Notice } from "../ui/states.tsx";
import type { ShownTemplate } from "./shown-template.ts";

/** What the reader of a template should know before the rest: why it cannot be changed, or is not used. */
export function TemplateNotices({ shown }: { shown: ShownTemplate }) {
  const { t } = useTranslation();
  const { template } = shown;
  const { number } = shown.shown;
  const newest = template.newest.number;
  return (
    <>
      {number !== newest && (
        <Notice>
          {t("templates.page.older", { number, newest })}{" "}
          <Link to={`/templates/${template.id}`}>{t("templates.page.toNewest")}</Link>
        </Notice>
      )}
      {template.retired && <Notice>{t("templates.retire.note")}</Notice>}
      {template.isShipped && <Notice calm>{t("templates.page.shippedNote")}</Notice>}
      {!template.isShipped && !template.can.edit && (
        <Notice calm>{t("templates.page.readOnly")}</Notice>
      )}
    </>
  );
}
