import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import { HostFields } from "./host-fields.tsx";
import { MeetingPlaceFields } from "./meeting-place-fields.tsx";
import styles from "./network.module.css";

export type MeetingValues = {
  readonly date: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberId: string | null;
  readonly theme: string | null;
  readonly host: string | null;
  readonly hostParticipantId: string | null;
};

type Bindings = {
  readonly [Name in keyof MeetingValues]: FieldBinding<MeetingValues[Name]>;
};

/** When and where a meeting is, about what and with whom: the same to plan one and to edit it. */
export function MeetingFields({
  field,
  cohortIds,
}: {
  field: Bindings;
  cohortIds: readonly string[];
}) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <>
      <DateField label={t("sessions.network.date")} today={today} {...field.date} />
      <div className={styles.times}>
        <TimeField label={t("sessions.network.from")} {...field.startsAt} />
        <TimeField label={t("sessions.network.to")} {...field.endsAt} />
      </div>
      <MeetingPlaceFields roomId={field.roomId} place={field.place} memberId={field.memberId} />
      <TextField label={t("sessions.network.theme")} optional maxLength={200} {...field.theme} />
      <HostFields
        host={field.host}
        hostParticipantId={field.hostParticipantId}
        cohortIds={cohortIds}
      />
    </>
  );
}
