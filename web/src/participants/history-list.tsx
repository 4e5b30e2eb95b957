import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { HistoryList_EnrolmentFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { instantText } from "../ui/clock.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText } from "../ui/figures.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { newestFirst } from "./newest-first.ts";

const historyListFragment = graphql(`
  fragment HistoryList_Enrolment on Enrolment {
    id cohortName
    changes { id fromStage toStage exitRoute on reason changedBy recordedAt }
  }
`);

type Source = FragmentType<HistoryList_EnrolmentFragment> & { readonly id: string };

/** Every change of stage, cohort by cohort, the newest first. Nothing is ever taken out of it. */
export function HistoryList({ enrolments }: { enrolments: readonly Source[] }) {
  const { t } = useTranslation();
  if (enrolments.length === 0) {
    return (
      <Empty small title={t("participants.history.empty")}>
        {t("participants.history.emptyWords")}
      </Empty>
    );
  }
  return (
    <Stack>
      {enrolments.map((enrolment) => (
        <EnrolmentHistory key={enrolment.id} enrolment={enrolment} />
      ))}
    </Stack>
  );
}

type Change = HistoryList_EnrolmentFragment["changes"][number];

function EnrolmentHistory({ enrolment }: { enrolment: Source }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useSuspenseFragment({ fragment: historyListFragment, from: enrolment });
  const columns: readonly Column<Change>[] = [
    { key: "on", head: t("participants.history.on"), cell: ({ on }) => <DateText date={on} /> },
    { key: "what", head: t("participants.history.what"), cell: (row) => <What change={row} /> },
    {
      key: "why",
      head: t("participants.history.why"),
      width: "34%",
      cell: ({ reason }) => reason ?? <span className="ink3">–</span>,
    },
    {
      key: "who",
      head: t("participants.history.who"),
      cell: ({ changedBy, recordedAt }) => (
        <>
          <bdi>{changedBy}</bdi>
          <div className="second">{instantText(recordedAt, language)}</div>
        </>
      ),
    },
  ];
  return (
    <Paper
      flush
      title={data.cohortName}
      note={t("participants.history.count", { count: data.changes.length })}
    >
      <DataTable
        caption={t("participants.history.caption", { cohort: data.cohortName })}
        columns={columns}
        rows={newestFirst(data.changes)}
        rowKey={({ id }) => id}
        phone={(change) => (
          <>
            <div className="strong">
              <What change={change} />
            </div>
            <div className="ink2">
              <DateText date={change.on} />
            </div>
            {change.reason && <div>{change.reason}</div>}
            <div className="second">
              <bdi>{change.changedBy}</bdi>, {instantText(change.recordedAt, language)}
            </div>
          </>
        )}
      />
    </Paper>
  );
}

function What({ change: { fromStage, toStage, exitRoute } }: { change: Change }) {
  const { t } = useTranslation();
  const to = t(`codes.stage.${toStage}`);
  if (exitRoute) {
    return (
      <>{t("participants.history.left", { route: t(`codes.exitRoute.${exitRoute}`), stage: to })}</>
    );
  }
  if (!fromStage) return <>{to}</>;
  if (fromStage === toStage) return <>{t("participants.history.back", { stage: to })}</>;
  return <>{t("participants.history.moved", { from: t(`codes.stage.${fromStage}`), to })}</>;
}
