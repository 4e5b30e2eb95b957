import { formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { formatNumber } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import type { PlanMark } from "./plan-marks.ts";
import { useMarkTexts } from "./use-mark-texts.ts";
import type { PlanCheck } from "./use-plan-checks.ts";

/** How a breach in a plan is told: what it is, and what is so. */
export function useCheckTexts(startsOn: PlainDate, marks: readonly PlanMark[]) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, weeks } = useMarkTexts(startsOn);

  const day = (date: PlainDate | null | undefined) =>
    date ? `${formatWeekdayDate(date, language)} (${weeks(date)})` : "";
  const hours = (minutes: number | null | undefined) =>
    formatNumber((minutes ?? 0) / 60, language, (minutes ?? 0) % 60 === 0 ? 0 : 1);
  const markOf = ({ sessionId, meetingId }: PlanCheck) =>
    marks.find(({ id }) => id === sessionId || id === meetingId);

  /** What every sentence may need. */
  function told(check: PlanCheck) {
    const mark = markOf(check);
    const { module, otherModule, phaseCode, names, count, of, date, otherDate } = check;
    const [first = "", cohort] = names;
    return {
      name: mark ? name(mark) : module ? t(`codes.module.${module}`) : "",
      module: module ? t(`codes.module.${module}`) : "",
      other: otherModule ? t(`codes.module.${otherModule}`) : "",
      phase: phaseCode ? t(`codes.phase.${phaseCode}`) : "",
      by: cohort
        ? t("plan.check.takenBy", { name: first, cohort })
        : t("plan.check.taken", { name: first }),
      ...{ count: count ?? 0, of: of ?? 0, date: day(date), otherDate: day(otherDate) },
    };
  }

  function dayOffOf({ holiday, closedDay }: PlanCheck): string {
    if (holiday) return t(`codes.holiday.${holiday}`, { defaultValue: holiday });
    return closedDay ?? "";
  }

  function title(check: PlanCheck): string {
    const words = told(check);
    switch (check.code) {
      case "DOUBLE_BOOKED":
        return t("plan.check.DOUBLE_BOOKED", { what: t(`codes.clash.${check.clash ?? "ROOM"}`) });
      case "DAY_OFF": {
        const key = check.holiday ? "plan.check.DAY_OFF" : "plan.check.DAY_OFF_closed";
        return t(key, { day: dayOffOf(check) });
      }
      case "HOURS_SHORT": {
        const missing = (check.ofMinutes ?? 0) - (check.minutes ?? 0);
        return t("plan.check.HOURS_SHORT", { ...words, hours: hours(missing) });
      }
      case "WORKING_HOURS":
        return t("plan.check.WORKING_HOURS", { name: check.names[0] ?? "" });
      case "PLAN_PINNED":
        return t(`plan.check.PLAN_PINNED_${check.edge ?? "START"}`, words);
      default:
        return t(`plan.check.${check.code}`, words);
    }
  }

  function sentence(check: PlanCheck): string {
    const words = told(check);
    switch (check.code) {
      case "OUTSIDE_PHASE": {
        const isBefore = (check.date ?? "") < (check.otherDate ?? "");
        return t(`plan.check.OUTSIDE_PHASE_${isBefore ? "before" : "after"}`, words);
      }
      case "SUPPORT_GAP": {
        const people = words.of > 0 ? t("plan.check.SUPPORT_GAP_people", { count: words.of }) : "";
        return t("plan.check.SUPPORT_GAP_words", { ...words, people });
      }
      case "HOURS_SHORT": {
        const figures = { done: hours(check.minutes), of: hours(check.ofMinutes) };
        return t("plan.check.HOURS_SHORT_words", figures);
      }
      case "ROSTER_NOT_TAKEN":
      case "NO_ROOM":
      case "NO_STAFF":
        return t(words.count > 1 ? "plan.check.firstOf" : "plan.check.only", words);
      case "TEAM_FTE": {
        const posts = (percent: number) => formatNumber(percent / 100, language, 2);
        const figures = {
          posts: posts(words.count),
          of: formatNumber(words.of / 100, language, 0),
        };
        return t("plan.check.TEAM_FTE_words", figures);
      }
      case "SELF_EMPLOYED_MEMBER":
        return "";
      case "COMPETENCES_COVERED": {
        const missing = check.missing.map((it) => t(`codes.competence.${it}`)).join(", ");
        return t("plan.check.COMPETENCES_COVERED_words", { missing });
      }
      case "WORKING_HOURS": {
        const figures = { hours: hours(check.minutes), of: hours(check.ofMinutes) };
        const week = check.date ? weeks(check.date) : "";
        return t("plan.check.WORKING_HOURS_words", { ...figures, week, count: words.count });
      }
      case "PLAN_PINNED":
        if (!check.otherDate) return t("plan.check.PLAN_PINNED_none", words);
        if (check.otherDate === check.date) return t("plan.check.PLAN_PINNED_same", words);
        return t("plan.check.PLAN_PINNED_words", words);
      default:
        return t(`plan.check.${check.code}_words`, words);
    }
  }

  return { title, sentence, reason: ({ reason }: PlanCheck) => reason?.[language] ?? "" };
}
