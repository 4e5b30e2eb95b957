import { type CancelSessionInput, cancelSessionInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Form } from "../ui/form.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";

type SessionCancelProps = { readonly session: SessionToEdit; readonly onDone: () => void };

/** Calls a session off, with the reason that those who were to come are told. */
export function SessionCancel({ session, onDone }: SessionCancelProps) {
  const { t } = useTranslation();
  const { cancel } = usePlanDeeds();
  const { day } = useSessionTexts();
  const { id, version } = session;
  const form = useForm<CancelSessionInput, CancelSessionInput>({
    initial: { id, version, reason: "" },
    schema: cancelSessionInput,
    submit: async (input) => {
      const outcome = await cancel(input, () =>
        t("sessions.sessionEditor.cancelled", { date: day(session.date) }),
      );
      if (outcome.kind === "refused") return outcome.reasons;
      onDone();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.sessionEditor.cancelAction")}
      cancel={onDone}
      refusedTitle={t("sessions.sessionEditor.cancelRefused")}
    >
      <TextareaField
        label={t("sessions.sessionEditor.reason")}
        help={t("sessions.sessionEditor.reasonHelp")}
        rows={3}
        width="full"
        autoFocus
        {...form.field("reason")}
      />
    </Form>
  );
}
