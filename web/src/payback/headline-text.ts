import { formatDate } from "@mikrolaan/shared/calendar";
import { formatNumber, kronerOf } from "@mikrolaan/shared/money";
import type { PaybackTime } from "@mikrolaan/shared/payback";
import { signed } from "./numbers.ts";
import type { Effect, Headline } from "./register-effect.ts";
import { choicesMade } from "./scenario-content.ts";
import type { Voice } from "./sentences.ts";

export type Told = Extract<Headline, { kind: "told" }>;

/** "36 måneder", "aldrig", "ikke inden for perioden". */
export function timeText({ paybackMonths, neverReason }: PaybackTime, { t }: Voice): string {
  if (paybackMonths !== null) return t("register.effects.months", { count: paybackMonths });
  if (neverReason === "NOT_WITHIN_60_YEARS") return t("register.effects.over");
  return t(
    neverReason === "NOT_WITHIN_HORIZON" ? "register.effects.beyond" : "register.effects.never",
  );
}

/** "1,2 af 20". */
export function breakEvenText({ breakEven, participants }: Told, voice: Voice): string {
  if (!breakEven) return voice.t("register.effects.noBreakEven");
  return voice.t("register.effects.persons", {
    persons: personsText(breakEven.persons, voice),
    of: participants,
  });
}

function personsText(persons: number, { language }: Voice): string {
  return formatNumber(persons, language, persons < 0.1 ? 2 : 1);
}

/** "+404.814 kr.". */
function netText({ net }: Told, { t, language }: Voice): string {
  return `${signed(kronerOf(net), language)}\u00a0${t("ui.kroner")}`;
}

/** Why there are no figures. */
export function untoldText({ gap }: Extract<Headline, { kind: "untold" }>, voice: Voice): string {
  const { t, language } = voice;
  if (!gap) return t("register.effects.untold");
  const [from, to] = [formatDate(gap.from, language), formatDate(gap.to, language)];
  return t("register.effects.gap", { from, to });
}

/** "36 → 41 måneder": the unit once, where both are months; null where nothing changed. */
export function timeChange(before: Told, after: Told, voice: Voice): string | null {
  const [from, to] = [timeText(before.time, voice), timeText(after.time, voice)];
  if (from === to) return null;
  const { paybackMonths } = before.time;
  const isCounted = paybackMonths !== null && after.time.paybackMonths !== null;
  return change(isCounted ? String(paybackMonths) : from, to, voice);
}

/** "1,2 → 1,4 af 20", with as many decimals as it takes to see the change. */
export function breakEvenChange(before: Told, after: Told, voice: Voice): string | null {
  const [from, to] = [breakEvenText(before, voice), breakEvenText(after, voice)];
  if (before.breakEven?.persons === after.breakEven?.persons) return null;
  if (!before.breakEven || !after.breakEven) return change(from, to, voice);
  const of = after.participants;
  const persons = (told: Told, decimals: number) =>
    formatNumber(told.breakEven?.persons ?? 0, voice.language, decimals);
  const decimals = [1, 2, 3, 4].find((it) => persons(before, it) !== persons(after, it));
  if (decimals === undefined) return null;
  const words = { persons: persons(after, decimals), of };
  return change(persons(before, decimals), voice.t("register.effects.persons", words), voice);
}

/** "+404.814 → +380.000 kr.". */
export function netChange(before: Told, after: Told, voice: Voice): string | null {
  if (before.net === after.net) return null;
  return change(signed(kronerOf(before.net), voice.language), netText(after, voice), voice);
}

function change(from: string, to: string, { t }: Voice): string {
  return t("register.effects.change", { from, to });
}

/** The shortest telling of an effect: how much later or earlier, or else the break-even, or the net. */
export function shortEffect(effect: Effect, voice: Voice): string {
  const text = shortChange(effect.before, effect.after, voice);
  const [, option] = (effect.only && choicesMade(effect.only)[0]) ?? [];
  return option ? `${voice.t(`register.option.${option}`)}: ${text}` : text;
}

function shortChange(before: Headline, after: Headline, voice: Voice): string {
  if (after.kind === "untold") return untoldText(after, voice);
  if (before.kind === "untold") return timeText(after.time, voice);
  const parts = [timeChange(before, after, voice), breakEvenChange(before, after, voice)];
  const named = [
    parts[0],
    parts[1] && `${voice.t("register.effects.breakEven").toLocaleLowerCase()} ${parts[1]}`,
  ].filter((it) => it !== null && it !== "");
  if (named.length > 0) return named.join(", ");
  return netChange(before, after, voice) ?? voice.t("register.effects.none");
}
