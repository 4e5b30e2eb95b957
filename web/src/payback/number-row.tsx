import { roundHalfUp } from "@mikrolaan/shared/money";
import type { AssumptionKey } from "@mikrolaan/shared/payback";
import { type ReactNode, useId } from "react";
import { unitText } from "./assumption-field.ts";
import { AssumptionRow } from "./assumption-row.tsx";
import { confidenceOf, scaleOf, shownNumber, sourceText, valueText } from "./assumption-text.ts";
import { issueSentence, keyOf } from "./explorer-problems.ts";
import { withValue } from "./explorer-settings.ts";
import { NumberBox } from "./number-box.tsx";
import { plainNumber } from "./numbers.ts";
import { Slider } from "./slider.tsx";
import { sliderOf } from "./slider-bounds.ts";
import type { Controls } from "./use-economy.ts";
import { useTypedNumber } from "./use-typed-number.ts";

type NumberRowProps = {
  readonly controls: Controls;
  readonly of: AssumptionKey;
  readonly slider?: boolean;
  readonly children?: ReactNode;
};

/** An assumption that is a number, typed or slid, with its source and how sure it is. */
export function NumberRow({ controls, of: key, slider = true, children }: NumberRowProps) {
  const id = useId();
  const { model, voice } = controls;
  const { t, language } = voice;
  const label = t(`assumption.name.${key}`);
  const scale = scaleOf(key);
  const value = roundHalfUp(model.values[key] * scale, 6);
  const base = roundHalfUp(model.base[key] * scale, 6);
  const changed = model.changed.has(key);
  const asked = key === "selfSupporting" || key === "furtherSelfSupporting";
  const unit = asked
    ? t("payback.ofAll", { of: plainNumber(model.values.participants, language) })
    : unitText(key, voice);

  const attempt = (shown: number) => controls.attempt(key, roundHalfUp(shown / scale, 9));
  const write = (shown: number) => shownNumber(shown, key, voice);
  const typed = useTypedNumber({ value, write, label, unit, attempt });

  function undo() {
    if (typed.problem === null) {
      controls.apply(withValue(model.settings, key, undefined, model.values));
    }
    typed.clear();
  }

  return (
    <AssumptionRow
      id={id}
      label={label}
      source={sourceText(key, model, voice)}
      confidence={confidenceOf(key, model)}
      before={changed ? (asked ? write(base) : valueText(model.base[key], key, voice)) : null}
      onUndo={undo}
      problem={typed.problem ?? problemOf(controls, key)}
      field={<NumberBox id={id} typed={typed} unit={unit} />}
    >
      {slider && (
        <Slider
          {...sliderOf(key, model)}
          label={t("payback.assumptions.slider", { label })}
          value={value}
          basis={base}
          valueText={`${write(value)} ${unit}`}
          onChange={attempt}
        />
      )}
      {children}
    </AssumptionRow>
  );
}

/** What is wrong with a value that came with the address. */
function problemOf({ model: { outcome }, voice }: Controls, key: AssumptionKey): string | null {
  if (outcome.kind !== "wrong") return null;
  const issue = outcome.issues.find((it) => keyOf(it) === key);
  return issue ? issueSentence(issue, voice) : null;
}
