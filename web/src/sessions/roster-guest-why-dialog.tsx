import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import type { Problem } from "../ui/problems.ts";
import { TextField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import styles from "./roster-guests.module.css";

type WhyProps = {
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onRemove: (why: string) => Promise<readonly Problem[]>;
};

/** Why a guest of an earlier day is taken off: one press for the usual reasons, else in words. */
export function RosterGuestWhyDialog({ name, opened, onClose, onRemove }: WhyProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("sessions.guests.why", { name })} opened={opened} onClose={onClose} size="sm">
      <WhyForm onClose={onClose} onRemove={onRemove} />
    </Dialog>
  );
}

function WhyForm({ onClose, onRemove }: Pick<WhyProps, "onClose" | "onRemove">) {
  const { t } = useTranslation();
  const form = useForm({
    initial: { why: "" },
    submit: async ({ why }) => {
      if (why.trim() === "") return [{ code: "REASON_REQUIRED", field: "why" }];
      return removed(why);
    },
  });
  async function removed(why: string): Promise<readonly Problem[]> {
    const problems = await onRemove(why);
    if (problems.length === 0) onClose();
    return problems;
  }
  return (
    <>
      <div className={styles.whys}>
        {whys.map((key) => {
          const why = t(`sessions.guests.whys.${key}`);
          return (
            <Button key={key} onClick={() => void removed(why)}>
              {why}
            </Button>
          );
        })}
      </div>
      <Form
        form={form}
        action={t("sessions.guests.remove")}
        cancel={onClose}
        refusedTitle={t("sessions.guests.whyRefused")}
      >
        <TextField
          label={t("sessions.guests.whyOther")}
          help={t("sessions.guests.whyHelp")}
          maxLength={300}
          {...form.field("why")}
        />
      </Form>
    </>
  );
}

const whys = ["WRONG", "TOLD"] as const;
