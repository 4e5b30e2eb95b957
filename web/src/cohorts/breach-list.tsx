import { formatNumber } from "@mikrolaan/shared/money";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { BreachList_StaffingBreachFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Icon } from "../ui/icon.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./team.module.css";

graphql(`
  fragment BreachList_StaffingBreach on StaffingBreach {
    code needed found missing da en
  }
`);

type Breach = BreachList_StaffingBreachFragment;

/** The staffing rules that are not met, each with the handbook's reason, until they are. */
export function BreachList({ breaches }: { breaches: readonly Breach[] }) {
  const language = useLanguage();
  const sentence = useSentence();
  return (
    <ul className={styles.breaches}>
      {breaches.map((breach) => (
        <li key={breach.code}>
          <Icon of={IconAlertTriangle} />
          <div>
            <p className={styles.breach}>{sentence(breach)}</p>
            <p className="ink2">{breach[language]}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function useSentence() {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (n: number | null | undefined) =>
    formatNumber(n ?? 0, language, Number.isInteger(n) ? 0 : 1);
  return ({ code, needed, found, missing }: Breach) =>
    t(`team.breaches.${code}`, {
      found: figure(found),
      needed: figure(needed),
      missing: missing.map((it) => t(`codes.competence.${it}`)).join(", "),
    });
}
