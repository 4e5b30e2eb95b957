import { useMutation } from "@apollo/client/react";
import { localTime } from "@mikrolaan/shared/calendar";
import { type PlanNetworkSeriesInput, planNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { inputIssues } from "@mikrolaan/shared/text";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { fieldOf } from "./new-sessions-values.ts";
import { recurrenceOf, type SeriesWhen } from "./rule-values.ts";
import { sentPattern, seriesQuery } from "./series-row.ts";

const planSeries = graphql(`
  mutation PlanNetworkSeries($input: PlanNetworkSeriesInput!) {
    planNetworkSeries(input: $input) {
      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

export type SeriesValues = SeriesWhen & {
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberId: string | null;
  readonly theme: string | null;
  readonly cohortIds: readonly string[];
};

/** About every second month, as the handbook's programmes had it. */
const usual: SeriesValues = {
  ...{ kind: "MONTHLY_WEEKDAY", every: 2, weekdays: [4], nth: "1", weekday: "4", day: "-1" },
  ...{ count: null, until: null, startsOn: null },
  ...{ startsAt: localTime("17:00"), endsAt: localTime("19:00") },
  ...{ roomId: null, place: null, memberId: null, theme: null, cohortIds: [] },
};

/** A series being written: the form, and the way to plan only what is free. */
export function useNewSeries(cohortIds: readonly string[], onDone: () => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const [plan] = useMutation(planSeries, { refetchQueries: [seriesQuery, ...lists] });
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const onlyFree = useRef(false);
  const form = useForm<SeriesValues>({
    initial: { ...usual, cohortIds },
    submit: async (values) => {
      setReasons([]);
      const read = planNetworkSeriesInput.safeParse(inputOf(values, onlyFree.current));
      if (!read.success) {
        return inputIssues(read.error).map((it) => ({ ...it, field: fieldOf(it.field) }));
      }
      const { data } = await plan({ variables: { input: sent(read.data) } });
      const result = data?.planNetworkSeries;
      if (!result || "reasons" in result) {
        setReasons(result?.reasons ?? []);
        return result?.reasons ?? null;
      }
      toast({ message: t("sessions.network.series.planned", { count: result.coming.length }) });
      onDone();
      return null;
    },
  });

  function planOnlyFree() {
    onlyFree.current = true;
    void form.send().finally(() => {
      onlyFree.current = false;
    });
  }

  return { form, reasons, planOnlyFree };
}

/** The lists that new meetings stand in. */
const lists = ["NetworkMeetings", "CohortNetwork"];

function inputOf(values: SeriesValues, onlyFree: boolean) {
  const { kind, every, weekdays, startsOn, startsAt, endsAt } = values;
  const { roomId, place, memberId, theme, cohortIds } = values;
  // A rule that lacks something, so that the schema can say what.
  const pattern = recurrenceOf(values)?.pattern ?? { kind, every, weekdays };
  return {
    ...{ pattern, startsOn, startsAt, endsAt },
    ...{ roomId, place, memberId, theme, cohortIds, onlyFree },
  };
}

function sent({ pattern, cohortIds, ...input }: PlanNetworkSeriesInput) {
  return { ...input, pattern: sentPattern(pattern), cohortIds: [...cohortIds] };
}
