import { useApolloClient } from "@apollo/client/react";
import { daysTable, marksTable } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { DownloadMenu, type TableFile } from "../ui/table-file.tsx";
import { useLanguage } from "../ui/use-language.ts";

const fileQuery = graphql(`
  query AttendanceFile($cohortId: ID!) {
    cohort(id: $cohortId) {
      id name
      sessions { id module ordinal date startsAt endsAt }
      attendanceFile {
        sessionId module ordinal date startsAt endsAt enrolmentId name status minutes reason
      }
    }
  }
`);

/** A cohort's attendance and session days, in the very form that can be read in again. */
export function AttendanceDownload({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();

  async function file(): Promise<TableFile> {
    const { data } = await client.query({
      query: fileQuery,
      variables: { cohortId },
      fetchPolicy: "no-cache",
    });
    if (!data) return { name: "", rows: [] };
    const { name, sessions, attendanceFile } = data.cohort;
    return {
      name: t("sessions.file.name", { cohort: name }),
      rows: marksTable(attendanceFile, language),
      sheets: [{ name: t("sessions.file.days"), rows: daysTable(sessions, language) }],
      notes: [
        [t("sessions.file.cohort"), name],
        [t("sessions.file.content"), t("sessions.file.contentWords")],
        [null, t("sessions.file.again")],
      ],
      // A line under the marks would be read as one of them.
      isPlain: true,
    };
  }

  return <DownloadMenu file={file} />;
}
