import { closeFollowUpInput, followUpOutcomes } from "@mikrolaan/shared/sessions";
import { IconPhone } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Icon } from "../ui/icon.tsx";
import { RadioField } from "../ui/radio-field.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import styles from "./follow-up.module.css";
import type { FollowUpTask } from "./follow-up-documents.ts";
import { useDaysText, useFollowUp } from "./use-follow-up.ts";

type FollowUpDialogProps = {
  /** Null while none is being followed up. */
  readonly task: FollowUpTask | null;
  readonly onClose: () => void;
};

/** Who to call, about which days, and what came of it. */
export function FollowUpDialog({ task, onClose }: FollowUpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t("sessions.follow.close.title", { name: task?.name ?? "" })}
      opened={task !== null}
      onClose={onClose}
    >
      {task && <FollowUpForm task={task} onClose={onClose} />}
    </Dialog>
  );
}

type Values = {
  /** Nothing is chosen beforehand: it is the answer that is asked for. */
  readonly outcome: (typeof followUpOutcomes)[number] | "";
  readonly note: string;
};

const schema = closeFollowUpInput.pick({ outcome: true, note: true });

function FollowUpForm({ task, onClose }: { task: FollowUpTask; onClose: () => void }) {
  const { t } = useTranslation();
  const { close } = useFollowUp(task);
  const initial: Values = { outcome: "", note: "" };
  const form = useForm({
    initial,
    schema,
    submit: async (told) => {
      const problems = await close(told);
      if (problems.length === 0) onClose();
      return problems;
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.follow.close.save")}
      cancel={onClose}
      refusedTitle={t("sessions.follow.close.refused")}
    >
      <About task={task} />
      <RadioField
        label={t("sessions.follow.close.outcome")}
        options={followUpOutcomes.map((value) => ({
          value,
          label: t(`codes.followUpOutcome.${value}`),
          second: t(`codes.followUpOutcomeWords.${value}`),
        }))}
        {...form.field("outcome")}
      />
      <TextareaField
        label={t("sessions.follow.close.note")}
        help={t("sessions.follow.close.noteHelp")}
        optional
        rows={3}
        {...form.field("note")}
      />
    </Form>
  );
}

function About({ task }: { task: FollowUpTask }) {
  const { t } = useTranslation();
  const daysText = useDaysText();
  const { days, cohortName, owner, phone, participantId } = task;
  return (
    <div className={styles.about}>
      <p>
        {t("sessions.follow.close.days", {
          count: days.length,
          days: daysText(days),
          cohort: cohortName,
        })}{" "}
        {owner && t("sessions.follow.close.owner", { name: owner.name })}
      </p>
      {phone ? (
        <a href={`tel:${phone.replaceAll(" ", "")}`} className={styles.phone}>
          <Icon of={IconPhone} />
          {t("sessions.follow.close.phone", { phone })}
        </a>
      ) : (
        <p className="ink2">{t("sessions.follow.close.noPhone")}</p>
      )}
      <Link to={`/participants/${participantId}`} className={styles.link}>
        {t("sessions.follow.close.person")}
      </Link>
    </div>
  );
}
