import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import styles from "./calendar.module.css";

/** A new address, to be copied while it is shown; it takes focus, as it will not be shown again. */
export function CalendarAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<"copied" | "marked" | null>(null);
  useEffect(() => field.current?.focus(), []);

  /** Where the browser does not let us copy, the address is selected for the one who can. */
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setDone("copied");
    } catch {
      field.current?.focus();
      setDone("marked");
    }
  }

  return (
    <div className={styles.address}>
      <label htmlFor={id} className={styles.label}>
        {t("calendar.address")}
      </label>
      <p id={`${id}-once`} className="second">
        {t("calendar.once")}
      </p>
      <div className={styles.copy}>
        <input
          ref={field}
          id={id}
          readOnly
          value={address}
          aria-describedby={`${id}-once`}
          className={styles.input}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          variant="primary"
          icon={done === "copied" ? IconCheck : IconCopy}
          onClick={() => void copy()}
        >
          {t("calendar.copy")}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {done && t(`calendar.${done}`)}
      </p>
      <p>{t("calendar.how")}</p>
    </div>
  );
}
