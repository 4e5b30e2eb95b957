import { useTranslation } from "react-i18next";
import type { BreachList_StaffingBreachFragment } from "../gql/graphql.ts";
import { Section } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { BreachList } from "./breach-list.tsx";
import styles from "./team.module.css";

type StandingProps = { readonly breaches: readonly BreachList_StaffingBreachFragment[] };

/** What the team lacks: read first, and beside the table where there is room. */
export function Standing({ breaches }: StandingProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.beside}>
      {breaches.length > 0 ? (
        <Section title={t("team.breaches.title", { count: breaches.length })}>
          <BreachList breaches={breaches} />
        </Section>
      ) : (
        <StatusWord status="done">{t("team.breaches.none")}</StatusWord>
      )}
    </div>
  );
}
