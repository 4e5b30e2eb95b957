import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Problem } from "../ui/problems.ts";
import styles from "./session-editor.module.css";
import { useSessionTexts } from "./session-texts.ts";
import { useSiblings } from "./use-siblings.ts";

type MarkedProps = { readonly cohortId: string; readonly reasons: readonly Problem[] };

/** The sessions that are in the way because people are marked on them, each with the way to its roster. */
export function MarkedSessions({ cohortId, reasons }: MarkedProps) {
  const { t } = useTranslation();
  const { name } = useSessionTexts();
  const siblings = useSiblings(cohortId);
  const days = reasons.flatMap(({ code, date }) =>
    code === "ATTENDANCE_RECORDED" && date ? [date] : [],
  );
  const marked = siblings.filter(({ date, recorded }) => days.includes(date) && recorded > 0);
  if (days.length === 0) return null;
  return (
    <div>
      <p>{t("sessions.plan.waysOut.marked", { count: days.length })}</p>
      <ul className={styles.marked}>
        {marked.map((session) => (
          <li key={session.id}>
            <Link to={`/cohorts/${cohortId}/attendance/${session.id}`}>{name(session)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
