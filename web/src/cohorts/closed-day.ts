import {
  type ClosedDays,
  formatDate,
  formatShortDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { ClosedDay_ClosedDayFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { useLanguage } from "../ui/use-language.ts";

graphql(`
  fragment ClosedDay_ClosedDay on ClosedDay {
    id name kind month day fromWeek toWeek from to version
    can { edit }
  }
`);

export type ClosedDay = ClosedDay_ClosedDayFragment;

/** The calendar's rule of closed days; what the kind does not say is not asked for. */
export function ruleOf({ kind, month, day, fromWeek, toWeek, from, to }: ClosedDay): ClosedDays {
  if (kind === "DATE") return { kind, month: month ?? 1, day: day ?? 1 };
  if (kind === "ISO_WEEKS") return { kind, fromWeek: fromWeek ?? 1, toWeek: toWeek ?? 1 };
  return { kind, from: from ?? plainDate("1900-01-01"), to: to ?? plainDate("1900-01-01") };
}

/** A rule of closed days in words. Example: "uge 29–31 hvert år". */
export function useRuleWords(): (rule: ClosedDays) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (rule) => wordsOf(rule, t, language);
}

function wordsOf(rule: ClosedDays, t: TFunction, language: ReturnType<typeof useLanguage>): string {
  switch (rule.kind) {
    case "DATE": {
      const inALeapYear = plainDate(`2024-${twoDigits(rule.month)}-${twoDigits(rule.day)}`);
      return t("team.closed.everyYear", { date: formatShortDate(inALeapYear, language) });
    }
    case "ISO_WEEKS": {
      const { fromWeek: from, toWeek: to } = rule;
      return from === to
        ? t("team.closed.weekEveryYear", { week: from })
        : t("team.closed.weeksEveryYear", { from, to });
    }
    case "PERIOD": {
      const from = formatDate(rule.from, language);
      return rule.from === rule.to
        ? t("team.closed.dayOnce", { from })
        : t("team.closed.period", { from, to: formatDate(rule.to, language) });
    }
  }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
