import { useMutation } from "@apollo/client/react";
import type { LocalTime } from "@mikrolaan/shared/calendar";
import { editNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import type { Problem } from "../ui/problems.ts";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { TimeField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { CohortChoices } from "./cohort-choices.tsx";
import { MeetingPlaceFields } from "./meeting-place-fields.tsx";
import styles from "./network.module.css";
import { type SeriesRow, seriesQuery } from "./series-row.ts";
import { SeriesWaysOut } from "./series-ways-out.tsx";

const editSeries = graphql(`
  mutation EditNetworkSeries($input: EditNetworkSeriesInput!) {
    editNetworkSeries(input: $input) {
      ... on NetworkSeries { ...SeriesRow_NetworkSeries @unmask }
      ... on Refused { reasons { ...PlanReason_Refusal @unmask } }
    }
  }
`);

/** What the meetings of a series have in common; its rule is changed by ending it and planning another. */
export function EditSeriesForm({ series, onDone }: { series: SeriesRow; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [edit] = useMutation(editSeries, {
    refetchQueries: [seriesQuery, "NetworkMeetings", "CohortNetwork"],
  });
  const [reasons, setReasons] = useState<readonly Problem[]>([]);
  const form = useForm({
    initial: valuesOf(series),
    schema: editNetworkSeriesInput,
    submit: async ({ cohortIds, ...input }) => {
      const variables = { input: { ...input, cohortIds: [...cohortIds] } };
      const { data } = await edit({ variables });
      const result = data?.editNetworkSeries;
      if (!result || "reasons" in result) {
        setReasons(result?.reasons ?? []);
        return result?.reasons ?? null;
      }
      toast({ message: t("sessions.network.series.edited") });
      onDone();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.series.editAction")}
      cancel={onDone}
      refusedTitle={t("sessions.network.series.editRefused")}
      waysOut={<SeriesWaysOut reasons={reasons} />}
    >
      <p className="ink2">{t("sessions.network.series.editHelp")}</p>
      <div className={styles.times}>
        <TimeField label={t("sessions.network.from")} {...form.field("startsAt")} />
        <TimeField label={t("sessions.network.to")} {...form.field("endsAt")} />
      </div>
      <MeetingPlaceFields
        roomId={form.field("roomId")}
        place={form.field("place")}
        memberId={form.field("memberId")}
      />
      <TextField
        label={t("sessions.network.theme")}
        optional
        maxLength={200}
        {...form.field("theme")}
      />
      <CohortChoices {...form.field("cohortIds")} />
    </Form>
  );
}

type EditValues = {
  readonly id: string;
  readonly version: number;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberId: string | null;
  readonly theme: string | null;
  readonly cohortIds: readonly string[];
};

function valuesOf(series: SeriesRow): EditValues {
  const { id, version, startsAt, endsAt, room, place, theme, member, cohorts } = series;
  const cohortIds = cohorts.map((it) => it.id);
  return {
    ...{ id, version, startsAt, endsAt, theme, cohortIds },
    ...{ roomId: room?.id ?? null, place: room ? null : place, memberId: member?.id ?? null },
  };
}
