import { maxDate } from "@mikrolaan/shared/calendar";
import { networkFrom } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { CohortChoices, useCohortStarts } from "./cohort-choices.tsx";
import { MeetingPlaceFields } from "./meeting-place-fields.tsx";
import { RuleSentence } from "./rule-sentence.tsx";
import { SeriesPreview } from "./series-preview.tsx";
import { SeriesWaysOut } from "./series-ways-out.tsx";
import { useNewSeries } from "./use-new-series.ts";

type DialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** A cohort that is invited from the start. */
  readonly cohortId?: string;
};

/** Network meetings without an end: for whom, by which rule, where and with whom. */
export function PlanSeriesDialog({ opened, onClose, cohortId }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t("sessions.network.series.planTitle")}
      opened={opened}
      onClose={onClose}
      size="xl"
    >
      <PlanSeriesForm onDone={onClose} cohortIds={cohortId ? [cohortId] : []} />
    </Dialog>
  );
}

type FormProps = { readonly onDone: () => void; readonly cohortIds: readonly string[] };

function PlanSeriesForm({ onDone, cohortIds }: FormProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const starts = useCohortStarts();
  const { form, reasons, planOnlyFree } = useNewSeries(cohortIds, onDone);
  const { field, values } = form;
  const cohorts = field("cohortIds");

  /** The rule begins no earlier than the cohorts have come to their network, and from today on. */
  function choose(chosen: readonly string[]) {
    const begun = chosen.flatMap((id) => starts.get(id) ?? []).map(networkFrom);
    form.set({ cohortIds: chosen, startsOn: maxDate(values.startsOn ?? today, ...begun) });
  }

  return (
    <Form
      form={form}
      action={t("sessions.network.series.planAction")}
      cancel={onDone}
      refusedTitle={t("sessions.network.series.planRefused")}
      waysOut={<SeriesWaysOut reasons={reasons} onOnlyFree={planOnlyFree} />}
    >
      <CohortChoices {...cohorts} onChange={choose} />
      <RuleSentence
        endless
        field={{
          kind: field("kind"),
          every: field("every"),
          weekdays: field("weekdays"),
          nth: field("nth"),
          weekday: field("weekday"),
          day: field("day"),
          count: field("count"),
          until: field("until"),
          startsOn: field("startsOn"),
          startsAt: field("startsAt"),
          endsAt: field("endsAt"),
        }}
      />
      <SeriesPreview values={values} />
      <MeetingPlaceFields
        roomId={field("roomId")}
        place={field("place")}
        memberId={field("memberId")}
      />
      <TextField label={t("sessions.network.theme")} optional maxLength={200} {...field("theme")} />
    </Form>
  );
}
