import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { CopyTemplate } from "./copy-template.tsx";
import { RenameTemplate } from "./rename-template.tsx";
import type { ShownTemplate } from "./shown-template.ts";
import type { TemplateDraft } from "./use-template-draft.ts";
import { useTemplateName } from "./use-template-name.ts";

type TemplateActionsProps = {
  readonly shown: ShownTemplate;
  readonly draft: TemplateDraft;
  readonly mayEdit: boolean;
};

/** What can be done with a template as a whole: copied, given another name, taken out of use. */
export function TemplateActions({ shown, draft, mayEdit }: TemplateActionsProps) {
  const { t } = useTranslation();
  const copying = useOpened<true>();
  const renaming = useOpened<true>();
  const { template } = shown;
  return (
    <>
      {template.can.copy && (
        <Button
          variant={template.isShipped ? "primary" : "secondary"}
          onClick={() => copying.open(true)}
        >
          {t("templates.copy.open")}
        </Button>
      )}
      {mayEdit && <Button onClick={() => renaming.open(true)}>{t("templates.rename.open")}</Button>}
      {mayEdit && <RetireButton template={template} />}
      <CopyTemplate
        sources={[template]}
        number={shown.shown.number}
        opened={copying.isOpen}
        onClose={copying.close}
      />
      <RenameTemplate
        name={draft.name}
        opened={renaming.isOpen}
        onClose={renaming.close}
        onUse={draft.rename}
      />
    </>
  );
}

const retireTemplate = graphql(`
  mutation RetireTemplate($input: RetireTemplateInput!) {
    retireTemplate(input: $input) {
      __typename
      ... on Template { id version retired }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const restoreTemplate = graphql(`
  mutation RestoreTemplate($input: RetireTemplateInput!) {
    restoreTemplate(input: $input) {
      __typename
      ... on Template { id version retired }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** Takes a template out of use or into it again, and offers to take that back. */
function RetireButton({ template }: { template: ShownTemplate["template"] }) {
  const { t } = useTranslation();
  const toast = useToast();
  const nameOf = useTemplateName();
  const [retire, retiring] = useMutation(retireTemplate);
  const [restore, restoring] = useMutation(restoreTemplate);
  const name = nameOf(template);

  async function set(retired: boolean, version: number) {
    try {
      const variables = { input: { id: template.id, version } };
      const done = retired
        ? (await retire({ variables })).data?.retireTemplate
        : (await restore({ variables })).data?.restoreTemplate;
      if (done?.__typename !== "Template") return toast({ message: t("templates.retire.failed") });
      const message = t(retired ? "templates.retire.done" : "templates.retire.undone", { name });
      toast({ message, undo: () => void set(!retired, done.version) });
    } catch {
      toast({ message: t("templates.retire.failed") });
    }
  }

  return (
    <Button
      waiting={retiring.loading || restoring.loading}
      onClick={() => void set(!template.retired, template.version)}
    >
      {t(template.retired ? "templates.retire.back" : "templates.retire.open")}
    </Button>
  );
}
