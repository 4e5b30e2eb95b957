import { formatDate } from "@mikrolaan/shared/calendar";
import { type AssumptionKey, isAssumptionKey, type RuleGap } from "@mikrolaan/shared/payback";
import type { InputIssue } from "@mikrolaan/shared/text";
import { problemSentence } from "../ui/problems.ts";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { Voice } from "./voice.ts";

/** What is wrong in a model, or null; of the assumption just set, when it is in that one. */
export function problemsIn(model: EconomyModel, voice: Voice, key: AssumptionKey): string | null {
  const { outcome } = model;
  if (outcome.kind !== "wrong") return null;
  const own = outcome.issues.find((issue) => keyOf(issue) === key);
  const issue = own ?? outcome.issues[0];
  if (!issue) return null;
  // Too few people are so through whichever of the two was set.
  if (!own && key === "participants") {
    return voice.t("payback.assumptions.fewerThanSelfSupporting", {
      count: model.values.selfSupporting,
    });
  }
  return issueSentence(issue, voice);
}

/** A wrong value as a sentence: "Kommunens andel må højst være 100 %." */
export function issueSentence(issue: InputIssue, voice: Voice): string {
  const key = keyOf(issue);
  if (!key) return problemSentence(voice.t, issue, issue.field);
  const limit = typeof issue.limit === "number" ? valueText(issue.limit, key, voice) : issue.limit;
  return problemSentence(voice.t, { ...issue, limit }, voice.t(`assumption.name.${key}`));
}

/** Dates that no rule covers, as a sentence that says what to do about them. */
export function gapSentence({ kind, from, to }: RuleGap, { t, language }: Voice): string {
  return t(`payback.gap.${kind}`, {
    from: formatDate(from, language),
    to: formatDate(to, language),
  });
}

/** The assumption that an issue is about: its path is "values.loanLossShare". */
export function keyOf({ field }: InputIssue): AssumptionKey | null {
  const name = field.split(".")[1] ?? "";
  return isAssumptionKey(name) ? name : null;
}
