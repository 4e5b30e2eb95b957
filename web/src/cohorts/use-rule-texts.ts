import { formatTimeRange, type Weekday } from "@mikrolaan/shared/calendar";
import {
  type DateRule,
  type ModuleCode,
  type PhaseCode,
  type PlanReference,
  partsOfReference,
  planReferences,
  type TemplateModule,
} from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { Problem } from "../ui/problems.ts";
import { useLanguage } from "../ui/use-language.ts";

type Offset = Extract<DateRule, { readonly kind: "OFFSET" }>;

/** The rules of a plan as people say them. */
export function useRuleTexts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const weekdayNames = t("ui.weekdays", { returnObjects: true });

  const listed = (parts: readonly string[]) =>
    parts.length < 2
      ? (parts[0] ?? "")
      : t("templates.rule.and", { first: parts.slice(0, -1).join(", "), last: parts.at(-1) ?? "" });

  /** "internatet". */
  const what = (code: PhaseCode | ModuleCode) => t(`templates.rule.what.${code}`);

  /** "internatet slutter". */
  function reference(at: PlanReference): string {
    const parts = partsOfReference(at);
    if (!parts) return t("templates.rule.PROGRAMME");
    return t(`templates.rule.reference.${parts.edge}`, { what: what(parts.code) });
  }

  /** "3. screening slutter → internatet begynder → 3. screening slutter". */
  const round = (cycle: readonly PlanReference[]) => cycle.map(reference).join(" → ");

  /** A refusal whose detail names references, "SCREENING_3.END → RETREAT.START", in their words. */
  function inWords(problem: Problem): Problem {
    const names = problem.detail?.split(" → ") ?? [];
    const found = names.map((name) => planReferences.find((known) => known === name));
    const detail = found.map((at) => (at ? reference(at) : null));
    return detail.includes(null) || detail.length === 0
      ? problem
      : { ...problem, detail: detail.join(" → ") };
  }

  /** "uge 18, mandag", "når internatet slutter", "6 uger før, at støtten slutter"; "åben" for no rule. */
  function rule(of: DateRule | null): string {
    if (of === null) return t("templates.rule.open");
    if (of.kind === "OFFSET") return offset(of);
    const weekday = weekdayNames[of.weekday - 1] ?? "";
    return t("templates.rule.inWeek", { week: of.week, weekday });
  }

  function offset({ from, months, weeks, days }: Offset): string {
    const amounts = { months, weeks, days };
    const units = ["months", "weeks", "days"] as const;
    const timeOf = (sign: 1 | -1) =>
      listed(
        units
          .filter((unit) => amounts[unit] * sign > 0)
          .map((unit) => t(`templates.rule.${unit}`, { count: Math.abs(amounts[unit]) })),
      );
    const [later, earlier] = [timeOf(1), timeOf(-1)];
    const largest = units.map((unit) => amounts[unit]).find((amount) => amount !== 0);
    if (largest === undefined) return t("templates.rule.at", { reference: reference(from) });
    const isAfter = largest > 0;
    const words = { time: isAfter ? later : earlier, reference: reference(from) };
    const text = t(isAfter ? "templates.rule.after" : "templates.rule.before", words);
    const rest = isAfter ? earlier : later;
    return rest ? t("templates.rule.but", { rule: text, time: rest }) : text;
  }

  /** "Hver mandag kl. 09.00–12.00, 8 gange", "4 dage i træk kl. 08.00–18.00, 3 nætter". */
  function pattern({ pattern: of, startsAt, endsAt, nights }: TemplateModule): string {
    const { count } = of;
    const time = formatTimeRange(startsAt, endsAt, language);
    if (of.kind === "WEEKLY") {
      const weekdays = listed(of.weekdays.map((day: Weekday) => weekdayNames[day - 1] ?? ""));
      const words = { weekdays, every: of.every, time, count };
      return t(of.every === 1 ? "templates.module.WEEKLY" : "templates.module.SPACED", words);
    }
    const days = t("templates.module.DAYS", { time, count });
    return nights === 0 ? days : t("templates.module.nights", { days, count: nights });
  }

  return { rule, reference, round, what, pattern, inWords };
}

/** A text as it begins a sentence: "Internatet slutter". */
export function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
