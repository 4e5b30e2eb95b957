import { useTranslation } from "react-i18next";
import { Key, useKeys } from "../ui/keys.tsx";
import { markOrder } from "./roster-tally.ts";
import styles from "./sheet.module.css";
import { historyKey, restKey } from "./use-sheet-keys.ts";

/** The keys under the sheet, and all of them under "?". */
export function SheetKeys({ isLocked }: { isLocked: boolean }) {
  const { t } = useTranslation();
  const marks = markOrder.map((status) => ({
    keys: [t(`codes.attendanceLetter.${status}`)],
    does: t(`codes.attendance.${status}`),
  }));
  const clear = { keys: [t("sessions.keys.space")], does: t("sessions.keys.clear") };
  const rest = { keys: [restKey], does: t("sessions.keys.rest") };
  const move = { keys: ["↑", "↓"], does: t("sessions.keys.move") };
  const days = { keys: ["←", "→"], does: t("sessions.keys.days") };
  const undo = { keys: ["Ctrl Z"], does: t("sessions.keys.undo") };
  const history = { keys: [historyKey], does: t("sessions.history.key") };
  const help = { keys: ["?"], does: t("sessions.keys.all") };
  const setting = isLocked ? [] : [...marks, rest, clear];
  const shown = isLocked ? [move, days, history] : [...marks.slice(0, -1), rest, clear, move];
  useKeys(t("sessions.keys.title"), [...setting, move, days, history, ...(isLocked ? [] : [undo])]);
  return (
    <div className={styles.keys} aria-hidden="true">
      {shown.map((it) => (
        <KeyWord key={it.does} {...it} />
      ))}
      <span className={styles.keysRight}>
        {(isLocked ? [help] : [undo, help]).map((it) => (
          <KeyWord key={it.does} {...it} />
        ))}
      </span>
    </div>
  );
}

function KeyWord({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <span className={styles.keyWord}>
      {keys.map((key) => (
        <Key key={key}>{key}</Key>
      ))}
      {does}
    </span>
  );
}
