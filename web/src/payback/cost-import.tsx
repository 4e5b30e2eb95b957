import {
  type CostsImported,
  type CostsTrial,
  costColumns,
  costHeads,
  type PlannedCost,
} from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { SheetForm } from "../ui/sheet-form.tsx";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { CostImportPreview } from "./cost-import-preview.tsx";
import { useCostsChanged, useUndoCosts } from "./use-undo-costs.ts";

type CostImportProps = {
  readonly cohortId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Costs pasted or from a file, looked through before they are saved. */
export function CostImport({ cohortId, opened, onClose }: CostImportProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("ui.sheet.button")} opened={opened} onClose={onClose} size="xl">
      <ImportForm cohortId={cohortId} onDone={onClose} />
    </Dialog>
  );
}

function ImportForm({ cohortId, onDone }: { cohortId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = useTold();
  return (
    <SheetForm<CostsTrial, CostsImported>
      path={`/imports/costs/${cohortId}?`}
      help={t("payback.economy.import.help")}
      countOf={({ rows }) => rows.filter(isNew).length}
      actionOf={(count) => t("payback.economy.import.save", { count })}
      headOf={(word) => {
        const column = costColumns.find((it) => it === word);
        return column ? costHeads[language][column] : word;
      }}
      preview={(trial) => <CostImportPreview trial={trial} />}
      onSaved={told}
      onDone={onDone}
    />
  );
}

const isNew = ({ isKnown }: PlannedCost) => !isKnown;

/** Says what was saved, with its one way back. */
function useTold() {
  const { t } = useTranslation();
  const toast = useToast();
  const changed = useCostsChanged();
  const undo = useUndoCosts();
  return async ({ saveId, added }: CostsImported) => {
    await changed();
    const message = t("payback.economy.import.done", { count: added });
    toast(saveId === null ? { message } : { message, undo: () => void undo(saveId) });
  };
}
