import type { PlainDate } from "@mikrolaan/shared/calendar";
import { monthsStanding } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { OutcomeStateFragment } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { monthsText } from "./months-text.ts";
import styles from "./outcome-paper.module.css";
import { useOutcomeDeeds } from "./use-outcome-deeds.ts";

type Spell = OutcomeStateFragment["spells"][number];

/** Each spell with where it is known from and who has confirmed it; a relapse shows both. */
export function OutcomeSpells({ outcomes }: { outcomes: OutcomeStateFragment }) {
  const { t } = useTranslation();
  const standing = monthsStanding(
    outcomes.records.map((it) => ({ ...it, undone: it.undoneAt != null })),
  );
  const recordAt = (month: PlainDate) => standing.find((it) => it.month === month)?.by;
  return (
    <ul className={styles.spells} aria-label={t("outcomes.person.spells")}>
      {outcomes.spells.toReversed().map((spell) => (
        <SpellItem key={spell.fromMonth} spell={spell} record={recordAt(spell.toMonth)} />
      ))}
    </ul>
  );
}

type SpellItemProps = {
  readonly spell: Spell;
  /** What its last month stands by. */
  readonly record: OutcomeStateFragment["records"][number] | undefined;
};

function SpellItem({ spell, record }: SpellItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { can } = useViewer();
  const { confirm } = useOutcomeDeeds();
  const status = t(`codes.outcomeStatus.${spell.status}`);
  const months = monthsText(spell, t, language);
  return (
    <li className={styles.spell}>
      <span className={styles.words}>
        <span className="strong">{status}</span>
        <span className="second">
          {months}, {t("outcomes.person.months", { count: spell.months })}
          {record && ` · ${t(`codes.outcomeSource.${record.source}`)}`}
        </span>
      </span>
      {record && (
        <span className={styles.side}>
          {record.confirmedBy ? (
            <StatusWord status="done">
              {t("outcomes.person.confirmed", { name: record.confirmedBy })}
            </StatusWord>
          ) : (
            <StatusWord status="neutral">{t("outcomes.person.unconfirmed")}</StatusWord>
          )}
          {!record.confirmedBy && can.confirmOutcome && (
            <Button
              size="small"
              aria-label={t("outcomes.person.confirmLabel", { status, months })}
              onClick={() => void confirm(record.id)}
            >
              {t("outcomes.person.confirm")}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
