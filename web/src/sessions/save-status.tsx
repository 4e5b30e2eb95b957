import { IconCloudCheck, IconCloudOff, IconRefresh } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { clockTime } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./attendance.module.css";

type SaveStatusProps = {
  /** Batches saved so far, changes on their way, changes that could not be sent. */
  readonly saves: number;
  readonly isSending: boolean;
  readonly unsent: number;
  readonly onRetry: () => void;
  /** Before anything has been saved here. */
  readonly idle: string | null;
  /** What was done last. */
  readonly deed?: string | null;
  readonly children?: ReactNode;
};

/** "Gemt kl. 10.42", or how many are not, with another try. Said politely when it changes. */
export function SaveStatus({
  saves,
  isSending,
  unsent,
  onRetry,
  idle,
  deed,
  children,
}: SaveStatusProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const savedAt = useSavedAt(saves);
  const isSlow = useSlow(isSending);
  useEffect(() => {
    if (unsent === 0) return;
    window.addEventListener("online", onRetry);
    return () => window.removeEventListener("online", onRetry);
  }, [unsent, onRetry]);

  function words(): string | null {
    if (unsent > 0) return t("sessions.unsent", { count: unsent });
    if (isSlow) return t("ui.saved.saving");
    return savedAt ? t("ui.saved.at", { time: savedAt[language] }) : idle;
  }

  const shown = words();
  return (
    <div className={styles.status}>
      {shown && <Icon of={unsent > 0 ? IconCloudOff : IconCloudCheck} />}
      <p role="status" className={styles.statusWords}>
        <span className={savedAt || unsent > 0 ? "strong" : undefined}>{shown}</span>
        {deed && unsent === 0 && <span className="ink2"> {deed}</span>}
      </p>
      {unsent > 0 ? (
        <Button size="small" icon={IconRefresh} onClick={onRetry}>
          {t("ui.failed.retry")}
        </Button>
      ) : (
        children
      )}
    </div>
  );
}

/** The time of the latest save since the page was opened. */
function useSavedAt(saves: number) {
  const [known] = useState(saves);
  const [savedAt, setSavedAt] = useState<{ da: string; en: string } | null>(null);
  useEffect(() => {
    if (saves > known) setSavedAt({ da: clockTime("da"), en: clockTime("en") });
  }, [saves, known]);
  return savedAt;
}

/** True once something has been on its way for so long that someone may wonder. */
function useSlow(isSending: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSending) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 700);
    return () => clearTimeout(timer);
  }, [isSending]);
  return isSlow;
}
