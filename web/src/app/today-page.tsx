import { useQuery } from "@apollo/client/react";
import {
  addDays,
  formatDate,
  formatWeek,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Columns, Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { TodayAppointments } from "./today-appointments.tsx";
import { TodayFollowUp } from "./today-follow-up.tsx";
import { followUpOf } from "./today-tasks.ts";
import { TodayWeek, useChosenDay } from "./today-week.tsx";
import { useWhose } from "./use-whose.ts";

const todayQuery = graphql(`
  query Today($from: PlainDate!, $to: PlainDate!, $mine: Boolean!) {
    agenda(from: $from, to: $to) {
      sessions { id ...Today_Session @unmask }
      networkMeetings { id ...Today_NetworkMeeting @unmask }
    }
    rostersNotTaken(mine: $mine) { id ...Today_Session @unmask }
    followUps(mine: $mine) { ...FollowUpTask_FollowUp @unmask }
    networkMeetings(first: 25) { items { id ...Today_NetworkMeeting @unmask } }
  }
`);

/** The day of those who have one; the others are told who can help. */
export function TodayPage() {
  const { t } = useTranslation();
  if (useViewer().can.readDay) return <Day />;
  return (
    <Page title={t("home.today.title")}>
      <Empty title={t("errors.page.FORBIDDEN.title")}>{t("errors.page.FORBIDDEN.words")}</Empty>
    </Page>
  );
}

/** A coach's day: the next appointment with its one action, then what has waited, then the week. */
function Day() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const monday = mondayOf(today);
  const [whose] = useWhose();
  const mine = whose === "mine";
  const {
    data: loaded,
    previousData,
    error,
    refetch,
  } = useQuery(todayQuery, {
    variables: { from: monday, to: addDays(monday, 13), mine },
    fetchPolicy: "cache-and-network",
  });
  // Another's tasks are on their way: until they are here, the page stays as it is.
  const data = loaded ?? previousData;
  const day = useChosenDay();
  const tasks = data && followUpOf(data, today, mine);
  const appointments = data && {
    sessions: data.agenda.sessions.filter(({ date }) => date === today),
    networkMeetings: data.agenda.networkMeetings.filter(({ date }) => date === today),
  };
  const second = [
    `${formatDate(today, language)}, ${formatWeek(isoWeekOf(today).week, language)}`,
    appointments &&
      t("home.today.appointments", {
        count: appointments.sessions.length + appointments.networkMeetings.length,
      }),
    tasks &&
      t("home.today.tasks", {
        count: tasks.overdue.length + tasks.today.length + tasks.later.length,
      }),
  ];
  return (
    <Page
      title={t("home.today.heading", {
        weekday: t("home.weekdays", { returnObjects: true })[weekdayOf(today) - 1] ?? "",
      })}
      second={second.filter(Boolean).join(" · ")}
      aside={data && <TodayWeek agenda={data.agenda} />}
    >
      {error && !data && (
        <Failed error={error} title={t("home.today.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && tasks && (
        <Columns split="6-6">
          <TodayAppointments agenda={data.agenda} day={day} />
          <TodayFollowUp tasks={tasks} />
        </Columns>
      )}
    </Page>
  );
}
