import { missingMinutes, plannedMinutes } from "@mikrolaan/shared/cohorts";
import { IconPlus, IconTable } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { choicesOf, plain, type ShownModule } from "./wizard-draft.ts";
import { WizardItems } from "./wizard-items.tsx";
import { WizardPaste } from "./wizard-paste.tsx";
import { type Editing, WizardRowDialog } from "./wizard-row-dialog.tsx";
import { WizardRows } from "./wizard-rows.tsx";

type WizardListProps = {
  readonly module: ShownModule;
  readonly choices: WizardChoicesQuery | undefined;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
};

/** The id of the list's heading, which takes focus when a choice has been made. */
export const listHeadingId = "wizard-list";

/** A module's days to be looked through: what needs a choice is the heading. */
export function WizardList({ module, choices, texts, deeds }: WizardListProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isPasting, setPasting] = useState(false);
  const rows = {
    ...{ module, texts, deeds },
    onEdit: (occurrence: number, toMove = false) => setEditing({ kind: "ROW", occurrence, toMove }),
    onMoveBlock: () => setEditing({ kind: "BLOCK" }),
  };
  return (
    <section className={styles.paper} aria-labelledby={listHeadingId}>
      <header className={styles.head}>
        <h2 id={listHeadingId} tabIndex={-1} className={styles.title}>
          {texts.size(module)}: <Needs module={module} />
        </h2>
        <p className="ink2">
          {t(`codes.module.${module.module}`)} · {texts.time(module)}
        </p>
      </header>
      {phone ? <WizardItems {...rows} /> : <WizardRows {...rows} />}
      <Hours module={module} texts={texts} deeds={deeds} />
      <footer className={styles.foot}>
        <div className={styles.footDeeds}>
          <Button icon={IconPlus} onClick={() => setEditing({ kind: "NEW" })}>
            {t("wizard.list.add")}
          </Button>
          <Button icon={IconTable} onClick={() => setPasting(true)}>
            {t("wizard.paste.open")}
          </Button>
        </div>
        <span className="ink2">
          {t("wizard.list.kept", {
            held: texts.hours(plannedMinutes(plain(module))),
            promised: texts.hours(module.promisedMinutes),
          })}
        </span>
      </footer>
      <WizardRowDialog
        editing={editing}
        {...{ module, choices, texts, deeds }}
        onClose={() => setEditing(null)}
      />
      <WizardPaste
        opened={isPasting}
        {...{ module, texts, deeds }}
        onClose={() => setPasting(false)}
      />
    </section>
  );
}

/** What the list waits for: choices first, then hours, then the last look. */
function Needs({ module }: Pick<WizardListProps, "module">) {
  const { t } = useTranslation();
  const count = choicesOf(module).filter(({ kind }) => kind !== "HOURS").length;
  if (count > 0) return t("wizard.list.needs", { count });
  if (missingMinutes(plain(module)) > 0) return t("wizard.list.short");
  const isLooking = module.rows.some(({ pending }) => pending);
  return t(isLooking ? "wizard.list.looking" : "wizard.list.inPlace");
}

/** Hours that are promised and not held, when rows have been made shorter. */
function Hours({ module, texts, deeds }: Omit<WizardListProps, "choices">) {
  const { t } = useTranslation();
  const missing = missingMinutes(plain(module));
  if (missing === 0) return null;
  const held = texts.hours(plannedMinutes(plain(module)));
  return (
    <div className={styles.hours} data-choice="hours">
      <Notice>
        <p>{t("wizard.list.missing", { hours: texts.hours(missing) })}</p>
        <Button size="small" data-first onClick={deeds.promiseLess}>
          {t("wizard.list.accept", { hours: held })}
        </Button>
      </Notice>
    </div>
  );
}
