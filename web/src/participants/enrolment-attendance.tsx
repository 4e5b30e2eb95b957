import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { formatNumber } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { EnrolmentAttendance_EnrolmentFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./enrolment-attendance.module.css";

const enrolmentAttendanceFragment = graphql(`
  fragment EnrolmentAttendance_Enrolment on Enrolment {
    id cohortId
    attendance { module attended { attended held attendedMinutes heldMinutes } }
  }
`);

type EnrolmentAttendanceProps = {
  readonly enrolment: FragmentType<EnrolmentAttendance_EnrolmentFragment>;
};

/** How much of the course one person took part in, module by module, with the formula beside the figure. */
export function EnrolmentAttendance({ enrolment }: EnrolmentAttendanceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useSuspenseFragment({ fragment: enrolmentAttendanceFragment, from: enrolment });
  const modules = data.attendance.filter(({ attended }) => attended.held > 0);
  const sum = (key: "attended" | "held" | "attendedMinutes" | "heldMinutes") =>
    modules.reduce((total, module) => total + module.attended[key], 0);
  const hours = (minutes: number) => formatNumber(minutes / 60, language, 1);
  return (
    <Paper
      title={t("participants.attendance.title")}
      actions={
        <Link to={`/cohorts/${data.cohortId}/attendance`}>{t("participants.attendance.days")}</Link>
      }
    >
      {modules.length === 0 ? (
        <p className="ink2">{t("participants.attendance.noData")}</p>
      ) : (
        <>
          <p>
            <span className="strong">
              {t("participants.attendance.days_of", {
                attended: sum("attended"),
                held: sum("held"),
              })}
            </span>
            {" · "}
            {t("participants.attendance.hours_of", {
              attended: hours(sum("attendedMinutes")),
              held: hours(sum("heldMinutes")),
            })}
          </p>
          <ul className={styles.modules}>
            {modules.map(({ module, attended: { attended, held } }) => (
              <li key={module}>
                <DayDots attended={attended} held={held} />
                <span className={styles.module}>
                  {t(`codes.moduleShort.${module}`)}{" "}
                  <span className="nowrap">
                    {attended} {t("ui.of")} {held}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="second">{t("participants.attendance.definition")}</p>
    </Paper>
  );
}

/** Days there as dots, days away as crosses; not in the order of the dates. The figures stand beside it. */
function DayDots({ attended, held }: { attended: number; held: number }) {
  const step = 13;
  return (
    <svg width={held * step} height={14} aria-hidden="true">
      {Array.from({ length: held }, (_, index) => {
        const x = (index + 0.5) * step;
        return index < attended ? (
          <circle key={index} cx={x} cy={7} r={5} fill="var(--fjord)" />
        ) : (
          <path
            key={index}
            d={`M${x - 3.5} 3.5l7 7m0 -7l-7 7`}
            stroke="var(--ink)"
            strokeWidth={2}
            strokeLinecap="round"
          />
        );
      })}
    </svg>
  );
}
