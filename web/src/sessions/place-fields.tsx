import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { SeveralField } from "../ui/several-field.tsx";
import { TextField } from "../ui/text-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useResources } from "./use-resources.ts";

type PlaceFieldsProps = {
  readonly roomId: FieldBinding<string | null>;
  readonly place: FieldBinding<string | null>;
  readonly memberIds: FieldBinding<readonly string[]>;
};

/** Where a session is, in a room or in words, and who holds it. What is retired is only kept, not chosen. */
export function PlaceFields({ roomId, place, memberIds }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const { rooms, members } = useResources();
  const option = (it: { id: string; name: string; retired: boolean }) => ({
    value: it.id,
    label: it.retired ? t("sessions.plan.place.retired", { name: it.name }) : it.name,
  });
  return (
    <>
      <SelectField
        label={t("sessions.plan.place.room")}
        optional
        nothing={t("sessions.plan.place.noRoom")}
        options={rooms.filter((it) => !it.retired || it.id === roomId.value).map(option)}
        {...roomId}
      />
      {roomId.value === null && (
        <TextField label={t("sessions.plan.place.place")} optional maxLength={120} {...place} />
      )}
      <SeveralField
        label={t("sessions.plan.place.staff")}
        optional
        nobody={t("sessions.plan.place.nobody")}
        options={members.filter((it) => !it.retired || memberIds.value.includes(it.id)).map(option)}
        {...memberIds}
      />
    </>
  );
}
