import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import { cohortGuestsQuery } from "./roster-guest-documents.ts";
import { RosterGuestMergeDialog } from "./roster-guest-merge-dialog.tsx";
import { RosterGuestMerged } from "./roster-guest-merged.tsx";
import styles from "./roster-guests.module.css";
import { useSessionTexts } from "./session-texts.ts";
import type { RosterGuest } from "./use-roster-guests.ts";

/** Everyone who has been a guest of a cohort: when, and who they turned out to be. */
export function RosterGuestsPage() {
  const { id = "" } = useParams();
  return (
    <>
      <AttendanceTabs cohortId={id} />
      <Guests cohortId={id} />
    </>
  );
}

function Guests({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const mayMerge = may(useViewer(), "recordAttendance");
  const merging = useOpened<RosterGuest>();
  const { data, error, refetch } = useQuery(cohortGuestsQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.guests.listFailed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const { guests } = data.cohort;
  if (guests.length === 0) {
    const toRoster = (
      <ButtonLink to={`/cohorts/${cohortId}/attendance`} variant="primary">
        {t("sessions.guests.toRoster")}
      </ButtonLink>
    );
    return (
      <Empty title={t("sessions.guests.listEmpty")} actions={toRoster}>
        {t("sessions.guests.listEmptyWords")}
      </Empty>
    );
  }
  return (
    <Paper flush title={t("sessions.guests.list")} note={t("sessions.guests.note")}>
      <ul className={styles.guests} aria-label={t("sessions.guests.list")}>
        {guests.map((guest) => (
          <GuestRow
            key={guest.id}
            guest={guest}
            onMerge={mayMerge ? () => merging.open(guest) : null}
          />
        ))}
      </ul>
      <RosterGuestMergeDialog
        guest={merging.item}
        opened={merging.isOpen}
        onClose={merging.close}
      />
    </Paper>
  );
}

type RowProps = { readonly guest: RosterGuest; readonly onMerge: (() => void) | null };

function GuestRow({ guest, onMerge }: RowProps) {
  const { t } = useTranslation();
  const session = useSessionTexts();
  const { name, cohortId, days, mergedInto } = guest;
  return (
    <li className={styles.guest}>
      <div className={styles.words}>
        <bdi className={styles.name}>{name}</bdi>
        <ul className={styles.days}>
          {days.map(({ sessionId, module, ordinal, date, markedBy }) => (
            <li key={sessionId} className={styles.second}>
              <Link to={`/cohorts/${cohortId}/attendance/${sessionId}`}>
                {session.name({ module, ordinal, date })}
              </Link>
              {`, ${markedBy}`}
            </li>
          ))}
        </ul>
        {mergedInto && <RosterGuestMerged guest={guest} />}
      </div>
      {!mergedInto && onMerge && (
        <div className={styles.deeds}>
          <Button
            size="small"
            aria-label={t("sessions.guests.mergeOf", { name })}
            onClick={onMerge}
          >
            {t("sessions.guests.merge")}
          </Button>
        </div>
      )}
    </li>
  );
}
