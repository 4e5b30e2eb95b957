import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { instantText } from "../ui/clock.ts";
import { Paper, stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { ShownTemplate } from "./shown-template.ts";
import styles from "./template.module.css";

/** Every version there is of a template, the newest first; each can be looked at. */
export function TemplateVersions({ shown }: { shown: ShownTemplate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { template, versions } = shown;
  return (
    <Paper title={t("templates.versions.title")}>
      <ol className={styles.versions}>
        {versions.map(({ number, createdAt, createdBy, cohortCount }) => {
          const isShown = number === shown.shown.number;
          const isNewest = number === template.newest.number;
          const to = `/templates/${template.id}${isNewest ? "" : `?version=${number}`}`;
          return (
            <li key={number}>
              {isShown ? (
                <span className="strong">
                  {t("templates.versions.number", { number })}{" "}
                  <span className="ink3">{t("templates.versions.shown")}</span>
                </span>
              ) : (
                <Link to={to} state={stayHere}>
                  {t("templates.versions.number", { number })}
                </Link>
              )}
              <div className="second">
                {createdAt && createdBy
                  ? t("templates.list.savedBy", {
                      at: instantText(createdAt, language),
                      name: createdBy,
                    })
                  : t("templates.shippedNote")}
                {" · "}
                {t("templates.list.cohorts", { count: cohortCount })}
              </div>
            </li>
          );
        })}
      </ol>
    </Paper>
  );
}
