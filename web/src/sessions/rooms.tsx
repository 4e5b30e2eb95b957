import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import { RoomDialog } from "./room-dialog.tsx";
import { type Room, RoomTable } from "./room-table.tsx";
import styles from "./rooms.module.css";

const roomsQuery = graphql(`
  query Rooms { rooms { id ...RoomTable_Room @unmask } }
`);

/** The rooms that can be booked; what is out of use is folded away. */
export function Rooms({ tabs }: { tabs: ReactNode }) {
  const { t } = useTranslation();
  const mayEdit = may(useViewer(), "editRooms");
  const form = useOpened<Room | null>();
  const { data, error, refetch } = useQuery(roomsQuery, { fetchPolicy: "cache-and-network" });
  const rooms = data?.rooms ?? [];
  const inUse = rooms.filter(({ retired }) => !retired);
  const add = mayEdit && (
    <Button variant="primary" icon={IconPlus} onClick={() => form.open(null)}>
      {t("team.rooms.new")}
    </Button>
  );
  return (
    <Page
      title={t("team.basis.rooms")}
      second={data && t("team.rooms.second", { count: inUse.length })}
      tabs={tabs}
      actions={rooms.length > 0 && add}
    >
      {!data && error && (
        <Failed error={error} title={t("team.rooms.failed")} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && rooms.length === 0 && (
        <Empty title={t("team.rooms.empty")} actions={add}>
          {t(mayEdit ? "team.rooms.emptyWords" : "team.rooms.emptyOther")}
        </Empty>
      )}
      <Stack>
        {inUse.length > 0 && (
          <Paper flush>
            <RoomTable caption={t("team.basis.rooms")} rooms={inUse} onEdit={form.open} />
          </Paper>
        )}
        <OutOfUse rooms={rooms.filter(({ retired }) => retired)} onEdit={form.open} />
      </Stack>
      <RoomDialog room={form.item} opened={form.isOpen} onClose={form.close} />
    </Page>
  );
}

function OutOfUse({ rooms, onEdit }: { rooms: readonly Room[]; onEdit: (room: Room) => void }) {
  const { t } = useTranslation();
  if (rooms.length === 0) return null;
  const title = t("team.rooms.retiredTitle", { count: rooms.length });
  return (
    <Paper flush>
      <details className={styles.outOfUse}>
        <summary>{title}</summary>
        <RoomTable caption={title} rooms={rooms} onEdit={onEdit} />
      </details>
    </Paper>
  );
}
