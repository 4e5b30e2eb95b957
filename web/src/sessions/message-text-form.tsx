import { useMutation } from "@apollo/client/react";
import {
  filledWords,
  type MessageValues,
  placeholdersOf,
  saveMessageTextInput,
  unknownPlaceholders,
} from "@mikrolaan/shared/sessions";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { MessageText_MessageTextFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Columns, Paper } from "../ui/page.tsx";
import { problemsOf } from "../ui/problems.ts";
import { TextareaField, TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useProblemText } from "../ui/use-problem-text.ts";
import styles from "./network.module.css";
import { PlaceholderList } from "./placeholder-list.tsx";

graphql(`
  fragment MessageText_MessageText on MessageText { kind subject body isOwn version }
`);

const saveText = graphql(`
  mutation SaveMessageText($input: SaveMessageTextInput!) {
    saveMessageText(input: $input) {
      ... on MessageText { ...MessageText_MessageText }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const restoreText = graphql(`
  mutation RestoreMessageText($input: RestoreMessageTextInput!) {
    restoreMessageText(input: $input) {
      ... on MessageText { ...MessageText_MessageText }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type FormProps = { readonly text: MessageText_MessageTextFragment };

/** One kind of text as it is written, and beside it as it will be read. */
export function MessageTextForm({ text }: FormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [save] = useMutation(saveText);
  const { kind, isOwn, version, subject, body } = text;
  const form = useForm({
    initial: { kind, version, subject, body },
    schema: saveMessageTextInput,
    submit: async (input) => {
      const { data } = await save({ variables: { input } });
      const result = data?.saveMessageText;
      if (!result || "reasons" in result) return result?.reasons ?? null;
      toast({ message: t("sessions.network.texts.saved") });
      return null;
    },
  });
  const bodyField = form.field("body");
  return (
    <Paper
      title={t(`codes.messageTextKind.${kind}`)}
      note={t(isOwn ? "sessions.network.texts.isOwn" : "sessions.network.texts.isShipped")}
      actions={isOwn && <Restore text={text} />}
    >
      <Columns split="6-6">
        <Form
          form={form}
          action={t("sessions.network.texts.save")}
          refusedTitle={t("sessions.network.texts.refused")}
        >
          <TextField
            label={t("sessions.network.texts.subject")}
            width="full"
            maxLength={120}
            {...form.field("subject")}
          />
          <TextareaField
            label={t("sessions.network.texts.body")}
            width="full"
            rows={16}
            {...bodyField}
          />
          <PlaceholderList
            placeholders={placeholdersOf(kind)}
            onInsert={(written) => bodyField.onChange(inserted(bodyField, written))}
          />
        </Form>
        <Preview kind={kind} subject={form.values.subject} body={form.values.body} />
      </Columns>
    </Paper>
  );
}

/** The text with a placeholder where the cursor is, or at its end. */
function inserted({ id, value }: { id: string; value: string }, written: string): string {
  const field = document.getElementById(id);
  const at = field instanceof HTMLTextAreaElement ? field.selectionStart : value.length;
  return value.slice(0, at) + written + value.slice(at);
}

type PreviewProps = Pick<MessageText_MessageTextFragment, "kind" | "subject" | "body">;

/** What is written with an invented meeting's facts; nothing while a placeholder in it is unknown. */
function Preview({ kind, subject, body }: PreviewProps) {
  const { t } = useTranslation();
  const { host, ...facts } = t("sessions.network.texts.example", { returnObjects: true });
  const values: MessageValues = { ...facts, vært: host };
  const isWrong = unknownPlaceholders(kind, `${subject}\n${body}`).length > 0;
  const filled = filledWords({ subject, body }, values);
  return (
    <section aria-label={t("sessions.network.texts.preview")} className={styles.preview}>
      <p className="ink3">{t("sessions.network.texts.preview")}</p>
      <p className="strong">{isWrong ? subject : filled.subject}</p>
      <p className={styles.letterBody}>{isWrong ? body : filled.body}</p>
    </section>
  );
}

function Restore({ text: { kind, version } }: FormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [restore] = useMutation(restoreText);
  async function press() {
    const reasons = await restore({ variables: { input: { kind, version } } }).then(
      ({ data }) =>
        data && "reasons" in data.restoreMessageText ? data.restoreMessageText.reasons : [],
      problemsOf,
    );
    const why = reasons.map((it) => problemText(it)).join(" ");
    toast({
      message: why
        ? t("sessions.network.texts.restoreRefused", { why })
        : t("sessions.network.texts.restored"),
    });
  }
  return (
    <Button size="small" icon={IconArrowBackUp} onClick={() => void press()}>
      {t("sessions.network.texts.restore")}
    </Button>
  );
}
