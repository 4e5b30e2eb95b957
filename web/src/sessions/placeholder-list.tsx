import type { Placeholder } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import styles from "./network.module.css";

type ListProps = {
  readonly placeholders: readonly Placeholder[];
  /** Puts one where the text is being written; without it they are only listed. */
  readonly onInsert?: (written: string) => void;
};

/** What a text may leave open, as it is written in it. */
export function PlaceholderList({ placeholders, onInsert }: ListProps) {
  const { t } = useTranslation();
  const written = placeholders.map((name) => `{{${name}}}`);
  return (
    <div className={styles.placeholders}>
      <span className="ink2">{t("sessions.network.texts.placeholders")}</span>
      {written.map((it) =>
        onInsert ? (
          <Button
            key={it}
            size="small"
            variant="quiet"
            aria-label={t("sessions.network.texts.insert", { name: it })}
            onClick={() => onInsert(it)}
          >
            {it}
          </Button>
        ) : (
          <code key={it}>{it}</code>
        ),
      )}
    </div>
  );
}
