import { useQuery } from "@apollo/client/react";
import { formatTimeRange, isoWeekOf } from "@mikrolaan/shared/calendar";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { SignInSheetQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { shortDayText } from "../ui/weekday.ts";
import { byName } from "./sheet-columns.ts";
import styles from "./sign-in-sheet.module.css";
import { isThere, type SignInPage, signInPages } from "./sign-in-sheet.ts";

const sheetQuery = graphql(`
  query SignInSheet($cohortId: ID!) {
    cohort(id: $cohortId) {
      id name
      attendanceSheet {
        sessions { id module ordinal date startsAt endsAt place status }
        rows { enrolmentId name startsOn endsOn }
      }
    }
  }
`);

type Sheet = SignInSheetQuery["cohort"]["attendanceSheet"];
type Paper = SignInPage<Sheet["sessions"][number], Sheet["rows"][number]>;

/** A cohort's course days as sheets of paper to sign, eight days on each. */
export function SignInSheetPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(sheetQuery, {
    variables: { cohortId: id },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return <Failed error={error} title={t("sessions.failed")} onRetry={() => void refetch()} />;
  }
  const { sessions, rows } = data.cohort.attendanceSheet;
  const pages = signInPages(sessions, byName(rows, language));
  if (pages.length === 0) return <NothingToSign cohortId={id} />;
  return (
    <Stack>
      <div className={styles.head}>
        <p className="ink2">{t("sessions.signIn.second", { count: pages.length })}</p>
        <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
          {t("sessions.signIn.print")}
        </Button>
      </div>
      {pages.map((page, index) => (
        <OneSheet
          key={page.days[0]?.id}
          page={page}
          label={t("sessions.signIn.sheet", {
            cohort: data.cohort.name,
            number: index + 1,
            count: pages.length,
          })}
        />
      ))}
    </Stack>
  );
}

function OneSheet({ page: { days, people }, label }: { page: Paper; label: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={styles.sheet} aria-label={label} data-print="lying">
      <table className={styles.table}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sessions.signIn.name")}</th>
            {days.map((day) => (
              <th key={day.id} scope="col">
                <span className={styles.module}>
                  {t(`codes.moduleShort.${day.module}`)} {day.ordinal}
                </span>
                <span>
                  {shortDayText(day.date, language)}{" "}
                  {t("sessions.signIn.week", { week: isoWeekOf(day.date).week })}
                </span>
                <span>{formatTimeRange(day.startsAt, day.endsAt, language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.enrolmentId}>
              <th scope="row">{person.name}</th>
              {days.map((day) => (
                <td key={day.id}>{!isThere(person, day.date) && <NotThere />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NotThere() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("sessions.notEnrolled")}</span>
    </>
  );
}

function NothingToSign({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.signIn.none")}
      actions={
        <ButtonLink to={`/cohorts/${cohortId}/participants`} variant="primary">
          {t("sessions.nobody.action")}
        </ButtonLink>
      }
    >
      {t("sessions.signIn.noneWords")}
    </Empty>
  );
}
