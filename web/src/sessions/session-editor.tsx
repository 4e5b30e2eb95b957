import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Weeks } from "../ui/figures.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { WaysOut } from "./edit-ways-out.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { ScopeField } from "./scope-field.tsx";
import styles from "./session-editor.module.css";
import type { SessionToEdit } from "./session-to-edit.ts";
import { SkippedSessions } from "./skipped-sessions.tsx";
import { type Skipped, useSessionForm } from "./use-session-form.ts";

type SessionEditorProps = {
  readonly session: SessionToEdit;
  /** Of the programme, to say which week a date lies in. */
  readonly startsOn: PlainDate;
  readonly onDone: () => void;
};

/** When and where a session is, who holds it and what it is about; for it alone or its series. */
export function SessionEditor({ session, startsOn, onDone }: SessionEditorProps) {
  const [skipped, setSkipped] = useState<Skipped | null>(null);
  if (skipped) return <SkippedSessions {...skipped} onDone={onDone} />;
  return <EditForm session={session} startsOn={startsOn} onDone={onDone} onSkipped={setSkipped} />;
}

type EditFormProps = SessionEditorProps & { readonly onSkipped: (skipped: Skipped) => void };

function EditForm({ session, startsOn, onDone, onSkipped }: EditFormProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { form, reasons, counts, shiftDays, waysOut } = useSessionForm(session, onDone, onSkipped);
  const { date, scope } = form.values;
  const count = counts[scope];
  return (
    <Form
      form={form}
      action={
        count > 1 ? t("sessions.plan.scope.saveMany", { count }) : t("sessions.sessionEditor.save")
      }
      cancel={onDone}
      refusedTitle={
        count > 1 ? t("sessions.plan.scope.refused") : t("sessions.sessionEditor.refused")
      }
      waysOut={
        reasons.length > 0 && (
          <WaysOut cohortId={session.cohortId} reasons={reasons} count={count} {...waysOut} />
        )
      }
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
      <PlaceFields
        roomId={form.field("roomId")}
        place={form.field("place")}
        memberIds={form.field("memberIds")}
      />
      {scope === "THIS" && (
        <TextField
          label={t("sessions.sessionEditor.topic")}
          optional
          maxLength={200}
          {...form.field("topic")}
        />
      )}
      {counts.ALL > 1 && (
        <ScopeField counts={counts} shiftDays={shiftDays} {...form.field("scope")} />
      )}
    </Form>
  );
}
