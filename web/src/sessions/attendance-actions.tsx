import { IconSignature } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button.tsx";
import { PageActions } from "../ui/page.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceDownload } from "./attendance-download.tsx";
import { ImportButton } from "./import-button.tsx";

type ActionsProps = {
  readonly cohortId: string;
  readonly session?: { readonly id: string; readonly name: string } | null;
};

/** In and out of Excel, and the sheet of paper to sign, in the head of a cohort's pages. */
export function AttendanceActions({ cohortId, session = null }: ActionsProps) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const phone = usePhone();
  return (
    <PageActions>
      {can.importAttendance && <ImportButton cohortId={cohortId} session={session} />}
      <AttendanceDownload cohortId={cohortId} />
      {!phone && (
        <ButtonLink to={`/cohorts/${cohortId}/sign-in-sheet`} icon={IconSignature}>
          {t("sessions.signIn.title")}
        </ButtonLink>
      )}
    </PageActions>
  );
}
