import { may } from "@mikrolaan/shared/identity";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceRulesForm } from "./attendance-rules-form.tsx";

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
        <AttendanceRulesForm inForce={inForce} today={viewer.today} />
      ) : (
        <Empty title={t("errors.page.FORBIDDEN.title")}>{t("rules.own.forbidden")}</Empty>
      )}
    </Page>
  );
}
