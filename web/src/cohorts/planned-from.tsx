import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PlannedFrom_CohortTemplateFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import styles from "./template.module.css";
import { useTemplateName } from "./use-template-name.ts";

graphql(`
  fragment PlannedFrom_CohortTemplate on CohortTemplate {
    id name number newestNumber
  }
`);

/** The version of a template that a cohort was planned from, and whether there is a newer one. */
export function PlannedFrom({ template }: { template: PlannedFrom_CohortTemplateFragment }) {
  const { t } = useTranslation();
  const nameOf = useTemplateName();
  const { id, number, newestNumber } = template;
  return (
    <p className={styles.plannedFrom}>
      {t("templates.cohort.from")}{" "}
      <Link to={`/templates/${id}?version=${number}`}>
        {t("templates.cohort.version", { name: nameOf(template), number })}
      </Link>
      . {newestNumber > number && t("templates.cohort.newer", { number: newestNumber })}
    </p>
  );
}
