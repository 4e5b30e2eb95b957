import { useTranslation } from "react-i18next";
import { useToast } from "../ui/toast.tsx";

/** Copies a text and says so, or that the browser does not let us. */
export function useCopy(): (text: string) => Promise<void> {
  const { t } = useTranslation();
  const toast = useToast();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: t("sessions.network.queue.copied") });
    } catch {
      toast({ message: t("sessions.network.queue.notCopied") });
    }
  };
}
