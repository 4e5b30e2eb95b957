import { useQuery } from "@apollo/client/react";
import { formatDate, isPlainDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { moduleCodes } from "@mikrolaan/shared/cohorts";
import { countedMarks, moduleOf } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { Button, ButtonLink } from "../ui/button.tsx";
import { FilterSelect, Filters } from "../ui/filters.tsx";
import { Page, Paper, Stack, stayHere } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading, Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import { MarksDownload } from "./marks-download.tsx";
import { type MarksFilter, marksQuery } from "./marks-query.ts";
import { MarksTable } from "./marks-table.tsx";

/** The marks behind a figure of one cohort, among the parts of its attendance. */
export function CohortMarksPage() {
  const { id = "" } = useParams();
  return (
    <>
      <AttendanceTabs cohortId={id} />
      <Marks cohortId={id} />
    </>
  );
}

/** The marks behind a figure over all cohorts. */
export function MarksPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("sessions.title")}>
      <Marks cohortId={null} />
    </Page>
  );
}

function Marks({ cohortId }: { cohortId: string | null }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useMarksFilter(cohortId);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(marksQuery, {
    variables: { filter },
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.attendanceMarks;
  if (!page) {
    if (!error) return <Loading />;
    return (
      <Failed error={error} title={t("sessions.marks.failed")} onRetry={() => void refetch()} />
    );
  }
  const { items, total, endCursor } = page;
  const isNamed = items[0] === undefined || items[0].person !== null;
  return (
    <Stack>
      <Narrowed filter={filter} onFilter={setFilter} />
      {!isNamed && <Notice calm>{t("sessions.marks.noNames")}</Notice>}
      {total === 0 ? (
        <Empty title={t("sessions.marks.none")}>{t("sessions.marks.noneWords")}</Empty>
      ) : (
        <Paper
          flush
          title={t("sessions.marks.title", { count: total })}
          note={`${t("sessions.marks.counted")} ${t(`sessions.marks.countedOf.${filter.counted}`)}`}
          actions={<MarksDownload filter={filter} />}
        >
          <MarksTable marks={items} isNamed={isNamed} hasCohort={cohortId === null} />
          <Pager
            shown={items.length}
            total={total}
            waiting={loading}
            onMore={() => void fetchMore({ variables: { after: endCursor } })}
          />
        </Paper>
      )}
    </Stack>
  );
}

type Change = Partial<Omit<MarksFilter, "cohortId">>;

function Narrowed({
  filter,
  onFilter,
}: {
  filter: MarksFilter;
  onFilter: (change: Change) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cohortId, sessionId, enrolmentId, from, to } = filter;
  const only = [
    sessionId && t("sessions.marks.onlySession"),
    enrolmentId && t("sessions.marks.onlyPerson"),
    from && t("sessions.marks.onlyFrom", { date: formatDate(from, language) }),
    to && t("sessions.marks.onlyTo", { date: formatDate(to, language) }),
  ].filter(Boolean);
  return (
    <Filters>
      <FilterSelect
        label={t("sessions.marks.counted")}
        all={t("sessions.marks.countedOf.HELD")}
        options={countedMarks
          .filter((it) => it !== "HELD")
          .map((value) => ({ value, label: t(`sessions.marks.countedOf.${value}`) }))}
        value={filter.counted === "HELD" ? null : filter.counted}
        onChange={(counted) => onFilter({ counted: counted ?? "HELD" })}
      />
      <FilterSelect
        label={t("sessions.marks.module")}
        all={t("sessions.marks.allModules")}
        options={moduleCodes.map((value) => ({ value, label: t(`codes.module.${value}`) }))}
        value={filter.module}
        onChange={(module) => onFilter({ module })}
      />
      {only.length > 0 && (
        <Button
          onClick={() => onFilter({ sessionId: null, enrolmentId: null, from: null, to: null })}
        >
          {t("sessions.marks.only", { what: only.join(", ") })} · {t("sessions.marks.remove")}
        </Button>
      )}
      {cohortId && (
        <ButtonLink to={`/cohorts/${cohortId}/attendance/overview`} variant="quiet">
          {t("sessions.marks.back")}
        </ButtonLink>
      )}
    </Filters>
  );
}

function useMarksFilter(cohortId: string | null): [MarksFilter, (change: Change) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: MarksFilter = {
    counted: countedMarks.find((it) => it === search.get("counted")) ?? "HELD",
    cohortId,
    module: moduleOf(search.get("module") ?? ""),
    sessionId: search.get("sessionId"),
    enrolmentId: search.get("enrolmentId"),
    from: dayOf(search.get("from")),
    to: dayOf(search.get("to")),
  };
  function change(changed: Change) {
    const { cohortId: _, ...next } = { ...filter, ...changed };
    const said = Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : []));
    setSearch(Object.fromEntries(said), { replace: true, state: stayHere });
  }
  return [filter, change];
}

function dayOf(text: string | null): PlainDate | null {
  return text !== null && isPlainDate(text) ? text : null;
}
