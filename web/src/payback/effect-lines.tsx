import { useTranslation } from "react-i18next";
import {
  breakEvenChange,
  netChange,
  presentChange,
  timeChange,
  untoldText,
} from "./headline-text.ts";
import styles from "./register.module.css";
import type { Effect } from "./register-effect.ts";
import { choicesMade } from "./scenario-content.ts";
import { useVoice } from "./use-register.ts";

type EffectLinesProps = {
  /** Whose payback it is: "det illustrative hold". */
  readonly of: string;
  readonly effect: Effect;
};

/** What a change does to payback, break-even and net, from and to; what stands still is not said. */
export function EffectLines({ of, effect }: EffectLinesProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.effect} aria-label={t("register.effects.label", { basis: of })}>
      <h3 className="strong">{t("register.effects.label", { basis: of })}</h3>
      <Lines effect={effect} />
      <Only effect={effect} />
    </section>
  );
}

function Lines({ effect: { before, after } }: { effect: Effect }) {
  const { t } = useTranslation();
  const voice = useVoice();
  if (after.kind === "untold") return <p>{untoldText(after, voice)}</p>;
  if (before.kind === "untold") return <p>{untoldText(before, voice)}</p>;
  const years = after.horizonYears;
  const lines = [
    [t("register.effects.payback"), timeChange(before, after, voice)],
    [t("register.effects.breakEven"), breakEvenChange(before, after, voice)],
    [t("register.effects.net", { years }), netChange(before, after, voice)],
    [t("register.effects.present"), presentChange(before, after, voice)],
  ].filter(([, text]) => text !== null);
  if (lines.length === 0) return <p className="second">{t("register.effects.none")}</p>;
  return (
    <dl className={styles.lines}>
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The choice without which the number would not count. */
function Only({ effect: { only } }: { effect: Effect }) {
  const { t } = useTranslation();
  if (!only) return null;
  return choicesMade(only).map(([choice, option]) => (
    <p key={choice} className="second">
      {t("register.entry.onlyWith", {
        choice: t(`assumption.choice.${choice}`).toLocaleLowerCase(),
        option: t(`assumption.option.${option}`),
      })}
    </p>
  ));
}
