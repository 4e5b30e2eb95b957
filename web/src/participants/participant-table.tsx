import { useTranslation } from "react-i18next";
import type { ParticipantTable_ParticipantFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { currentEnrolment } from "./current-enrolment.ts";
import styles from "./participant-table.module.css";
import { PositionText } from "./position-text.tsx";

graphql(`
  fragment ParticipantTable_Participant on Participant {
    id name businessIdea registeredOn
    enrolments { id cohortName startsOn endsOn stage exitRoute }
  }
`);

type Row = ParticipantTable_ParticipantFragment;

/** People in the order the server gives; on a phone a list. */
export function ParticipantTable({ participants }: { participants: readonly Row[] }) {
  const { t } = useTranslation();
  const stageOf = ({ enrolments }: Row) => {
    const enrolment = currentEnrolment(enrolments);
    return enrolment ? (
      <PositionText position={enrolment} />
    ) : (
      <span className="ink3">{t("participants.list.noCohort")}</span>
    );
  };
  const cohortOf = ({ enrolments }: Row) => currentEnrolment(enrolments)?.cohortName;
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      head: t("participants.name"),
      cell: ({ name }) => <bdi>{name}</bdi>,
      width: "16%",
    },
    {
      key: "idea",
      head: t("participants.businessIdea"),
      cell: ({ businessIdea }) =>
        businessIdea ? (
          <span className={styles.idea}>{businessIdea}</span>
        ) : (
          <span className="ink3">{t("participants.notSaid")}</span>
        ),
    },
    {
      key: "cohort",
      head: t("participants.cohort"),
      cell: (row) => <span className="nowrap">{cohortOf(row)}</span>,
    },
    { key: "stage", head: t("participants.stage"), cell: stageOf },
    {
      key: "registered",
      head: t("participants.registeredOn"),
      cell: ({ registeredOn }) => <DateText date={registeredOn} weekday={false} />,
    },
  ];
  return (
    <DataTable
      caption={t("participants.title")}
      columns={columns}
      rows={participants}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/participants/${id}`}
      phone={(person) => (
        <>
          <div className="strong">
            <bdi>{person.name}</bdi>
          </div>
          <div className="ink2">
            {[cohortOf(person)].filter(Boolean).map((cohort) => `${cohort} · `)}
            {stageOf(person)}
          </div>
          {person.businessIdea && (
            <div className={`second ${styles.idea}`}>{person.businessIdea}</div>
          )}
        </>
      )}
    />
  );
}
