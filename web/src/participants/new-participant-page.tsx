import { useMutation } from "@apollo/client/react";
import {
  type RegisterParticipantInput,
  registerParticipantInput,
} from "@mikrolaan/shared/participants";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { Form } from "../ui/form.tsx";
import { Page, Paper } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import {
  noParticipant,
  ParticipantFields,
  type ParticipantValues,
  problemsInDays,
} from "./participant-fields.tsx";

const registerParticipant = graphql(`
  mutation RegisterParticipant($input: RegisterParticipantInput!) {
    registerParticipant(input: $input) { id name }
  }
`);

/** Registers a citizen who asks about the programme; a cohort comes afterwards. */
export function NewParticipantPage() {
  const { t } = useTranslation();
  const { can } = useViewer();
  return (
    <Page
      width="narrow"
      title={t("participants.form.newTitle")}
      second={can.registerParticipant && t("participants.form.newSecond")}
    >
      {can.registerParticipant ? (
        <Paper>
          <NewParticipantForm />
        </Paper>
      ) : (
        <Empty title={t("errors.page.FORBIDDEN.title")}>{t("errors.page.FORBIDDEN.words")}</Empty>
      )}
    </Page>
  );
}

function NewParticipantForm() {
  const { t } = useTranslation();
  const { today } = useViewer();
  const navigate = useNavigate();
  const toast = useToast();
  const [register] = useMutation(registerParticipant);
  const form = useForm<ParticipantValues, RegisterParticipantInput>({
    initial: noParticipant,
    schema: registerParticipantInput,
    submit: async (input) => {
      const problems = problemsInDays(input, today);
      if (problems.length > 0) return problems;
      const { data } = await register({ variables: { input } });
      if (!data) return null;
      const { id, name } = data.registerParticipant;
      toast({ message: t("participants.form.registered", { name }) });
      await navigate(`/participants/${id}`);
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("participants.list.register")}
      cancel="/participants"
      refusedTitle={t("participants.form.notRegistered")}
    >
      <ParticipantFields field={form.field} />
    </Form>
  );
}
