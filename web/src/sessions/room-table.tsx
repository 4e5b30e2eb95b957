import { may } from "@mikrolaan/shared/identity";
import { useTranslation } from "react-i18next";
import type { RoomTable_RoomFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameButton } from "../ui/name-button.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { CalendarButton } from "./calendar-button.tsx";

graphql(`
  fragment RoomTable_Room on Room {
    id name address seats retired version
    can { edit }
  }
`);

export type Room = RoomTable_RoomFragment;

type RoomTableProps = {
  readonly caption: string;
  readonly rooms: readonly Room[];
  readonly onEdit: (room: Room) => void;
};

/** Rooms line by line; whoever may change one opens its form by the name. */
export function RoomTable({ caption, rooms, onEdit }: RoomTableProps) {
  const { t } = useTranslation();
  const mayMakeCalendars = may(useViewer(), "editCalendarFeeds");
  const columns: readonly Column<Room>[] = [
    {
      key: "name",
      head: t("team.rooms.name"),
      cell: (room) => <RoomName room={room} onEdit={onEdit} />,
      sort: ({ name }) => name,
    },
    {
      key: "address",
      head: t("team.rooms.address"),
      cell: ({ address }) => address ?? <Unknown />,
      sort: ({ address }) => address ?? null,
    },
    {
      key: "seats",
      head: t("team.rooms.seats"),
      align: "right",
      width: "9rem",
      cell: ({ seats }) => seats ?? <Unknown />,
      sort: ({ seats }) => seats ?? null,
    },
    ...(mayMakeCalendars
      ? [
          {
            key: "calendar",
            head: t("calendar.open"),
            width: "9rem",
            cell: ({ id, name }: Room) => (
              <CalendarButton subject={{ kind: "ROOM", id, name }} size="small" />
            ),
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={rooms} rowKey={({ id }) => id} />;
}

function RoomName({ room, onEdit }: { room: Room } & Pick<RoomTableProps, "onEdit">) {
  const { t } = useTranslation();
  const { name, can, retired } = room;
  if (!can.edit) return <>{name}</>;
  return (
    <NameButton
      name={name}
      label={t(retired ? "team.rooms.back" : "team.rooms.edit", { name })}
      onClick={() => onEdit(room)}
    />
  );
}

function Unknown() {
  return <span className="ink3">{useTranslation().t("team.rooms.unknown")}</span>;
}
