import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { EnrolmentAttendance_EnrolmentFragment } from "../gql/graphql.ts";
import { AttendanceFraction, AttendancePercent } from "../ui/attendance-figure.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./enrolment-attendance.module.css";

type Enrolment = Pick<EnrolmentAttendance_EnrolmentFragment, "id" | "cohortId" | "stability">;

/** How steadily someone came before screenings 2 and 3, each figure one click from its sessions. */
export function EnrolmentStability({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { definition } = useDefinition();
  const { id: enrolmentId, cohortId, stability } = enrolment;
  if (stability.length === 0) return null;
  return (
    <div className={styles.stability}>
      <h3 className="strong">{t("participants.attendance.stability")}</h3>
      <dl>
        {stability.map(({ screening, from, to, attended }) => {
          const name = t("participants.attendance.screening", { number: screening });
          const period = `${formatDate(from, language)}–${formatDate(to, language)}`;
          return (
            <div key={screening} className={styles.line}>
              <dt>
                {name} <span className="second nowrap">{period}</span>
              </dt>
              <dd>
                <AttendanceFraction
                  figures={attended}
                  definition={definition}
                  marks={{ cohortId, enrolmentId, from, to, what: name }}
                />
                {attended.held > 0 && " · "}
                <AttendancePercent figures={attended} definition={definition} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
