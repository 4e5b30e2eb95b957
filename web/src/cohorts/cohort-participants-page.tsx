import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "../ui/action-bar.tsx";
import { Button } from "../ui/button.tsx";
import { usePhone } from "../ui/use-phone.ts";
import styles from "./cohort-participants.module.css";
import { EnrolDialog } from "./enrol-dialog.tsx";
import { PeopleByStage } from "./people-by-stage.tsx";
import { PeopleCounts } from "./people-counts.tsx";
import { useCohort } from "./use-cohort.ts";

/** Who is in a cohort and how far; as counts for those who may not read names. */
export function CohortParticipantsPage() {
  const { t } = useTranslation();
  const cohort = useCohort();
  const [enrolling, setEnrolling] = useState(false);
  const phone = usePhone();
  const { id, can, enrolledCount, seats } = cohort;
  const enrol = can.enrol && (
    <Button variant="primary" icon={IconUserPlus} onClick={() => setEnrolling(true)}>
      {t("cohorts.enrol.open")}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <p className="ink2">{t("cohorts.people.summary", { taken: enrolledCount, seats })}</p>
        {!phone && enrol}
      </div>
      {can.readParticipants ? (
        <PeopleByStage cohort={cohort} mayEnrol={can.enrol} />
      ) : (
        <PeopleCounts cohortId={id} />
      )}
      {phone && enrol && <ActionBar>{enrol}</ActionBar>}
      {can.enrol && (
        <EnrolDialog cohort={cohort} opened={enrolling} onClose={() => setEnrolling(false)} />
      )}
    </>
  );
}
