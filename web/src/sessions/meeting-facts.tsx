import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Meeting_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Facts } from "../ui/facts.tsx";
import { Paper } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./network.module.css";
import { useSessionTexts } from "./session-texts.ts";

type FactsProps = { readonly meeting: Meeting_NetworkMeetingFragment };

/** Where, about what, by whom and for which cohorts. */
export function MeetingFacts({ meeting }: FactsProps) {
  const { t } = useTranslation();
  const { place, theme, member, cohorts, can } = meeting;
  const series = useSeriesText(meeting);
  const time = meeting.date < useViewer().today ? "held" : "coming";
  // The host is often one of the citizens, so the name is for those who may read the guests' names.
  const host = can.readGuests ? meeting.host : null;
  const cohortLinks = cohorts.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Link to={`/cohorts/${id}`}>{name}</Link>
    </Fragment>
  ));
  const facts: (readonly [string, ReactNode])[] = [
    [
      t("sessions.network.place"),
      place ?? <Missing key="p">{t("sessions.network.noPlace")}</Missing>,
    ],
    [
      t("sessions.network.theme"),
      theme ?? <Missing key="t">{t("sessions.network.noTheme")}</Missing>,
    ],
    ...(member ? [[t("sessions.network.member"), member.name] as const] : []),
    ...(host ? [[t("sessions.network.host"), host] as const] : []),
    [t("sessions.network.cohorts"), <span key="c">{cohortLinks}</span>],
  ];
  return (
    <Paper title={t("sessions.network.facts")} note={series}>
      <Facts facts={facts} />
      {host && (
        <p className={styles.thanks}>
          {t(
            meeting.hostParticipantId
              ? `sessions.network.hostThanks.${time}`
              : `sessions.network.thanks.${time}`,
            { host },
          )}
        </p>
      )}
    </Paper>
  );
}

/** What the guests have answered, and how many came: counts, and no share. */
export function MeetingCounts({ meeting }: FactsProps) {
  const { t } = useTranslation();
  const { invited, saidYes, saidNo, came, recorded } = meeting;
  const name = (key: "invited" | "yes" | "no" | "none" | "came" | "cameNot") =>
    t(`sessions.network.answer.count.${key}`);
  return (
    <Paper
      title={t("sessions.network.answer.title")}
      note={t(
        recorded > 0 ? "sessions.network.answer.heldWords" : "sessions.network.answer.words",
        {
          invited,
          answered: saidYes + saidNo,
          came,
        },
      )}
    >
      <Facts
        facts={[
          [name("invited"), invited],
          [name("yes"), saidYes],
          [name("no"), saidNo],
          [name("none"), invited - saidYes - saidNo],
          ...(recorded > 0
            ? [[name("came"), came] as const, [name("cameNot"), recorded - came] as const]
            : []),
        ]}
      />
    </Paper>
  );
}

function useSeriesText(meeting: Meeting_NetworkMeetingFragment): string | null {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { seriesId, occurrenceOn, date } = meeting;
  if (!seriesId) return null;
  if (!occurrenceOn || occurrenceOn === date) return t("sessions.network.ofSeries");
  return t("sessions.network.movedFrom", { day: day(occurrenceOn) });
}

function Missing({ children }: { children: string }) {
  return <span className="ink3">{children}</span>;
}
