import { useMutation } from "@apollo/client/react";
import {
  type RegisterParticipantInput,
  registerParticipantInput,
} from "@mikrolaan/shared/participants";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ParticipantFacts_ParticipantFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import {
  ParticipantFields,
  type ParticipantValues,
  problemsInDays,
} from "./participant-fields.tsx";

const editParticipant = graphql(`
  mutation EditParticipant($input: EditParticipantInput!) {
    editParticipant(input: $input) {
      __typename
      ... on Participant { id name ...ParticipantFacts_Participant }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type EditParticipantProps = { readonly participant: ParticipantFacts_ParticipantFragment };

/** The button and its form over the page. Closing it loses nothing typed; what another saved meanwhile is never overwritten. */
export function EditParticipant({ participant }: EditParticipantProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useViewer();
  const [opened, setOpened] = useState(false);
  const [version, setVersion] = useState(participant.version);
  const [edit] = useMutation(editParticipant);
  const form = useForm<ParticipantValues, RegisterParticipantInput>({
    initial: valuesOf(participant),
    schema: registerParticipantInput,
    submit: async (values) => {
      const problems = problemsInDays(values, today);
      if (problems.length > 0) return problems;
      const input = { id: participant.id, version, ...values };
      const { data } = await edit({ variables: { input } });
      if (data?.editParticipant.__typename === "Refused") return data.editParticipant.reasons;
      toast({ message: t("participants.edit.saved") });
      setOpened(false);
      return null;
    },
  });

  function open() {
    if (version !== participant.version) {
      form.reset(valuesOf(participant));
      setVersion(participant.version);
    }
    setOpened(true);
  }

  return (
    <>
      <Button size="small" onClick={open}>
        {t("participants.edit.open")}
      </Button>
      <Dialog
        title={t("participants.edit.title")}
        opened={opened}
        onClose={() => setOpened(false)}
        size="lg"
      >
        <Form form={form} action={t("ui.form.save")} cancel={() => setOpened(false)}>
          <ParticipantFields field={form.field} />
        </Form>
      </Dialog>
    </>
  );
}

function valuesOf(participant: ParticipantFacts_ParticipantFragment): ParticipantValues {
  return {
    firstName: participant.firstName,
    lastName: participant.lastName,
    birthDate: participant.birthDate ?? null,
    phone: participant.phone ?? null,
    email: participant.email ?? null,
    businessIdea: participant.businessIdea ?? null,
    benefitType: participant.benefitType ?? null,
    referralSource: participant.referralSource ?? null,
    consentOn: participant.consentOn ?? null,
  };
}
