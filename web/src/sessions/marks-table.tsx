import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AttendanceMarksQuery } from "../gql/graphql.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { Tick } from "../ui/tick.tsx";
import { useSessionTexts } from "./session-texts.ts";

export type CountedMark = AttendanceMarksQuery["attendanceMarks"]["items"][number];

type MarksTableProps = {
  readonly marks: readonly CountedMark[];
  readonly isNamed: boolean;
  readonly hasCohort: boolean;
};

/** Marks, each with its day; whose they are only for those who see names. */
export function MarksTable({ marks, isNamed, hasCohort }: MarksTableProps) {
  const columns = useColumns();
  const { t } = useTranslation();
  const shown = columns.filter(
    ({ key }) =>
      (isNamed || (key !== "person" && key !== "reason")) && (hasCohort || key !== "cohort"),
  );
  // Marks without a person have nothing of their own to be told apart by but their place.
  const numbered = marks.map((mark, place) => ({ ...mark, place }));
  return (
    <DataTable
      caption={t("sessions.marks.file")}
      columns={shown}
      rows={numbered}
      rowKey={({ place }) => String(place)}
    />
  );
}

function useColumns(): readonly Column<CountedMark & { readonly place: number }>[] {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  return [
    {
      key: "day",
      head: t("sessions.marks.day"),
      cell: ({ cohortId, sessionId, date }) => (
        <Link to={`/cohorts/${cohortId}/attendance/${sessionId}`}>
          <DateText date={date} />
        </Link>
      ),
    },
    { key: "cohort", head: t("sessions.marks.cohort"), cell: ({ cohortName }) => cohortName },
    {
      key: "module",
      head: t("sessions.marks.module"),
      cell: ({ module, ordinal }) => `${t(`codes.moduleShort.${module}`)} ${ordinal}`,
    },
    {
      key: "person",
      head: t("sessions.marks.person"),
      cell: ({ person }) =>
        person && (
          <Link to={`/participants/${person.participantId}`}>
            <bdi>{person.name}</bdi>
          </Link>
        ),
    },
    {
      key: "status",
      head: t("sessions.marks.status"),
      cell: ({ status }) => <Tick status={status} word />,
    },
    {
      key: "hours",
      head: t("sessions.marks.hours"),
      align: "right",
      cell: ({ minutes }) => hours(minutes, 2),
    },
    {
      key: "reason",
      head: t("sessions.marks.reason"),
      cell: ({ person }) => <bdi>{person?.reason}</bdi>,
    },
  ];
}
