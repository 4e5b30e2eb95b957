import { IconAlertCircle } from "@tabler/icons-react";
import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "./button.tsx";
import styles from "./form.module.css";
import { Icon } from "./icon.tsx";
import type { FieldName, FieldProblem, FormState } from "./use-form.ts";
import { useProblemText } from "./use-problem-text.ts";

/** Where fields leave their labels, so that the summary can call them by name. */
export const FormContext = createContext<Map<string, FieldName> | null>(null);

type FormProps = {
  readonly form: FormState;
  /** The button names its deed: "Registrér borger". */
  readonly action: string;
  /** Where "Annullér" leads, or what it does; without it there is none. */
  readonly cancel?: string | (() => void);
  /** Heading of the summary: "Holdet kan ikke oprettes endnu". */
  readonly refusedTitle?: string;
  /** Beside the buttons, such as "Intet er gemt endnu". */
  readonly note?: ReactNode;
  /** What can be done about a refusal, beside correcting a field; stands in the summary. */
  readonly waysOut?: ReactNode;
  readonly children: ReactNode;
};

/** A form in one column: summary of what is wrong, fields, then the deed at the left. */
export function Form(props: FormProps) {
  const { form, action, cancel, refusedTitle, note, waysOut, children } = props;
  const { t } = useTranslation();
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void form.send();
  }
  return (
    <FormContext value={form.labels}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary form={form} title={refusedTitle ?? t("ui.form.refusedTitle")}>
          {waysOut}
        </ErrorSummary>
        {children}
        <div className={styles.buttons} data-form-buttons>
          <Button type="submit" variant="primary" waiting={form.waiting}>
            {form.waiting ? t("ui.form.waiting") : action}
          </Button>
          {typeof cancel === "string" && <ButtonLink to={cancel}>{t("ui.form.cancel")}</ButtonLink>}
          {typeof cancel === "function" && <Button onClick={cancel}>{t("ui.form.cancel")}</Button>}
          {note && <span className="second">{note}</span>}
        </div>
      </form>
    </FormContext>
  );
}

/** More are shown when asked for: a series of days may be wrong in every one. */
const mostAtFirst = 5;

type SummaryProps = {
  readonly form: FormState;
  readonly title: string;
  readonly children: ReactNode;
};

/** All that is wrong, first in the form; takes focus at each attempt and leads to each field. */
function ErrorSummary({ form, title, children }: SummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const sentence = useSentence();
  const [all, setAll] = useState(false);
  const { problems } = form;
  const shown = all || problems.length <= mostAtFirst ? problems : problems.slice(0, mostAtFirst);
  useEffect(() => {
    if (form.attempts > 0) box.current?.focus();
  }, [form.attempts]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.summaryHead}>
        <Icon of={IconAlertCircle} />
        {title}
      </h2>
      <ul>
        {shown.map(({ name, problem }) => {
          const field = name === null ? undefined : form.labels.get(name);
          const words = sentence(problem, field ?? { label: "" });
          return (
            <li key={words}>
              {field === undefined ? (
                words
              ) : (
                <FieldLink id={`${form.id}${name}`}>{words}</FieldLink>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < problems.length && (
        <Button variant="quiet" size="small" onClick={() => setAll(true)}>
          {t("ui.form.allProblems", { count: problems.length })}
        </Button>
      )}
      {children && <div className={styles.waysOut}>{children}</div>}
    </div>
  );
}

function FieldLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const field = document.getElementById(id);
        field?.focus();
        field?.scrollIntoView({ block: "center" });
      }}
    >
      {children}
    </a>
  );
}

/** Turns a problem into its sentence in the language on screen. */
export function useSentence(): (problem: FieldProblem, field: FieldName) => string {
  const text = useProblemText();
  return (problem, { label, writeLimit }) => {
    if ("sentence" in problem) return problem.sentence;
    const { limit } = problem;
    const shown = typeof limit === "number" && writeLimit ? writeLimit(limit) : limit;
    return text({ ...problem, limit: shown }, label);
  };
}
