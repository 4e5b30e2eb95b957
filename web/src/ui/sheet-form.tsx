import { IconFileSpreadsheet } from "@tabler/icons-react";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import styles from "./sheet.module.css";
import { Notice } from "./states.tsx";
import { TextareaField } from "./text-fields.tsx";
import { useForm } from "./use-form.ts";
import { type Trial, useSheet } from "./use-sheet.ts";
import { useSheetProblem } from "./use-sheet-problem.ts";

type SheetFormProps<Read extends Trial, Saved> = {
  /** Where it is sent, with a query, if an empty one. */
  readonly path: string;
  readonly help: string;
  /** How many rows would be saved, and the deed that saves so many. */
  readonly countOf: (trial: Read) => number;
  readonly actionOf: (count: number) => string;
  /** How a column that is missing is headed. */
  readonly headOf: (column: string) => string;
  readonly preview: (trial: Read) => ReactNode;
  /** Says what was saved, with its one way back. */
  readonly onSaved: (saved: Saved) => Promise<void>;
  readonly onDone: () => void;
  /** Another way, beside choosing a file. */
  readonly more?: ReactNode;
};

/** Columns pasted or a file chosen, what they would change, and the button that saves it. */
export function SheetForm<Read extends Trial, Saved>(props: SheetFormProps<Read, Saved>) {
  const { path, help, countOf, actionOf, headOf, preview, onSaved, onDone, more } = props;
  const { t } = useTranslation();
  const sheet = useSheet<Read, Saved>(path);
  const sentence = useSheetProblem(headOf);
  const { state } = sheet;
  const count = state.kind === "READ" ? countOf(state.trial) : 0;

  const form = useForm<{ readonly text: string }>({
    initial: { text: "" },
    submit: async () => {
      if (state.kind !== "READ" || count === 0) return [{ code: "REQUIRED", field: "text" }];
      const name = sheet.source?.kind === "FILE" ? sheet.source.file.name : t("ui.sheet.why");
      const { problem, ...answer } = await sheet.save(state, name);
      if (problem) return [{ code: problem.code, detail: sentence(problem) }];
      if ("said" in answer) await onSaved(answer.said);
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
      action={count > 0 ? actionOf(count) : t("ui.form.save")}
      cancel={onDone}
      note={t("ui.sheet.notYet")}
    >
      <TextareaField
        label={t("ui.sheet.paste")}
        help={help}
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
      <div className={styles.preview} aria-live="polite">
        {state.kind === "READING" && <p className="second">{t("ui.sheet.reading")}</p>}
        {state.kind === "REFUSED" && <Notice>{sentence(state.problem)}</Notice>}
        {state.kind === "READ" && preview(state.trial)}
      </div>
    </Form>
  );
}

function FileChoice({ name, onChoose }: { name: string | null; onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.file}>
      <span id={id}>{t("ui.sheet.file")}</span>
      <span className={styles.choice}>
        <Button icon={IconFileSpreadsheet} onClick={() => input.current?.click()}>
          {t("ui.sheet.choose")}
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
