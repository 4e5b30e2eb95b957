import { useApolloClient } from "@apollo/client/react";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { TextareaField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import styles from "./import.module.css";
import { ImportPreview } from "./import-preview.tsx";
import { type SheetKind, useImport } from "./use-import.ts";
import { useSheetProblem } from "./use-sheet-problem.ts";
import { useUndoAttendance } from "./use-undo-attendance.ts";
import { useUndoChange } from "./use-undo-change.ts";

type ImportFormProps = {
  readonly cohortId: string;
  readonly kind: SheetKind;
  /** The session that names without dates are for, and how it is called. */
  readonly session?: { readonly id: string; readonly name: string } | null;
  readonly onDone: () => void;
  /** Another way, beside choosing a file. */
  readonly more?: ReactNode;
};

/** Columns pasted or a file chosen, what they would change, and the button that saves it. */
export function ImportForm({ cohortId, kind, session = null, onDone, more }: ImportFormProps) {
  const { t } = useTranslation();
  const sheet = useImport({ cohortId, kind, sessionId: session?.id ?? null });
  const told = useTold(kind);
  const sentence = useSheetProblem();
  const shown = sheet.state.kind === "READ" ? sheet.state : null;
  const trial = shown?.trial ?? null;
  const count = trial ? (trial.kind === "MARKS" ? trial.changes : trial.added).length : 0;

  const form = useForm<{ readonly text: string }>({
    initial: { text: "" },
    submit: async () => {
      if (!shown || count === 0) return [{ code: "REQUIRED", field: "text" }];
      const name =
        sheet.source?.kind === "FILE" ? sheet.source.file.name : t("sessions.importing.why");
      const { problem, ...answer } = await sheet.save(shown, name);
      if (problem) return [{ code: problem.code, detail: sentence(problem) }];
      await told("said" in answer ? answer.said : null);
      onDone();
      return null;
    },
  });
  const binding = form.field("text");

  function paste(text: string) {
    binding.onChange(text);
    sheet.setSource(text.trim() === "" ? null : { kind: "PASTE", text });
  }

  function choose(file: File) {
    binding.onChange("");
    sheet.setSource({ kind: "FILE", file });
  }

  return (
    <Form
      form={form}
      action={count > 0 ? t(`sessions.importing.save.${kind}`, { count }) : t("ui.form.save")}
      cancel={onDone}
      note={t("sessions.importing.notYet")}
    >
      <TextareaField
        label={t("sessions.importing.paste")}
        help={helpOf()}
        autoFocus
        rows={5}
        {...binding}
        onChange={(text) => paste(text ?? "")}
      />
      <FileChoice
        name={sheet.source?.kind === "FILE" ? sheet.source.file.name : null}
        onChoose={choose}
      />
      {more}
      <ImportPreview state={sheet.state} />
    </Form>
  );

  function helpOf(): string {
    const help = t(`sessions.importing.help.${kind}`);
    return session ? `${help} ${t("sessions.importing.oneSession", { day: session.name })}` : help;
  }
}

function FileChoice({ name, onChoose }: { name: string | null; onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.file}>
      <span id={id}>{t("sessions.importing.file")}</span>
      <span className={styles.choice}>
        <Button icon={IconFileSpreadsheet} onClick={() => input.current?.click()}>
          {t("sessions.importing.choose")}
        </Button>
        {name && (
          <span className="ink2" role="status">
            <bdi>{name}</bdi>
          </span>
        )}
      </span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        aria-labelledby={id}
        // The button stands for it: a browser writes its own words on it, in its own language.
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file, corrected meanwhile, can be chosen again.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

type Said =
  | { readonly saveId: string | null; readonly changed: number }
  | { readonly changeId: string | null; readonly added: number };

/** Says what was saved, with its one way back. */
function useTold(kind: SheetKind) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useApolloClient();
  const undoDays = useUndoChange();
  const undoMarks = useUndoAttendance();

  return async (said: Said | null) => {
    if (!said) return;
    await client.refetchQueries({ include: "active" });
    const isMarks = "changed" in said;
    const count = isMarks ? said.changed : said.added;
    const id = isMarks ? said.saveId : said.changeId;
    const message = t(`sessions.importing.done.${kind}`, { count });
    if (id === null) return toast({ message });
    toast({ message, undo: () => void (isMarks ? undoMarks({ id }) : undoDays(id)) });
  };
}
