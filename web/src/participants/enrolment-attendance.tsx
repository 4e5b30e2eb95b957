import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { sumOfFigures } from "@mikrolaan/shared/sessions";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { EnrolmentAttendance_EnrolmentFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import {
  AttendanceFraction,
  AttendancePercent,
  DefinitionSwitch,
  DefinitionWords,
} from "../ui/attendance-figure.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import styles from "./enrolment-attendance.module.css";
import { EnrolmentModules } from "./enrolment-modules.tsx";
import { EnrolmentStability } from "./enrolment-stability.tsx";

const enrolmentAttendanceFragment = graphql(`
  fragment EnrolmentAttendance_Enrolment on Enrolment {
    id cohortId
    attendance {
      module
      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }
      reachable { attended held expected attendedMinutes heldMinutes expectedMinutes }
      gate { percent definition state lostAt lostOn }
    }
    stability {
      screening from to
      attended { attended held expected attendedMinutes heldMinutes expectedMinutes }
    }
  }
`);

type EnrolmentAttendanceProps = {
  readonly enrolment: FragmentType<EnrolmentAttendance_EnrolmentFragment>;
};

/** How much of the course one person took part in, module by module, with the formula beside the figure. */
export function EnrolmentAttendance({ enrolment }: EnrolmentAttendanceProps) {
  const { t } = useTranslation();
  const { id: participantId = "" } = useParams();
  const { definition } = useDefinition();
  const { data } = useSuspenseFragment({ fragment: enrolmentAttendanceFragment, from: enrolment });
  const all = sumOfFigures(data.attendance.map(({ attended }) => attended));
  const marks = {
    ...{ cohortId: data.cohortId, enrolmentId: data.id },
    what: t("participants.attendance.all"),
  };
  return (
    <Paper
      flush
      title={t("participants.attendance.title")}
      actions={
        <>
          <Link to={`/cohorts/${data.cohortId}/attendance`}>
            {t("participants.attendance.days")}
          </Link>
          <ButtonLink
            to={`/participants/${participantId}/attendance`}
            size="small"
            icon={IconPrinter}
          >
            {t("participants.attendance.forCitizen")}
          </ButtonLink>
        </>
      }
    >
      <div className={styles.head}>
        <p className="strong">
          <AttendanceFraction figures={all} definition={definition} marks={marks} />{" "}
          {all.held > 0 && t("participants.attendance.sessions")}
          {all.held > 0 && " · "}
          <AttendancePercent figures={all} definition={definition} />
        </p>
        <DefinitionSwitch />
      </div>
      <EnrolmentModules enrolment={data} />
      <EnrolmentStability enrolment={data} />
      <p className={`second ${styles.foot}`}>
        <DefinitionWords definition={definition} /> {t("participants.attendance.reachableFormula")}
      </p>
    </Paper>
  );
}
