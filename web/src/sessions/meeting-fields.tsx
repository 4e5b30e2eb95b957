import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./network.module.css";

export type MeetingValues = {
  readonly date: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly host: string | null;
};

type Bindings = {
  readonly [Name in keyof MeetingValues]: FieldBinding<MeetingValues[Name]>;
};

/** When and where a meeting is, and about what: the same to plan one and to edit it. */
export function MeetingFields(bindings: Bindings) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <>
      <DateField label={t("sessions.network.date")} today={today} {...bindings.date} />
      <div className={styles.times}>
        <TimeField label={t("sessions.network.from")} {...bindings.startsAt} />
        <TimeField label={t("sessions.network.to")} {...bindings.endsAt} />
      </div>
      <TextField label={t("sessions.network.place")} optional maxLength={120} {...bindings.place} />
      <TextField label={t("sessions.network.theme")} optional maxLength={200} {...bindings.theme} />
      <TextField
        label={t("sessions.network.host")}
        help={t("sessions.network.hostHelp")}
        optional
        maxLength={120}
        {...bindings.host}
      />
    </>
  );
}
