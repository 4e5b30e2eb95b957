import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { LogEntry, LogSave } from "./attendance-log-query.ts";
import { useMarkWords } from "./use-mark-words.ts";

const nothing = { status: null, minutes: null, reason: null };

/** What the log says of a mark and of a save. */
export function useLogWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMarkWords();

  const from = ({ from: before }: LogEntry) => words(before ?? nothing);
  const to = ({ to: after }: LogEntry) => words(after ?? nothing);

  /** "ført", "hentet fra uge48.csv". */
  function source({ source: by, fileName }: LogSave): string {
    if (by === "FILE" && fileName) return t("sessions.log.file", { file: fileName });
    return t(`sessions.log.sources.${by}`);
  }

  const when = ({ savedAt }: LogSave) => instantText(savedAt, language);

  /** "fortrudt af Mette Kragh, 23.11.2026 kl. 10.42"; null while it stands. */
  function undone({ undoneBy, undoneAt }: LogSave): string | null {
    if (!undoneBy || !undoneAt) return null;
    return t("sessions.log.undone", { who: undoneBy, when: instantText(undoneAt, language) });
  }

  return { from, to, source, when, undone };
}
