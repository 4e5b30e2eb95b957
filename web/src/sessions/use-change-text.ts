import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { PlanChangeRow_PlanChangeFragment } from "../gql/graphql.ts";
import { useLanguage } from "../ui/use-language.ts";

export type PlanChange = PlanChangeRow_PlanChangeFragment;

/** What a deed did to a plan: "5 mødegange i Regnskab flyttet 2 uger senere, den første fra ma. … til ma. …". */
export function useChangeText(): (change: Pick<PlanChange, "kind" | "summary">) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ kind, summary }) => {
    const { sessions, module, phase, from, to, weeks } = summary;
    const deed = t(`sessions.plan.changes.kinds.${kind}`);
    const whom = [
      ...(sessions === null ? [] : [t("sessions.plan.scope.count", { count: sessions })]),
      ...(module ? [t(`codes.moduleShort.${module}`)] : []),
      ...(phase ? [t(`codes.phase.${phase}`, { defaultValue: phase })] : []),
    ].join(", ");
    const far = weeks === null ? "" : weeksText(weeks);
    const where = whereText(from, to);
    return [`${deed}: ${whom || "–"}`, far, where].filter(Boolean).join(", ");
  };

  function weeksText(weeks: number): string {
    const direction = weeks > 0 ? "later" : "earlier";
    return t(`sessions.plan.move.${direction}`, { count: Math.abs(weeks) });
  }

  function whereText(from: PlanChange["summary"]["from"], to: PlanChange["summary"]["to"]): string {
    const [first, then] = [from, to].map((date) => date && formatWeekdayDate(date, language));
    if (first && then && first !== then) {
      return t("sessions.plan.changes.fromTo", { from: first, to: then });
    }
    return first ?? then ?? "";
  }
}
