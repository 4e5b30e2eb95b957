import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Page, Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { ParticipantFilters, useParticipantFilters } from "./participant-filters.tsx";
import { ParticipantTable } from "./participant-table.tsx";

const participantListQuery = graphql(`
  query ParticipantList($search: String, $cohortId: ID, $stage: Stage, $after: String) {
    participants(search: $search, cohortId: $cohortId, stage: $stage, first: 25, after: $after) {
      total
      endCursor
      items {
        id
        ...ParticipantTable_Participant @unmask
      }
    }
    cohorts(first: 100) { items { id name } }
  }
`);

/** Everyone who takes part or has asked to. What is searched for stays out of the address: it is a name. */
export function ParticipantListPage() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [search, setSearch] = useState("");
  const [rested] = useDebouncedValue(search.trim(), 200);
  const { stage, cohortId, choose } = useParticipantFilters();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(
    participantListQuery,
    {
      variables: { search: rested || null, cohortId, stage },
      fetchPolicy: "cache-and-network",
      notifyOnNetworkStatusChange: true,
    },
  );
  const shown = data ?? previousData;
  const people = shown?.participants;
  const narrowed = Boolean(rested || stage || cohortId);

  function clear() {
    setSearch("");
    choose({ stage: null, cohortId: null });
  }

  return (
    <Page
      title={t("participants.title")}
      second={
        people && (
          <span role="status">
            {t(narrowed ? "participants.list.found" : "participants.list.count", {
              count: people.total,
            })}
          </span>
        )
      }
      actions={
        can.registerParticipant && (
          <ButtonLink to="/participants/new" variant="primary" icon={IconPlus}>
            {t("participants.list.register")}
          </ButtonLink>
        )
      }
    >
      {(narrowed || search !== "" || people?.total !== 0) && !(error && !shown) && (
        <ParticipantFilters
          search={search}
          onSearch={setSearch}
          cohorts={shown?.cohorts.items ?? []}
        />
      )}
      {error && !data && (
        <Failed
          error={error}
          title={t("participants.list.failed")}
          onRetry={() => void refetch()}
        />
      )}
      {!shown && !error && <Loading />}
      {people?.total === 0 && !narrowed && (
        <Empty
          title={t("participants.list.empty")}
          actions={
            can.registerParticipant && (
              <ButtonLink to="/participants/new" variant="primary">
                {t("participants.list.register")}
              </ButtonLink>
            )
          }
        >
          {t("participants.list.emptyWords")}
        </Empty>
      )}
      {people?.total === 0 && narrowed && (
        <Empty
          small
          title={t("participants.list.none")}
          actions={<Button onClick={clear}>{t("participants.list.clear")}</Button>}
        >
          {t("participants.list.noneWords")}
        </Empty>
      )}
      {people && people.total > 0 && (
        <Paper flush>
          <ParticipantTable participants={people.items} />
          <Pager
            shown={people.items.length}
            total={people.total}
            waiting={loading}
            onMore={() => void fetchMore({ variables: { after: people.endCursor } })}
          />
        </Paper>
      )}
    </Page>
  );
}
