import { roundHalfUp } from "@mikrolaan/shared/money";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { AssumptionRow } from "./assumption-row.tsx";
import type { ConfidenceGrade } from "./confidence.tsx";
import { NumberBox } from "./number-box.tsx";
import type { NumberKey } from "./settings.ts";
import { withNumber } from "./settings.ts";
import { Slider } from "./slider.tsx";
import type { Controls } from "./use-payback.ts";
import { useTypedNumber } from "./use-typed-number.ts";

type NumberRowProps = {
  readonly controls: Controls;
  readonly of: NumberKey;
  readonly label: string;
  readonly unit: string;
  /** How the number is written, without its unit. */
  readonly write: (value: number) => string;
  /** What is shown for one: 100 where a share is shown as per cent. */
  readonly scale?: number;
  readonly slider?: { readonly min: number; readonly max: number; readonly step: number };
  readonly source: ReactNode;
  readonly confidence: ConfidenceGrade;
  /** Its source holds also for the changed value. */
  readonly sourced?: boolean;
  /** What it goes back to, when that is not the basis's own number. */
  readonly basis?: number;
  readonly children?: ReactNode;
};

/** An assumption that is a number, typed or slid. */
export function NumberRow(props: NumberRowProps) {
  const { controls, of: key, label, unit, write, scale = 1, slider, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const { model } = controls;
  const value = roundHalfUp(model.numbers[key] * scale, 6);
  const basis = roundHalfUp((props.basis ?? model.basis.numbers[key]) * scale, 6);
  const inWords = (number: number) => `${write(number)} ${unit}`;
  const changed = model.changed.has(key);
  // "af 20" says nothing of a limit, nor of what the number was.
  const asLimit = key === "selfSupporting" || key === "participants" ? write : inWords;
  const own = changed && !props.sourced;

  function attempt(shown: number): string | null {
    const writeLimit = (limit: number) => asLimit(limit * scale);
    return controls.attempt(key, roundHalfUp(shown / scale, 6), { label, writeLimit });
  }

  const typed = useTypedNumber({ value, write, label, attempt });

  function undo() {
    if (typed.problem === null) controls.apply(withNumber(model.settings, key, undefined));
    typed.clear();
  }

  return (
    <AssumptionRow
      id={id}
      label={label}
      source={own ? t("payback.assumptions.own") : props.source}
      confidence={own ? "guess" : props.confidence}
      before={changed ? asLimit(basis) : null}
      onUndo={undo}
      problem={typed.problem}
      field={<NumberBox id={id} typed={typed} unit={unit} />}
    >
      {slider && (
        <Slider
          {...slider}
          label={t("payback.assumptions.slider", { label })}
          value={value}
          basis={basis}
          valueText={inWords(value)}
          onChange={attempt}
        />
      )}
      {children}
    </AssumptionRow>
  );
}
