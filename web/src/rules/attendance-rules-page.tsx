import { useQuery } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import type { AttendanceRules } from "@mikrolaan/shared/rules";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceRulesForm } from "./attendance-rules-form.tsx";

/** The rules with the viewer are asked for again: what is edited must be what the newest ones left. */
const editedQuery = graphql(`
  query AttendanceRulesToEdit {
    ownAttendanceRules { id }
    viewer {
      id
      attendanceRules {
        validFrom validUntil definition gatePercent
        statuses { code letter countsAsHeld countsAsExpected countsAsAttended defaultMinutes }
      }
    }
  }
`);

/** The municipality's own attendance rules, set from a day on by the development function. */
export function AttendanceRulesPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const inForce = useAttendanceRules().on(viewer.today);
  const mayEdit = may(viewer, "editAttendanceRules");
  return (
    <Page
      width="narrow"
      title={t("rules.own.title")}
      second={mayEdit && inForce ? t("rules.own.second") : undefined}
    >
      {mayEdit && inForce ? (
        <Edited inForce={inForce} today={viewer.today} />
      ) : (
        <Empty title={t("errors.page.FORBIDDEN.title")}>{t("rules.own.forbidden")}</Empty>
      )}
    </Page>
  );
}

function Edited(props: { readonly inForce: AttendanceRules; readonly today: PlainDate }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(editedQuery, { fetchPolicy: "network-only" });
  if (data) return <AttendanceRulesForm {...props} after={data.ownAttendanceRules[0]?.id ?? null} />;
  if (!error) return <Loading />;
  return <Failed error={error} title={t("rules.failed")} onRetry={() => void refetch()} />;
}
