import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { CalendarFeeds } from "./calendar-feeds.tsx";

const ownCalendarQuery = graphql(`
  query OwnCalendar {
    ownCalendar { kind id name }
  }
`);

/** One's own calendar, by the team member one signs in as. */
export function OwnCalendar() {
  const { t } = useTranslation();
  return (
    <Paper title={t("calendar.own")} note={t("calendar.ownNote")}>
      <Addresses />
    </Paper>
  );
}

function Addresses() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ownCalendarQuery, {
    fetchPolicy: "cache-and-network",
  });
  if (data?.ownCalendar) return <CalendarFeeds subject={data.ownCalendar} />;
  if (data) return <p>{t("calendar.notOnTeam")}</p>;
  if (!error) return <Loading />;
  return <Failed error={error} title={t("calendar.failed")} onRetry={() => void refetch()} />;
}
