import type { Choice, ModuleCode } from "@mikrolaan/shared/cohorts";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { moduleDeeds } from "./module-deeds.ts";
import styles from "./wizard.module.css";
import { WizardDecision } from "./wizard-decision.tsx";
import { moduleIn } from "./wizard-draft.ts";
import { WizardList } from "./wizard-list.tsx";
import { WizardModules } from "./wizard-modules.tsx";
import { WizardRule } from "./wizard-rule.tsx";
import { TemplateSays, type WizardViewProps } from "./wizard-split.tsx";

type WizardPhoneProps = WizardViewProps & {
  /** The choices being gone through, one a screen; none while the modules are looked at. */
  readonly pending: readonly { readonly module: ModuleCode; readonly choice: Choice }[];
  readonly onLeave: () => void;
};

/** On a phone: the modules, one of them with its rule and days, or one decision after another. */
export function WizardPhone({ pending, onLeave, ...view }: WizardPhoneProps) {
  const { t } = useTranslation();
  const { modules, wizard, choices, texts, onChoose } = view;
  const [opened, setOpened] = useState<ModuleCode | null>(null);
  const [next] = pending;
  const deciding = moduleIn(modules, next?.module ?? null);
  if (next && deciding) {
    const deeds = moduleDeeds(wizard, deciding, () => {});
    return (
      <>
        <Back onClick={onLeave}>{t("wizard.allModules")}</Back>
        <WizardDecision
          module={deciding}
          choice={next.choice}
          left={pending.length}
          {...{ choices, texts, deeds }}
        />
      </>
    );
  }
  const module = moduleIn(modules, opened);
  if (!module) {
    return (
      <div className={styles.review}>
        <Back onClick={wizard.back}>{t("wizard.steps.basis")}</Back>
        <div className={styles.left}>
          <WizardModules
            {...view}
            chosen={null}
            onChoose={(code) => {
              onChoose(code);
              setOpened(code);
            }}
          />
        </div>
      </div>
    );
  }
  const deeds = moduleDeeds(wizard, module, () => {});
  return (
    <div className={styles.review}>
      <Back onClick={() => setOpened(null)}>{t("wizard.allModules")}</Back>
      <div className={styles.left}>
        <div className={styles.rule}>
          <WizardRule key={module.module} {...{ module, choices, texts, deeds }} />
          <TemplateSays module={module} {...view} />
        </div>
      </div>
      <WizardList {...{ module, choices, texts, deeds }} />
    </div>
  );
}

function Back({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <span className={styles.back}>
      <Button variant="quiet" icon={IconArrowLeft} onClick={onClick}>
        {children}
      </Button>
    </span>
  );
}
