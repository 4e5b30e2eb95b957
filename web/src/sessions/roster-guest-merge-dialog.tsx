import { useQuery } from "@apollo/client/react";
import { folded } from "@mikrolaan/shared/text";
import { useTranslation } from "react-i18next";
import type { GuestMergeChoicesQuery } from "../gql/graphql.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { guestMergeChoicesQuery } from "./roster-guest-documents.ts";
import { useSessionTexts } from "./session-texts.ts";
import { type RosterGuest, useGuestMerge } from "./use-roster-guests.ts";

type MergeDialogProps = {
  /** Null until it has been opened once. */
  readonly guest: RosterGuest | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Who of the cohort a guest is, and what moving the marks comes to. */
export function RosterGuestMergeDialog({ guest, opened, onClose }: MergeDialogProps) {
  const { t } = useTranslation();
  const title = t("sessions.guests.mergeTitle", { name: guest?.name ?? "" });
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      {guest && <Choices guest={guest} onClose={onClose} />}
    </Dialog>
  );
}

type ChoicesProps = { readonly guest: RosterGuest; readonly onClose: () => void };
type Choice = GuestMergeChoicesQuery["guestMergeChoices"][number];

function Choices({ guest, onClose }: ChoicesProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(guestMergeChoicesQuery, {
    variables: { guestId: guest.id },
    fetchPolicy: "network-only",
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Failed
        error={error}
        title={t("sessions.guests.choicesFailed")}
        onRetry={() => void refetch()}
      />
    );
  }
  const choices = data.guestMergeChoices;
  if (choices.length === 0) return <p>{t("sessions.guests.nobody")}</p>;
  return <MergeForm guest={guest} choices={choices} onClose={onClose} />;
}

function MergeForm({ guest, choices, onClose }: ChoicesProps & { choices: readonly Choice[] }) {
  const { t } = useTranslation();
  const { mergeGuest } = useGuestMerge();
  const namesake = choices.find(({ name }) => folded(name) === folded(guest.name));
  const form = useForm<{ readonly enrolmentId: string | null }>({
    initial: { enrolmentId: namesake?.enrolmentId ?? null },
    submit: async ({ enrolmentId }) => {
      if (enrolmentId === null) return [{ code: "REQUIRED", field: "enrolmentId" }];
      const refused = await mergeGuest(guest, enrolmentId);
      if (!refused) onClose();
      return refused;
    },
  });
  const chosen = choices.find(({ enrolmentId }) => enrolmentId === form.values.enrolmentId);
  return (
    <Form
      form={form}
      action={t("sessions.guests.mergeAction")}
      cancel={onClose}
      refusedTitle={t("sessions.guests.mergeRefused")}
    >
      <SelectField
        label={t("sessions.guests.person")}
        help={t("sessions.guests.mergeNote", { count: guest.days.length })}
        autoFocus
        options={choices.map(({ enrolmentId, name }) => ({ value: enrolmentId, label: name }))}
        {...form.field("enrolmentId")}
      />
      {chosen && <Consequence {...chosen} />}
    </Form>
  );
}

/** What stands in the way, or moves along without counting. */
function Consequence({ name, clashes, outside }: Choice) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useSessionTexts();
  const days = (dates: Choice["clashes"]) => new Intl.ListFormat(language).format(dates.map(day));
  return (
    <div role="status">
      {clashes.length > 0 && (
        <Notice>{t("sessions.guests.clashes", { name, days: days(clashes) })}</Notice>
      )}
      {outside.length > 0 && (
        <Notice calm>
          {t("sessions.guests.outside", { days: days(outside), count: outside.length })}
        </Notice>
      )}
    </div>
  );
}
