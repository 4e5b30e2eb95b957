import type { PlanReference } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { PlanPhase } from "./plan-marks.ts";

/** A rule as the API tells it: what its kind does not have is null. */
type Rule = PlanPhase["startRule"];

/** A date's rule in words: "projektuge 60, mandag", or "6 uger før Forsørgelse fra start slutter". */
export function useRuleText(): (rule: Rule) => string {
  const { t } = useTranslation();

  function reference(from: PlanReference): string {
    if (from === "PROGRAMME") return t("plan.rule.programme");
    const [code = "", edge] = from.split(".");
    const thing = t([`codes.phase.${code}`, `codes.module.${code}`], { defaultValue: code });
    return t(edge === "END" ? "plan.rule.ends" : "plan.rule.begins", { thing });
  }

  return ({ kind, week, weekday, from, months, weeks, days }) => {
    if (kind === "WEEK") {
      const day = t("ui.weekdays", { returnObjects: true })[(weekday ?? 1) - 1] ?? "";
      return t("plan.rule.week", { week: week ?? 1, day });
    }
    const all = [
      ["months", months ?? 0],
      ["weeks", weeks ?? 0],
      ["days", days ?? 0],
    ] as const;
    const parts = all.filter(([, count]) => count !== 0);
    const thing = reference(from ?? "PROGRAMME");
    const [first, ...rest] = parts;
    if (!first) return t("plan.rule.when", { thing });
    const isBefore = first[1] < 0;
    const amount = ([unit, count]: typeof first): string =>
      t(`plan.rule.${unit}`, { count: Math.abs(count) });
    const joint = (count: number) => t(count < 0 === isBefore ? "plan.rule.and" : "plan.rule.less");
    const distance = [
      amount(first),
      ...rest.flatMap((part) => [joint(part[1]), amount(part)]),
    ].join(" ");
    return t(isBefore ? "plan.rule.before" : "plan.rule.after", { distance, thing });
  };
}
