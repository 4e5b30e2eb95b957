import { useMutation } from "@apollo/client/react";
import type { TemplateContent } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateContentInput } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { ActionBar } from "../ui/action-bar.tsx";
import { Button } from "../ui/button.tsx";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import type { ShownTemplate } from "./shown-template.ts";
import styles from "./template.module.css";
import { useRuleTexts } from "./use-rule-texts.ts";
import type { TemplateDraft } from "./use-template-draft.ts";

const saveTemplate = graphql(`
  mutation SaveTemplate($input: SaveTemplateInput!) {
    saveTemplate(input: $input) {
      __typename
      ... on Template { id version name newest { number } }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type TemplateSaveBarProps = {
  readonly template: ShownTemplate["template"];
  readonly draft: TemplateDraft;
  /** What is known to be wrong: saving answers with it instead of being tried. */
  readonly isRefused: boolean;
  readonly onRefused: () => void;
};

/** How much is not saved yet, and the deed that saves it as the next version. */
export function TemplateSaveBar({ template, draft, isRefused, onRefused }: TemplateSaveBarProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { inWords } = useRuleTexts();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [save, { loading }] = useMutation(saveTemplate, {
    refetchQueries: ["Template", "Templates"],
    awaitRefetchQueries: true,
  });
  const number = template.newest.number + 1;

  async function send() {
    if (isRefused) return onRefused();
    setProblems([]);
    const { version, name, content, isContentChanged } = draft;
    const input = { id: template.id, version, name, content: contentInput(content) };
    try {
      const { data } = await save({ variables: { input } });
      if (data?.saveTemplate.__typename === "Refused") {
        return setProblems(data.saveTemplate.reasons);
      }
      draft.clear();
      toast({
        message: t(isContentChanged ? "templates.save.done" : "templates.save.named", { number }),
      });
      // The bar goes away, and focus must not go with it.
      document.querySelector("h1")?.focus({ preventScroll: true });
    } catch (error) {
      setProblems(problemsOf(error));
    }
  }

  function discard() {
    draft.clear();
    toast({ message: t("templates.save.discarded"), undo: draft.restore });
  }

  return (
    <div className={styles.save}>
      {problems.length > 0 && (
        <div role="alert">
          <Notice>
            {problems
              .map((it) => problemSentence(t, inWords(it), t("templates.copy.name")))
              .join(" ")}
          </Notice>
        </div>
      )}
      <ActionBar>
        <Button variant="primary" waiting={loading} onClick={() => void send()}>
          {draft.isContentChanged
            ? t("templates.save.action", { number })
            : t("templates.save.name")}
        </Button>
        <Button onClick={discard}>{t("templates.save.discard")}</Button>
        <span className="ink2">{t("templates.save.changes", { count: draft.changes })}</span>
      </ActionBar>
    </div>
  );
}

/** As the API is written to, whose lists may be changed. */
function contentInput({ phases, modules }: TemplateContent): TemplateContentInput {
  return {
    phases: phases.map((it) => ({ ...it, roles: [...it.roles] })),
    modules: modules.map((it) => ({
      ...it,
      pattern:
        it.pattern.kind === "DAYS"
          ? it.pattern
          : { ...it.pattern, weekdays: [...it.pattern.weekdays] },
    })),
  };
}
