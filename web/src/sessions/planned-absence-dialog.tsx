import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type PlanAbsenceInput,
  type PlannedAbsenceStatus,
  planAbsenceInput,
} from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { PutAway } from "../ui/put-away.tsx";
import { RadioField } from "../ui/radio-field.tsx";
import { Notice } from "../ui/states.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type OnLeave, type StoredAbsence, usePlannedAbsences } from "./use-planned-absences.ts";

export type AbsenceToEdit = OnLeave & {
  /** Null for new leave. */
  readonly absence: (StoredAbsence & { readonly marked?: number }) | null;
  /** The day that new leave begins with, such as the roster's. */
  readonly startsOn?: PlainDate | null;
};

type AbsenceDialogProps = {
  /** Null until it has been opened once. */
  readonly edited: AbsenceToEdit | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Leave known ahead, new or entered before. */
export function PlannedAbsenceDialog({ edited, opened, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation();
  const title = edited?.absence
    ? t("sessions.leave.edit")
    : t("sessions.leave.planFor", { name: edited?.name ?? "" });
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      {edited && <AbsenceForm {...edited} onClose={onClose} />}
    </Dialog>
  );
}

type Values = {
  readonly id: string | null;
  readonly version: number;
  readonly enrolmentId: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly status: PlannedAbsenceStatus;
  readonly reason: string | null;
};

function valuesOf({ enrolmentId, absence, startsOn: day = null }: AbsenceToEdit): Values {
  if (!absence) {
    const unsaid = { id: null, version: 0, status: "EXCUSED", reason: null } as const;
    return { ...unsaid, enrolmentId, startsOn: day, endsOn: day };
  }
  const { id, version, startsOn, endsOn, status, reason = null } = absence;
  return { id, version, enrolmentId, startsOn, endsOn, status, reason };
}

function AbsenceForm({ onClose, ...edited }: AbsenceToEdit & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { save, take } = usePlannedAbsences(edited);
  const { absence } = edited;
  const form = useForm<Values, PlanAbsenceInput>({
    initial: valuesOf(edited),
    schema: planAbsenceInput,
    submit: async (input) => {
      const refused = await save(input, absence);
      if (!refused) onClose();
      return refused;
    },
  });
  const marked = absence?.marked ?? 0;
  return (
    <>
      <Form
        form={form}
        action={t(absence ? "ui.form.save" : "sessions.leave.plan")}
        cancel={onClose}
        refusedTitle={t("sessions.leave.refused")}
      >
        {marked > 0 && <Notice calm>{t("sessions.leave.markedNotice", { count: marked })}</Notice>}
        <DateField
          label={t("sessions.leave.startsOn")}
          today={today}
          autoFocus
          {...form.field("startsOn")}
        />
        <DateField
          label={t("sessions.leave.endsOn")}
          help={t("sessions.leave.endsHelp")}
          today={today}
          {...form.field("endsOn")}
        />
        <RadioField
          label={t("sessions.leave.status")}
          options={statuses.map((value) => ({
            value,
            label: t(`sessions.leave.statuses.${value}`),
          }))}
          {...form.field("status")}
        />
        <TextField
          label={t("sessions.leave.reason")}
          help={t("sessions.leave.reasonHelp")}
          optional
          maxLength={300}
          {...form.field("reason")}
        />
      </Form>
      {absence && (
        <PutAway
          onPutAway={async () => {
            const problems = await take(absence);
            if (problems.length === 0) onClose();
            return problems;
          }}
        >
          {t("sessions.leave.remove")}
        </PutAway>
      )}
    </>
  );
}

/** Leave is mostly excused: it stands first. */
const statuses = ["EXCUSED", "SICK"] as const;
