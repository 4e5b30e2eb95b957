import { formatWeek, formatWeekdayDate, isoWeekOf } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import { type Review, useReview } from "./use-review.ts";
import { useSaveCohort } from "./use-save-cohort.ts";
import type { Wizard } from "./use-wizard.ts";
import { useWizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { WizardBar } from "./wizard-bar.tsx";
import {
  choicesOf,
  moduleIn,
  proposedCount,
  type ShownModule,
  totalsOf,
  withAllProposed,
} from "./wizard-draft.ts";
import type { WizardDraft } from "./wizard-memory.ts";
import { WizardPhone } from "./wizard-phone.tsx";
import { WizardProblems } from "./wizard-problems.tsx";
import { WizardSplit } from "./wizard-split.tsx";
import { WizardSteps } from "./wizard-steps.tsx";

type WizardReviewProps = {
  readonly draft: WizardDraft;
  readonly wizard: Wizard;
  readonly choices: WizardChoicesQuery | undefined;
};

/** Rules and dates of the whole course, looked through before anything is stored. */
export function WizardReview(props: WizardReviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { basis } = props.draft;
  const review = useReview(props.draft, props.wizard.setModules);
  const { shown, error, again } = review;
  const left = shown?.flatMap((module) => choicesOf(module)).length ?? 0;
  const start = `${formatWeekdayDate(basis.startsOn, language)}, ${formatWeek(isoWeekOf(basis.startsOn).week, language)}`;
  return (
    <Page
      title={basis.name}
      kicker={t("wizard.kicker", { start, count: basis.seats })}
      aside={<WizardSteps current={shown && left === 0 ? "save" : "review"} />}
    >
      {error && !shown && (
        <Failed error={error} title={t("wizard.failed")} onRetry={() => void again()} />
      )}
      {!shown && !error && <Loading />}
      {shown && <Course {...props} modules={shown} review={review} />}
    </Page>
  );
}

type CourseProps = WizardReviewProps & {
  readonly modules: readonly ShownModule[];
  readonly review: Review;
};

function Course({ draft, wizard, choices, modules, review }: CourseProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const texts = useWizardTexts(draft.basis.startsOn, choices);
  const saving = useSaveCohort(wizard, () => void review.again());
  const [chosen, setChosen] = useState<ModuleCode | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  const [decided, setDecided] = useState(0);
  const pending = modules.flatMap((module) =>
    choicesOf(module).map((choice) => ({ module: module.module, choice })),
  );
  const { days, minutes } = totalsOf(modules);

  /** Saves, or goes to the first choice that is missing. */
  function save() {
    const [first] = pending;
    if (!first) return void saving.save();
    setChosen(first.module);
    setDeciding(true);
    setDecided((count) => count + 1);
  }

  const view = {
    ...{ modules, wizard, choices, texts, chosen },
    ...{ followers: review.followers, template: review.template },
    /** Rises with each choice that is made, so that focus goes on to the next. */
    decided,
    onDecided: () => setDecided((count) => count + 1),
    onChoose: setChosen,
  };
  return (
    <>
      {review.error && (
        <div className={styles.problems}>
          <Failed
            error={review.error}
            title={t("wizard.notLooked")}
            onRetry={() => void review.again()}
          />
        </div>
      )}
      <WizardProblems problems={saving.problems} onName={wizard.back} />
      {phone ? (
        <WizardPhone
          {...view}
          pending={isDeciding ? pending : []}
          onLeave={() => setDeciding(false)}
        />
      ) : (
        <WizardSplit {...view} module={moduleIn(modules, chosen) ?? modules[0]} />
      )}
      <WizardBar
        choices={pending.length}
        proposed={proposedCount(modules)}
        days={days}
        hours={texts.hours(minutes)}
        waiting={saving.waiting}
        isDeciding={isDeciding && pending.length > 0}
        onBack={wizard.back}
        onUseAll={() => wizard.setModules(modules.map(withAllProposed))}
        onSave={save}
      />
    </>
  );
}
