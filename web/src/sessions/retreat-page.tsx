import { useQuery } from "@apollo/client/react";
import { IconCopy, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { RetreatPageQuery } from "../gql/graphql.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Columns, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import styles from "./retreat.module.css";
import { RetreatBeds } from "./retreat-beds.tsx";
import { type Retreat, type RetreatDay, retreatQuery } from "./retreat-documents.ts";
import { RetreatPaper } from "./retreat-paper.tsx";
import { roomsOf, roomsText } from "./retreat-rooms.ts";
import { useSessionTexts } from "./session-texts.ts";
import { useCopy } from "./use-copy.ts";

/** A cohort's days away together: a roster and a sheet for each, and who sleeps where. */
export function RetreatPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(retreatQuery, {
    variables: { cohortId: id },
    fetchPolicy: "cache-and-network",
  });
  if (!data && !error) return <Loading />;
  return (
    <>
      <AttendanceTabs cohortId={id} />
      {data ? (
        <Loaded cohort={data.cohort} />
      ) : (
        <Failed
          error={error}
          title={t("sessions.follow.retreat.failed")}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}

function Loaded({ cohort }: { cohort: RetreatPageQuery["cohort"] }) {
  const { t } = useTranslation();
  const { retreat } = cohort;
  const print = usePrint();
  if (retreat.days.length === 0) {
    return (
      <Empty
        title={t("sessions.follow.retreat.none")}
        actions={
          <ButtonLink to={`/cohorts/${cohort.id}/plan`} variant="primary">
            {t("sessions.follow.retreat.toPlan")}
          </ButtonLink>
        }
      >
        {t("sessions.follow.retreat.noneWords")}
      </Empty>
    );
  }
  return (
    <>
      <div className="no-print">
        <Stack>
          <Head retreat={retreat} onPrint={() => print.of(null)} />
          <Columns split="8-4">
            {retreat.people.length > 0 ? (
              <RetreatBeds retreat={retreat} />
            ) : (
              <Nobody cohortId={cohort.id} />
            )}
            <Stack>
              <Days retreat={retreat} onPrint={print.of} />
              {retreat.people.length > 0 && <Rooms retreat={retreat} />}
            </Stack>
          </Columns>
        </Stack>
      </div>
      <RetreatPaper cohortName={cohort.name} retreat={retreat} onlyDay={print.onlyDay} />
    </>
  );
}

/** Prints all of it, or one day's sheet. Everything is on the page already, so it needs no network. */
function usePrint() {
  const [onlyDay, setOnlyDay] = useState<string | null>(null);
  const of = (day: string | null) => {
    flushSync(() => setOnlyDay(day));
    window.print();
    setOnlyDay(null);
  };
  return { onlyDay, of };
}

function Head({ retreat, onPrint }: { retreat: Retreat; onPrint: () => void }) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const copy = useCopy();
  const [first, last] = [retreat.days[0], retreat.days.at(-1)];
  const text = () =>
    roomsText(retreat.people, {
      inRoom: (room) => t("sessions.follow.retreat.inRoom", { room }),
      without: t("sessions.follow.retreat.without"),
    });
  return (
    <div className={styles.head}>
      <div>
        <p>
          {first && last && `${day(first.date)} – ${day(last.date)}`}
          {first?.place && ` · ${first.place}`}
        </p>
        <p className="second">{t("sessions.follow.retreat.offline")}</p>
      </div>
      <div className={styles.actions}>
        <Button icon={IconCopy} onClick={() => void copy(text())}>
          {t("sessions.follow.retreat.copy")}
        </Button>
        <Button icon={IconPrinter} onClick={onPrint}>
          {t("sessions.follow.retreat.print")}
        </Button>
      </div>
    </div>
  );
}

type DaysProps = { readonly retreat: Retreat; readonly onPrint: (day: string) => void };

function Days({ retreat: { cohortId, days }, onPrint }: DaysProps) {
  const { t } = useTranslation();
  return (
    <Paper flush title={t("sessions.follow.retreat.days")}>
      <ul className={styles.days} aria-label={t("sessions.follow.retreat.days")}>
        {days.map((day, index) => (
          <DayItem
            key={day.id}
            cohortId={cohortId}
            day={day}
            title={t("sessions.follow.retreat.day", { number: index + 1, count: days.length })}
            onPrint={() => onPrint(day.id)}
          />
        ))}
      </ul>
    </Paper>
  );
}

type DayItemProps = {
  readonly cohortId: string;
  readonly day: RetreatDay;
  readonly title: string;
  readonly onPrint: () => void;
};

function DayItem({ cohortId, day, title, onPrint }: DayItemProps) {
  const { t } = useTranslation();
  const { when } = useSessionTexts();
  const people = t("sessions.follow.retreat.people", { count: day.expected });
  const nights = day.overnight && t("sessions.follow.retreat.overnight");
  return (
    <li className={styles.day}>
      <p className="strong">{title}</p>
      <p className="ink2">{when(day)}</p>
      <p className="second">{[people, nights].filter(Boolean).join(" · ")}</p>
      <div className={styles.dayActions}>
        <ButtonLink size="small" to={`/cohorts/${cohortId}/attendance/${day.id}`}>
          {t(
            day.can.recordAttendance
              ? "sessions.follow.retreat.take"
              : "sessions.follow.notTaken.see",
          )}
          <span className="visually-hidden">: {title}</span>
        </ButtonLink>
        <Button size="small" variant="quiet" icon={IconPrinter} onClick={onPrint}>
          {t("sessions.follow.retreat.sheet")}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </div>
    </li>
  );
}

function Rooms({ retreat: { people } }: { retreat: Retreat }) {
  const { t } = useTranslation();
  const { rooms, without } = roomsOf(people);
  return (
    <Paper title={t("sessions.follow.retreat.rooms")}>
      <dl className={styles.rooms}>
        {rooms.map(({ room, people: sleepers }) => (
          <div key={room}>
            <dt>{t("sessions.follow.retreat.inRoom", { room })}</dt>
            {sleepers.map(({ enrolmentId, name, bed }) => (
              <dd key={enrolmentId}>
                <bdi>{name}</bdi>
                {bed?.note && <span className="second"> {bed.note}</span>}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{t("sessions.follow.retreat.withoutCount", { count: without.length })}</dt>
          <dd>
            {without.length === 0
              ? t("sessions.follow.retreat.everyoneHas")
              : without.map(({ name }) => name).join(", ")}
          </dd>
        </div>
      </dl>
    </Paper>
  );
}

function Nobody({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.follow.retreat.nobody")}
      actions={
        <ButtonLink to={`/cohorts/${cohortId}/participants`} variant="primary">
          {t("sessions.follow.retreat.toPeople")}
        </ButtonLink>
      }
    >
      {t("sessions.follow.retreat.nobodyWords")}
    </Empty>
  );
}
