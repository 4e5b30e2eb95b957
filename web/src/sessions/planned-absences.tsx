import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { PlannedAbsence_PlannedAbsenceFragment } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { NameButton } from "../ui/name-button.tsx";
import { Paper } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type AbsenceToEdit, PlannedAbsenceDialog } from "./planned-absence-dialog.tsx";
import { plannedAbsencesQuery } from "./planned-absence-documents.ts";
import styles from "./planned-absences.module.css";
import { useAbsenceTexts } from "./use-planned-absences.ts";

type AbsencesProps = {
  readonly participantId: string;
  /** The enrolment whose leave it is: the one that goes on, or the last. */
  readonly enrolmentId: string;
};

/** On a citizen's page: their leave known ahead and that gone by, with the way to enter more. */
export function PlannedAbsences({ participantId, enrolmentId }: AbsencesProps) {
  const { t } = useTranslation();
  const mayPlan = may(useViewer(), "planAbsence");
  const form = useOpened<AbsenceToEdit>();
  const { data, error, refetch } = useQuery(plannedAbsencesQuery, {
    variables: { participantId },
    fetchPolicy: "cache-and-network",
  });
  const enrolment = data?.participant.enrolments.find(({ id }) => id === enrolmentId);
  const absences = enrolment?.plannedAbsences ?? [];
  const name = data?.participant.name ?? "";
  const open = (absence: AbsenceToEdit["absence"]) => form.open({ enrolmentId, name, absence });
  return (
    <Paper
      title={t("sessions.leave.title")}
      note={t("sessions.leave.note")}
      actions={
        mayPlan &&
        enrolment && (
          <Button size="small" icon={IconCalendarPlus} onClick={() => open(null)}>
            {t("sessions.leave.plan")}
          </Button>
        )
      }
    >
      {!data && error && (
        <Failed error={error} title={t("sessions.leave.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && absences.length === 0 && <p className="ink2">{t("sessions.leave.none")}</p>}
      {absences.length > 0 && (
        <ul className={styles.list} aria-label={t("sessions.leave.title")}>
          {absences.toReversed().map((absence) => (
            <AbsenceRow
              key={absence.id}
              absence={absence}
              onEdit={mayPlan ? () => open(absence) : null}
            />
          ))}
        </ul>
      )}
      <PlannedAbsenceDialog edited={form.item} opened={form.isOpen} onClose={form.close} />
    </Paper>
  );
}

type RowProps = {
  readonly absence: PlannedAbsence_PlannedAbsenceFragment;
  readonly onEdit: (() => void) | null;
};

function AbsenceRow({ absence, onEdit }: RowProps) {
  const { t } = useTranslation();
  const written = useAbsenceTexts().days(absence);
  const { status, reason, sessions, marked, recordedBy } = absence;
  const covers = [
    t("sessions.leave.covers", { count: sessions }),
    ...(marked > 0 ? [t("sessions.leave.marked", { marked })] : []),
  ].join(", ");
  return (
    <li className={styles.row}>
      {onEdit ? (
        <NameButton
          name={written}
          label={t("sessions.leave.editOf", { days: written })}
          onClick={onEdit}
        />
      ) : (
        <span className="strong">{written}</span>
      )}
      <span className={styles.words}>
        {[t(`sessions.leave.statuses.${status}`), reason].filter(Boolean).join(": ")}
      </span>
      <span className={styles.second}>
        {covers} · {recordedBy}
      </span>
    </li>
  );
}
