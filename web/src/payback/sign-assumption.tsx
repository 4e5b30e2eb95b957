import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Confirm } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { valueText } from "./assumption-text.ts";
import { signOffAssumption } from "./register-documents.ts";
import { type RegisteredAssumption, useVoice } from "./use-register.ts";

type SignAssumptionProps = {
  readonly assumption: RegisteredAssumption;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Asks before a number is signed, since a signature stays. */
export function SignAssumption({ assumption, opened, onClose }: SignAssumptionProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const toast = useToast();
  const [sign, { loading }] = useMutation(signOffAssumption);
  const { key, entry } = assumption;
  const name = t(`assumption.name.${key}`);

  async function confirm() {
    try {
      const { data } = await sign({ variables: { id: entry.id ?? "" } });
      const isDone = data?.signOffAssumption.__typename === "Assumption";
      toast({ message: isDone ? t("register.sign.done", { name }) : t("register.sign.failed") });
    } catch {
      toast({ message: t("register.sign.failed") });
    }
    onClose();
  }

  return (
    <Confirm
      title={t("register.sign.title", { name })}
      opened={opened}
      onClose={onClose}
      action={t("register.sign.action")}
      waiting={loading}
      onConfirm={() => void confirm()}
    >
      {t("register.sign.words", { value: valueText(entry.value, key, voice) })}
    </Confirm>
  );
}
