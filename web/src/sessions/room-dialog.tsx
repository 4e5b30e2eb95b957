import { useMutation } from "@apollo/client/react";
import { type SaveRoomInput, saveRoomInput } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { PutAway } from "../ui/put-away.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import type { Room } from "./room-table.tsx";

const saveRoom = graphql(`
  mutation SaveRoom($input: SaveRoomInput!) {
    saveRoom(input: $input) {
      __typename
      ... on Room { ...RoomTable_Room @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const retireRoom = graphql(`
  mutation RetireRoom($input: RetireInput!) {
    retireRoom(input: $input) {
      __typename
      ... on Room { ...RoomTable_Room @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type RoomDialogProps = {
  /** Null for a new one. */
  readonly room: Room | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A room that can be booked, new or known. */
export function RoomDialog({ room, opened, onClose }: RoomDialogProps) {
  const { t } = useTranslation();
  const name = room?.name ?? "";
  const known = room?.retired ? t("team.rooms.back", { name }) : t("team.rooms.edit", { name });
  return (
    <Dialog title={room ? known : t("team.rooms.new")} opened={opened} onClose={onClose}>
      <RoomForm room={room} onClose={onClose} />
      {room && !room.retired && <Retire room={room} onClose={onClose} />}
    </Dialog>
  );
}

type Values = {
  readonly id: string | null;
  readonly version: number;
  readonly name: string;
  readonly address: string | null;
  readonly seats: number | null;
};

function RoomForm({ room, onClose }: Omit<RoomDialogProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const [save] = useMutation(saveRoom, { refetchQueries: ["Rooms"] });
  const { id, version, name, address, seats } = room ?? newRoom;
  const form = useForm<Values, SaveRoomInput>({
    initial: { id, version, name, address: address ?? null, seats: seats ?? null },
    schema: saveRoomInput,
    submit: async (input) => {
      const { data } = await save({ variables: { input } });
      if (data?.saveRoom.__typename === "Refused") return data.saveRoom.reasons;
      toast({ message: t(room ? "team.rooms.saved" : "team.rooms.added", { name: input.name }) });
      onClose();
      return null;
    },
  });
  const action = room?.retired ? "team.rooms.backShort" : "ui.form.save";
  return (
    <Form
      form={form}
      action={t(room ? action : "team.rooms.add")}
      cancel={onClose}
      refusedTitle={t("team.rooms.refused")}
    >
      <TextField label={t("team.rooms.name")} maxLength={120} autoFocus {...form.field("name")} />
      <TextField
        label={t("team.rooms.address")}
        optional
        maxLength={200}
        {...form.field("address")}
      />
      <NumberField label={t("team.rooms.seats")} optional {...form.field("seats")} />
    </Form>
  );
}

const newRoom = { id: null, version: 0, name: "", address: null, seats: null };

function Retire({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [retire] = useMutation(retireRoom);
  async function putAway() {
    const { id, version, name } = room;
    const { data } = await retire({ variables: { input: { id, version } } });
    if (data?.retireRoom.__typename === "Refused") return data.retireRoom.reasons;
    toast({ message: t("team.rooms.retired", { name }) });
    onClose();
    return [];
  }
  return (
    <PutAway
      onPutAway={putAway}
      inUse={(planned) => t("team.rooms.inUse", { ...planned, name: room.name })}
    >
      {t("team.rooms.retire")}
    </PutAway>
  );
}
