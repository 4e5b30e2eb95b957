import { useMutation } from "@apollo/client/react";
import { type CopyTemplateInput, copyTemplateInput } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useTemplateName } from "./use-template-name.ts";

const copyTemplate = graphql(`
  mutation CopyTemplate($input: CopyTemplateInput!) {
    copyTemplate(input: $input) {
      __typename
      ... on Template { id name }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Source = { readonly id: string; readonly name?: string | null; readonly isShipped: boolean };

type CopyTemplateProps = {
  /** What can be copied; the first unless another is chosen. */
  readonly sources: readonly Source[];
  /** A version of it; null for the newest. */
  readonly number: number | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A template of the municipality's own, as another stands; it opens to be changed. */
export function CopyTemplate({ opened, onClose, ...form }: CopyTemplateProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("templates.copy.title")} opened={opened} onClose={onClose}>
      <CopyForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type Values = {
  readonly name: string;
  readonly templateId: string | null;
  readonly number: number | null;
};

function CopyForm({ sources, number, onClose }: Omit<CopyTemplateProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const nameOf = useTemplateName();
  const [copy] = useMutation(copyTemplate, { refetchQueries: ["Templates"] });
  const form = useForm<Values, CopyTemplateInput>({
    initial: { name: "", templateId: sources[0]?.id ?? null, number },
    schema: {
      // The shipped one is what is copied when none is told.
      safeParse: (values: Values) =>
        copyTemplateInput.safeParse({ ...values, templateId: ownId(values, sources) }),
    },
    submit: async (input) => {
      const { data } = await copy({ variables: { input } });
      if (data?.copyTemplate.__typename === "Refused") return data.copyTemplate.reasons;
      onClose();
      if (data) await navigate(`/templates/${data.copyTemplate.id}`);
      toast({ message: t("templates.copy.done", { name: input.name }) });
      return null;
    },
  });
  return (
    <Form
      form={form}
      action={t("templates.copy.action")}
      cancel={onClose}
      refusedTitle={t("templates.copy.refused")}
    >
      <TextField
        label={t("templates.copy.name")}
        maxLength={80}
        autoFocus
        {...form.field("name")}
      />
      <SelectField
        label={t("templates.copy.from")}
        nothing={null}
        options={sources.map((it) => ({ value: it.id, label: nameOf(it) }))}
        {...form.field("templateId")}
      />
    </Form>
  );
}

function ownId({ templateId }: Values, sources: readonly Source[]): string | null {
  return sources.some((it) => it.id === templateId && it.isShipped) ? null : templateId;
}
