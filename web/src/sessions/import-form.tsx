import { useApolloClient } from "@apollo/client/react";
import {
  columnHeads,
  type DaysImported,
  type DaysTrial,
  type MarksImported,
  type MarksTrial,
  sheetColumns,
} from "@mikrolaan/shared/sessions";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SheetForm } from "../ui/sheet-form.tsx";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { ImportPreview } from "./import-preview.tsx";
import { useUndoAttendance } from "./use-undo-attendance.ts";
import { useUndoChange } from "./use-undo-change.ts";

/** Whether a sheet holds attendance or session days. */
export type SheetKind = "marks" | "days";

type ImportFormProps = {
  readonly cohortId: string;
  readonly kind: SheetKind;
  /** The session that names without dates are for, and how it is called. */
  readonly session?: { readonly id: string; readonly name: string } | null;
  readonly onDone: () => void;
  /** Another way, beside choosing a file. */
  readonly more?: ReactNode;
};

/** Attendance or session days pasted or from a file, looked through before they are saved. */
export function ImportForm({ cohortId, kind, session = null, onDone, more }: ImportFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = useTold(kind);
  const of = session && kind === "marks" ? `session=${session.id}` : "";
  const help = t(`sessions.importing.help.${kind}`);
  return (
    <SheetForm<MarksTrial | DaysTrial, Said>
      path={`/imports/${kind === "marks" ? "attendance" : "sessions"}/${cohortId}?${of}`}
      help={session ? `${help} ${t("sessions.importing.oneSession", { day: session.name })}` : help}
      countOf={(trial) => (trial.kind === "MARKS" ? trial.changes : trial.added).length}
      actionOf={(count) => t(`sessions.importing.save.${kind}`, { count })}
      headOf={(word) => {
        const column = sheetColumns.find((it) => it === word);
        return column ? columnHeads[language][column] : word;
      }}
      preview={(trial) => <ImportPreview trial={trial} />}
      onSaved={told}
      onDone={onDone}
      more={more}
    />
  );
}

type Said = MarksImported | DaysImported;

/** Says what was saved, with its one way back. */
function useTold(kind: SheetKind) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useApolloClient();
  const undoDays = useUndoChange();
  const undoMarks = useUndoAttendance();

  return async (said: Said) => {
    await client.refetchQueries({ include: "active" });
    const isMarks = "changed" in said;
    const count = isMarks ? said.changed : said.added;
    const id = isMarks ? said.saveId : said.changeId;
    const message = t(`sessions.importing.done.${kind}`, { count });
    if (id === null) return toast({ message });
    toast({ message, undo: () => void (isMarks ? undoMarks({ id }) : undoDays(id)) });
  };
}
