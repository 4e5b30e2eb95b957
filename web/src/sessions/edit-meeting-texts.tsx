import { useMutation } from "@apollo/client/react";
import { editMeetingTextsInput, placeholdersOf } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import type { MeetingTexts_NetworkMeetingFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { messagesQuery } from "./messages-query.ts";
import { PlaceholderList } from "./placeholder-list.tsx";

const editTexts = graphql(`
  mutation EditMeetingTexts($input: EditMeetingTextsInput!) {
    editMeetingTexts(input: $input) {
      ... on NetworkMeeting { ...MeetingTexts_NetworkMeeting }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type EditProps = {
  readonly meeting: MeetingTexts_NetworkMeetingFragment;
  readonly onDone: () => void;
};

/** One meeting's own invitation and script; what is left as it was goes on following the municipality's. */
export function EditMeetingTexts({ meeting, onDone }: EditProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [edit] = useMutation(editTexts, { refetchQueries: [messagesQuery] });
  const { id, version, texts } = meeting;
  const form = useForm({
    initial: {
      ...{ id, version },
      invitationText: texts.invitation.text,
      scriptText: texts.script.text,
    },
    schema: editMeetingTextsInput,
    submit: async ({ invitationText, scriptText, ...input }) => {
      const own = {
        invitationText: ownWords(texts.invitation, invitationText),
        scriptText: ownWords(texts.script, scriptText),
      };
      const { data } = await edit({ variables: { input: { ...input, ...own } } });
      const result = data?.editMeetingTexts;
      if (!result || "reasons" in result) return result?.reasons ?? null;
      toast({ message: t("sessions.network.texts.saved") });
      onDone();
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("sessions.network.texts.save")}
      cancel={onDone}
      refusedTitle={t("sessions.network.texts.editRefused")}
    >
      <TextareaField
        label={t("sessions.network.texts.script")}
        help={t("sessions.network.texts.emptyFollows")}
        optional
        width="full"
        rows={12}
        {...form.field("scriptText")}
      />
      <TextareaField
        label={t("sessions.network.texts.invitation")}
        help={t("sessions.network.texts.emptyFollows")}
        optional
        width="full"
        rows={12}
        {...form.field("invitationText")}
      />
      <PlaceholderList placeholders={placeholdersOf("INVITATION")} />
    </Form>
  );
}

/** Null as long as it reads as the municipality's does, so that a later change of that is followed. */
function ownWords(
  { text, isOwn }: { readonly text: string; readonly isOwn: boolean },
  written: string | null,
): string | null {
  return !isOwn && written === text ? null : written;
}
