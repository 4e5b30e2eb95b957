import { useQuery } from "@apollo/client/react";
import { dayOff, type PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { ruleOf } from "./closed-day.ts";

const daysOffQuery = graphql(`
  query DaysOff {
    closedDays { id ...ClosedDay_ClosedDay @unmask }
  }
`);

/** Names the holiday or the municipality's closed day that a date is, or null. */
export function useDaysOff(): (date: PlainDate) => string | null {
  const { t } = useTranslation();
  const { data } = useQuery(daysOffQuery);
  const rules = (data?.closedDays ?? []).map((it) => ({ name: it.name, ...ruleOf(it) }));
  return (date) => {
    const off = dayOff(rules, date);
    if (!off) return null;
    return off.kind === "HOLIDAY" ? t(`codes.holiday.${off.code}`) : off.name;
  };
}
