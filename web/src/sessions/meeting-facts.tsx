import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Facts } from "../ui/facts.tsx";
import { Paper } from "../ui/page.tsx";
import styles from "./network.module.css";

/** Where, about what, by whom and for which cohorts. */
export function MeetingFacts({ meeting }: { meeting: Meeting_NetworkMeetingFragment }) {
  const { t } = useTranslation();
  const { place, theme, cohorts, can } = meeting;
  // The host is often one of the citizens, so the name is for those who may read the guests' names.
  const host = can.readGuests ? meeting.host : null;
  const cohortLinks = cohorts.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Link to={`/cohorts/${id}`}>{name}</Link>
    </Fragment>
  ));
  return (
    <Paper title={t("sessions.network.facts")}>
      <Facts
        facts={[
          [
            t("sessions.network.place"),
            place ?? <Missing key="p">{t("sessions.network.noPlace")}</Missing>,
          ],
          [
            t("sessions.network.theme"),
            theme ?? <Missing key="t">{t("sessions.network.noTheme")}</Missing>,
          ],
          ...(host ? [[t("sessions.network.host"), host] as const] : []),
          [t("sessions.network.cohorts"), <span key="c">{cohortLinks}</span>],
        ]}
      />
      {host && <p className={styles.thanks}>{t("sessions.network.thanks", { host })}</p>}
    </Paper>
  );
}

function Missing({ children }: { children: string }) {
  return <span className="ink3">{children}</span>;
}
