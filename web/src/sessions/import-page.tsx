import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { Paper, Stack, stayHere } from "../ui/page.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Failed } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import { ImportForm, type SheetKind } from "./import-form.tsx";

/** Attendance or session days from a file, with what it would change before anything is saved. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { can } = useViewer();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const kinds = kindsOf(can);
  const wanted: SheetKind = search.get("what") === "days" ? "days" : "marks";
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  if (!kind) return <Failed error={{ code: "FORBIDDEN" }} />;
  const choose = (next: SheetKind) =>
    setSearch(next === "days" ? { what: "days" } : {}, { replace: true, state: stayHere });
  return (
    <>
      <AttendanceTabs cohortId={id} />
      <Stack>
        <Paper title={t("sessions.importing.page")} note={t("sessions.importing.pageWords")}>
          <Stack>
            {kinds.length > 1 && (
              <Segmented
                label={t("sessions.importing.what")}
                value={kind}
                onChange={choose}
                options={kinds.map((value) => ({
                  value,
                  label: t(`sessions.importing.kinds.${value}`),
                }))}
              />
            )}
            <ImportForm
              key={kind}
              cohortId={id}
              kind={kind}
              onDone={() => void navigate(`/cohorts/${id}/attendance/overview`)}
            />
          </Stack>
        </Paper>
      </Stack>
    </>
  );
}

function kindsOf(can: { importAttendance: boolean; planSessions: boolean }): readonly SheetKind[] {
  return [
    ...(can.importAttendance ? (["marks"] as const) : []),
    ...(can.planSessions ? (["days"] as const) : []),
  ];
}
