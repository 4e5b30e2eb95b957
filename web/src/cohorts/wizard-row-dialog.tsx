import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import {
  type DraftRowInput,
  draftRowInput,
  moveBlockInput,
  plannedMinutes,
  withFewerHours,
} from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { SeveralField } from "../ui/several-field.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { DateField, TimeField } from "../ui/typed-fields.tsx";
import { type FieldBinding, useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { plain, type ShownModule, type ShownRow } from "./wizard-draft.ts";

/** What is being edited: a row, one to be added, or where a block of days begins. */
export type Editing =
  | { readonly kind: "ROW"; readonly occurrence: number; readonly toMove: boolean }
  | { readonly kind: "NEW" | "BLOCK" };

type WizardRowDialogProps = {
  readonly editing: Editing | null;
  readonly module: ShownModule;
  readonly choices: WizardChoicesQuery | undefined;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
  readonly onClose: () => void;
};

/** The window in which one day is changed, added or moved. */
export function WizardRowDialog({ editing, ...rest }: WizardRowDialogProps) {
  const { t } = useTranslation();
  const { module, onClose } = rest;
  const row =
    editing?.kind === "ROW"
      ? module.rows.find((it) => it.occurrence === editing.occurrence)
      : undefined;
  const title = () => {
    if (row) return t("wizard.dialog.edit", { date: rest.texts.day(row.date) });
    return t(editing?.kind === "BLOCK" ? "wizard.dialog.block" : "wizard.dialog.add");
  };
  return (
    <Dialog title={title()} opened={editing !== null} onClose={onClose}>
      {editing?.kind === "BLOCK" && <BlockForm {...rest} />}
      {editing?.kind === "NEW" && <RowForm {...rest} row={null} toMove={false} />}
      {editing?.kind === "ROW" && row && <RowForm {...rest} row={row} toMove={editing.toMove} />}
    </Dialog>
  );
}

type FormProps = Omit<WizardRowDialogProps, "editing">;

function BlockForm({ module, deeds, onClose }: FormProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const form = useForm<{ startsOn: PlainDate | null }, { startsOn: PlainDate }>({
    initial: { startsOn: module.rows.find((it) => it.proposal)?.proposal ?? module.startsOn },
    schema: moveBlockInput,
    submit: async ({ startsOn }) => {
      deeds.moveBlock(startsOn);
      onClose();
      return null;
    },
  });
  return (
    <Form form={form} action={t("wizard.dialog.moveBlock")} cancel={onClose}>
      <DateField
        label={t("wizard.rule.startsOn")}
        today={today}
        autoFocus
        {...form.field("startsOn")}
      />
    </Form>
  );
}

type Values = Omit<DraftRowInput, "date" | "startsAt" | "endsAt"> & {
  readonly date: PlainDate | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
};

function RowForm(props: FormProps & { readonly row: ShownRow | null; readonly toMove: boolean }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { module, choices, deeds, row, toMove, onClose } = props;
  const { startsAt, endsAt, roomId, place, memberIds } = row ?? module;
  const date = (toMove && row?.proposal) || row?.date || null;
  const form = useForm<Values, DraftRowInput>({
    initial: { date, startsAt, endsAt, roomId, place, memberIds },
    schema: draftRowInput,
    submit: async ({ date: on, ...change }) => {
      const place = change.roomId === null ? change.place : null;
      if (!row) deeds.add(on, { ...change, place });
      // A row that stays on its date keeps what was said of that date.
      else deeds.edit(row.occurrence, { ...change, place, ...(on !== row.date && { date: on }) });
      onClose();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t(row ? "wizard.dialog.save" : "wizard.dialog.addAction")}
      cancel={onClose}
    >
      <DateField label={t("cohorts.date")} today={today} autoFocus {...form.field("date")} />
      <div className={styles.times}>
        <TimeField label={t("wizard.rule.startsAt")} {...form.field("startsAt")} />
        <TimeField label={t("wizard.rule.endsAt")} {...form.field("endsAt")} />
      </div>
      <PlaceFields
        choices={choices}
        roomId={form.field("roomId")}
        place={form.field("place")}
        memberIds={form.field("memberIds")}
      />
      {row && <OtherWays {...props} row={row} />}
    </Form>
  );
}

/** Holding the day on another date, or not at all: the one keeps the hours, the other says fewer. */
function OtherWays({ module, row, deeds, texts, onClose }: FormProps & { row: ShownRow }) {
  const { t } = useTranslation();
  const hours = texts.hours(plannedMinutes(withFewerHours(plain(module), row.occurrence)));
  const closing = (deed: (occurrence: number) => void) => () => {
    deed(row.occurrence);
    onClose();
  };
  return (
    <div className={styles.others}>
      {!row.dropped && (
        <Button size="small" onClick={closing(deeds.drop)}>
          {t("wizard.dialog.drop")}
        </Button>
      )}
      {module.rows.length > 1 && (
        <Button size="small" onClick={closing(deeds.leaveOut)}>
          {t("wizard.dialog.leaveOut", { hours })}
        </Button>
      )}
    </div>
  );
}

type PlaceFieldsProps = Pick<FormProps, "choices"> & {
  readonly roomId: FieldBinding<string | null>;
  readonly place: FieldBinding<string | null>;
  readonly memberIds: FieldBinding<readonly string[]>;
};

/** In a room or in words, and with whom; what is no longer offered is only kept. */
function PlaceFields({ choices, roomId, place, memberIds }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const rooms = choices?.rooms.filter((it) => !it.retired || it.id === roomId.value) ?? [];
  const members =
    choices?.teamMembers.filter((it) => !it.retired || memberIds.value.includes(it.id)) ?? [];
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <>
      <SelectField
        label={t("wizard.rule.room")}
        optional
        nothing={t("wizard.rule.noRoom")}
        options={rooms.map(option)}
        {...roomId}
      />
      {roomId.value === null && (
        <TextField label={t("wizard.rule.place")} optional maxLength={120} {...place} />
      )}
      <SeveralField
        label={t("wizard.list.staff")}
        optional
        nobody={t("wizard.rule.nobody")}
        options={members.map(option)}
        {...memberIds}
      />
    </>
  );
}
