import { formatNumber, kronerOf } from "@mikrolaan/shared/money";
import { gapSentence } from "./explorer-problems.ts";
import { breakEvenText, timeOf } from "./explorer-text.ts";
import { signed } from "./numbers.ts";
import type { Effect, Headline } from "./register-effect.ts";
import { choicesMade } from "./scenario-content.ts";
import type { Voice } from "./voice.ts";

export type Told = Extract<Headline, { kind: "told" }>;

/** "+404.814 kr.". */
function netText({ net }: Told, { t, language }: Voice): string {
  return `${signed(kronerOf(net), language)}\u00a0${t("ui.kroner")}`;
}

/** Why there are no figures. */
export function untoldText({ gap }: Extract<Headline, { kind: "untold" }>, voice: Voice): string {
  return gap ? gapSentence(gap, voice) : voice.t("register.effects.untold");
}

/** "36 → 41 måneder": the unit once, where both are months; null where nothing changed. */
export function timeChange(before: Told, after: Told, voice: Voice): string | null {
  const [from, to] = [timeOf(before.time, voice), timeOf(after.time, voice)];
  if (from === to) return null;
  const { paybackMonths } = before.time;
  const isCounted = paybackMonths !== null && after.time.paybackMonths !== null;
  return change(isCounted ? String(paybackMonths) : from, to, voice);
}

/** "1,2 → 1,4 af 20", with as many decimals as it takes to see the change. */
export function breakEvenChange(before: Told, after: Told, voice: Voice): string | null {
  if (before.breakEven?.persons === after.breakEven?.persons) return null;
  if (!before.breakEven || !after.breakEven) {
    const text = (told: Told) => breakEvenText(told.breakEven, told.participants, voice);
    return change(text(before), text(after), voice);
  }
  const of = after.participants;
  const persons = (told: Told, decimals: number) =>
    formatNumber(told.breakEven?.persons ?? 0, voice.language, decimals);
  const decimals = [1, 2, 3, 4].find((it) => persons(before, it) !== persons(after, it));
  if (decimals === undefined) return null;
  const words = { persons: persons(after, decimals), of };
  return change(persons(before, decimals), voice.t("payback.breakEvenOf", words), voice);
}

/** "+404.814 → +380.000 kr.". */
export function netChange(before: Told, after: Told, voice: Voice): string | null {
  if (before.net === after.net) return null;
  return change(signed(kronerOf(before.net), voice.language), netText(after, voice), voice);
}

/** The same of the net present value. */
export function presentChange(before: Told, after: Told, voice: Voice): string | null {
  const { t, language } = voice;
  const [from, to] = [before, after].map(({ npvKroner }) => signed(npvKroner, language));
  if (from === undefined || to === undefined || from === to) return null;
  return change(from, `${to}\u00a0${t("ui.kroner")}`, voice);
}

function change(from: string, to: string, { t }: Voice): string {
  return t("register.effects.change", { from, to });
}

/** The shortest telling of an effect: how much later or earlier, or else the break-even, or the net. */
export function shortEffect(effect: Effect, voice: Voice): string {
  const text = shortChange(effect.before, effect.after, voice);
  const [, option] = (effect.only && choicesMade(effect.only)[0]) ?? [];
  return option ? `${voice.t(`assumption.option.${option}`)}: ${text}` : text;
}

function shortChange(before: Headline, after: Headline, voice: Voice): string {
  if (after.kind === "untold") return untoldText(after, voice);
  if (before.kind === "untold") return timeOf(after.time, voice);
  const parts = [timeChange(before, after, voice), breakEvenChange(before, after, voice)];
  const named = [
    parts[0],
    parts[1] && `${voice.t("register.effects.breakEven").toLocaleLowerCase()} ${parts[1]}`,
  ].filter((it) => it !== null && it !== "");
  if (named.length > 0) return named.join(", ");
  const net = netChange(before, after, voice);
  if (net) return net;
  const present = presentChange(before, after, voice);
  if (!present) return voice.t("register.effects.none");
  return `${voice.t("register.effects.present").toLocaleLowerCase()} ${present}`;
}
