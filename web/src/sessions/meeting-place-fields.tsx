import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { TextField } from "../ui/text-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useResources } from "./use-resources.ts";

type PlaceFieldsProps = {
  readonly roomId: FieldBinding<string | null>;
  readonly place: FieldBinding<string | null>;
  readonly memberId: FieldBinding<string | null>;
};

/** Where network meetings are, in a room or in words, and who of the team holds them. */
export function MeetingPlaceFields({ roomId, place, memberId }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const { rooms, members } = useResources();
  const option = (it: { id: string; name: string; retired: boolean }) => ({
    value: it.id,
    label: it.retired ? t("sessions.network.retired", { name: it.name }) : it.name,
  });
  return (
    <>
      <SelectField
        label={t("sessions.network.room")}
        optional
        nothing={t("sessions.network.noRoom")}
        options={rooms.filter((it) => !it.retired || it.id === roomId.value).map(option)}
        {...roomId}
      />
      {roomId.value === null && (
        <TextField label={t("sessions.network.place")} optional maxLength={120} {...place} />
      )}
      <SelectField
        label={t("sessions.network.member")}
        optional
        nothing={t("sessions.network.noMember")}
        options={members.filter((it) => !it.retired || it.id === memberId.value).map(option)}
        {...memberId}
      />
    </>
  );
}
