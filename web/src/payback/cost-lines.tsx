import { costKinds } from "@mikrolaan/shared/payback";
import { IconArrowBackUp, IconChevronRight } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { FieldError } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePhone } from "../ui/use-phone.ts";
import styles from "./assumptions.module.css";
import { NumberBox } from "./number-box.tsx";
import { kronerNumber } from "./numbers.ts";
import { type NumberKey, withNumber } from "./settings.ts";
import type { Controls } from "./use-payback.ts";
import { useTypedNumber } from "./use-typed-number.ts";

type Kind = (typeof costKinds)[number];

/** The cost by its kinds, each of which can be another. */
export function CostLines({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model, voice } = controls;
  const phone = usePhone();
  const replaced = model.settings.numbers.cost !== undefined;
  return (
    <details className={styles.lines} open={!phone}>
      <summary>
        <Icon of={IconChevronRight} size="row" />
        {t("payback.assumptions.lines")}
      </summary>
      {replaced && <p className={styles.linesNote}>{t("payback.assumptions.linesReplaced")}</p>}
      <ul>
        {costKinds.map((kind) => (
          <CostLine key={kind} kind={kind} controls={controls} />
        ))}
      </ul>
      <p className={styles.linesSum}>
        <span>{t("payback.assumptions.sum")}</span>
        <span>
          {kronerNumber(model.numbers.cost, voice.language)} {t("ui.kroner")}
        </span>
      </p>
    </details>
  );
}

function CostLine({ kind, controls }: { kind: Kind; controls: Controls }) {
  const { t } = useTranslation();
  const id = useId();
  const { model, voice } = controls;
  const label = t(`codes.costKind.${kind}`);
  const key: NumberKey = kind;
  const write = (value: number) => kronerNumber(value, voice.language);
  const writeLimit = (limit: number) => `${write(limit)} ${t("ui.kroner")}`;
  const typed = useTypedNumber({
    value: model.numbers[key],
    write,
    label,
    attempt: (value) => controls.attempt(key, value, { label, writeLimit }),
  });
  const changed = model.changed.has(key);

  function undo() {
    if (typed.problem === null) controls.apply(withNumber(model.settings, key, undefined));
    typed.clear();
    document.getElementById(id)?.focus();
  }

  return (
    <li className={classNames(styles.line, changed && styles.lineChanged)}>
      <div className={styles.lineTop}>
        <span className={styles.name}>
          <label htmlFor={id}>{label}</label>
          {(changed || typed.problem) && (
            <button
              type="button"
              className={styles.undo}
              aria-label={t("payback.assumptions.undo", { label })}
              onClick={undo}
            >
              <Icon of={IconArrowBackUp} size="row" />
            </button>
          )}
        </span>
        <NumberBox id={id} typed={typed} unit={t("ui.kroner")} small />
      </div>
      {typed.problem && (
        <div role="alert">
          <FieldError id={`${id}-error`}>{typed.problem}</FieldError>
        </div>
      )}
    </li>
  );
}
