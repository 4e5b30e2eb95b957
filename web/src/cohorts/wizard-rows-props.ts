import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import type { ShownModule } from "./wizard-draft.ts";

/** What every part of a module's review list is told. */
export type RowsProps = {
  readonly module: ShownModule;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
  /** Opens the editor of a row; `toMove` when it is another date that is wanted. */
  readonly onEdit: (occurrence: number, toMove?: boolean) => void;
  readonly onMoveBlock: () => void;
};
