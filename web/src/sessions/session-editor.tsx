import { type LocalTime, type PlainDate } from "@mikrolaan/shared/calendar";
import { type EditSessionInput, editSessionInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Weeks } from "../ui/figures.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./session-editor.module.css";
import type { SessionToEdit } from "./session-to-edit.ts";
import { asInput, useSessionDeeds } from "./use-session-deeds.ts";

type SessionEditorProps = {
  readonly session: SessionToEdit;
  /** Of the programme, to say which week a date lies in. */
  readonly startsOn: PlainDate;
  readonly onDone: () => void;
};

type Values = {
  readonly id: string;
  readonly version: number;
  readonly date: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly place: string | null;
  readonly topic: string | null;
};

/** When and where a session is, who holds it and what it is about. */
export function SessionEditor({ session, startsOn, onDone }: SessionEditorProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { edit } = useSessionDeeds(session);
  const form = useForm<Values, EditSessionInput>({
    initial: asInput(session),
    schema: editSessionInput,
    submit: async (input) => {
      const refused = await edit(input);
      if (refused.length > 0) return refused;
      onDone();
      return null;
    },
  });
  const { date } = form.values;
  return (
    <Form
      form={form}
      action={t("sessions.sessionEditor.save")}
      cancel={onDone}
      refusedTitle={t("sessions.sessionEditor.refused")}
    >
      <div>
        <DateField
          label={t("sessions.sessionEditor.date")}
          today={today}
          autoFocus
          {...form.field("date")}
        />
        <p className={styles.weeks} role="status">
          {date && <Weeks startsOn={startsOn} date={date} />}
        </p>
      </div>
      <div className={styles.times}>
        <TimeField label={t("sessions.sessionEditor.startsAt")} {...form.field("startsAt")} />
        <TimeField label={t("sessions.sessionEditor.endsAt")} {...form.field("endsAt")} />
      </div>
      <TextField label={t("sessions.sessionEditor.place")} optional {...form.field("place")} />
      <TextField label={t("sessions.sessionEditor.topic")} optional {...form.field("topic")} />
    </Form>
  );
}
