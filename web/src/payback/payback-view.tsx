import { useQuery } from "@apollo/client/react";
import { exceededRecord } from "@mikrolaan/shared/outcomes";
import { economyOf } from "@mikrolaan/shared/payback";
import { IconArrowBackUp, IconLink, IconPencil, IconPrinter } from "@tabler/icons-react";
import { memo, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dots } from "../ui/dots.tsx";
import { Columns, Interval, Page, Stack } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useToast } from "../ui/toast.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { scenarioName } from "./assumption-text.ts";
import styles from "./assumptions.module.css";
import { Assumptions } from "./assumptions.tsx";
import {
  type EconomyBasis,
  type EconomyCohort,
  type EconomyModel,
  frozenModelInput,
} from "./economy-model.ts";
import type { EconomySettings } from "./economy-settings.ts";
import { ExplorerFigures } from "./explorer-figures.tsx";
import { linkOf } from "./explorer-link.ts";
import { gapSentence, issueSentence } from "./explorer-problems.ts";
import { ExplorerTables } from "./explorer-tables.tsx";
import { answerOf, atCount, expectedOf, netText, successesOf, timeOf } from "./explorer-text.ts";
import { NetPaper } from "./net-paper.tsx";
import { plainNumber } from "./numbers.ts";
import viewStyles from "./payback-view.module.css";
import { type Programme, recordedProgrammesQuery } from "./recorded-programmes.ts";
import { SaveAsScenario } from "./save-as-scenario.tsx";
import { secondLineOf } from "./second-line.ts";
import { type Controls, useControls } from "./use-economy.ts";
import { type Uncertainty, useUncertainty } from "./use-uncertainty.ts";
import type { Voice } from "./voice.ts";

type PaybackViewProps = {
  readonly basis: EconomyBasis;
  readonly cohort: EconomyCohort | null;
  readonly settings: EconomySettings;
  readonly passedOver: readonly string[];
  readonly apply: (settings: EconomySettings) => void;
};

/** The answer, the assumptions at the left, and what follows from them at the right. */
export function PaybackView({ passedOver, ...known }: PaybackViewProps) {
  const { t } = useTranslation();
  const controls = useControls(known);
  const { model, before, voice } = controls;
  const uncertainty = useUncertainty(model);
  const later = useDeferredValue(model);
  const { sentence, aside } = answerOf(model, voice, uncertainty.figures?.range);
  return (
    <Page
      title={t("payback.title")}
      kicker={<Kicker controls={controls} />}
      answer={
        <>
          {sentence} {aside && <Interval>({aside})</Interval>}
        </>
      }
      second={secondLineOf(model, before, voice)}
      aside={<CohortDots model={model} />}
    >
      <Spoken sentence={aside ? `${sentence} (${aside})` : sentence} />
      <ShortAnswer model={model} voice={voice} />
      <Stack busy={uncertainty.busy}>
        {passedOver.length > 0 && (
          <Notice>{t("payback.passedOver", { names: passedOver.join(", ") })}</Notice>
        )}
        <ExplorerFigures model={later} uncertainty={uncertainty} voice={voice} />
        <Columns split="4-8">
          <Assumptions controls={controls} foot={<Deeds controls={controls} />} />
          <Stack>
            <Problems model={model} voice={voice} />
            <Evidence
              basis={known.basis}
              model={later}
              before={changeCount(controls) > 0 ? before : null}
              uncertainty={uncertainty}
              voice={voice}
            />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

type EvidenceProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  /** Null where nothing is changed. */
  readonly before: EconomyModel | null;
  readonly uncertainty: Uncertainty;
  readonly voice: Voice;
};

/** What follows from the assumptions; a slider never waits for it, and it never lags more than a moment. */
const Evidence = memo(function Evidence(props: EvidenceProps) {
  const { basis, model, before, uncertainty, voice } = props;
  const { today } = useViewer();
  const programmes = useQuery(recordedProgrammesQuery).data?.recordedProgrammes ?? noProgrammes;
  const { cohort } = model;
  const frozen = useMemo(() => {
    const input = cohort && frozenModelInput(basis, cohort, today);
    return input && economyOf(input);
  }, [basis, cohort, today]);
  if (model.outcome.kind !== "economy") return null;
  const beside = {
    before: before?.outcome.kind === "economy" ? before.outcome.economy : null,
    frozen,
    figures: uncertainty.figures,
  };
  return (
    <>
      <div>
        <Beyond model={model} voice={voice} programmes={programmes} />
        <NetPaper {...{ basis, model, beside, voice }} />
      </div>
      <ExplorerTables {...{ basis, model, uncertainty, voice, programmes }} />
    </>
  );
});

const noProgrammes: readonly Programme[] = [];

type BeyondProps = {
  readonly model: EconomyModel;
  readonly voice: Voice;
  readonly programmes: readonly Programme[];
};

/** A plan that goes beyond every recorded result says so. */
function Beyond({ model, voice, programmes }: BeyondProps) {
  const { t, language } = voice;
  const plan = expectedOf(model);
  const beyond = exceededRecord(plan, programmes);
  const of = model.values.loans > 0 ? "loans" : "course";
  return (
    <div role="status" className={beyond ? viewStyles.beyond : ""}>
      {beyond && (
        <Notice>
          {t(`payback.beyond.${of}`, {
            number: plainNumber(plan.selfSupporting, language),
            planned: plainNumber(plan.of, language),
            recorded: beyond.selfSupporting,
            of: beyond.of,
          })}
        </Notice>
      )}
    </div>
  );
}

/** What cannot be reckoned, as sentences that say what to do. */
function Problems({ model: { outcome }, voice }: { model: EconomyModel; voice: Voice }) {
  if (outcome.kind === "economy") return null;
  const sentences =
    outcome.kind === "gaps"
      ? outcome.gaps.map((gap) => gapSentence(gap, voice))
      : outcome.issues.map((issue) => issueSentence(issue, voice));
  return sentences.map((sentence) => <Notice key={sentence}>{sentence}</Notice>);
}

function Kicker({ controls }: { controls: Controls }) {
  const { model, voice } = controls;
  const { t } = voice;
  const { cohort, scenario } = model;
  const count = changeCount(controls);
  return (
    <>
      <span>{cohort?.name ?? t("payback.assumptions.illustrative")}</span>
      {scenario && <span>{scenarioName(scenario, voice)}</span>}
      {!cohort && (
        <StatusWord status="neutral" tag icon={null}>
          {t("payback.tag.example")}
        </StatusWord>
      )}
      {count > 0 && (
        <StatusWord status="warning" tag icon={IconPencil}>
          {t("payback.tag.changes", { count })}
        </StatusWord>
      )}
      <span className={viewStyles.actions}>
        <CopyLink model={model} />
        <Button
          variant="quiet"
          size="small"
          icon={IconPrinter}
          className={viewStyles.print ?? ""}
          onClick={() => window.print()}
        >
          {t("payback.print")}
        </Button>
      </span>
    </>
  );
}

/** What someone set otherwise than it was. */
function changeCount({ model, before }: Controls): number {
  const chosen = Object.entries(model.choices);
  const others = chosen.filter(
    ([name, option]) =>
      !Object.entries(before.choices).some(([key, value]) => key === name && value === option),
  );
  return model.changed.size + others.length;
}

function CopyLink({ model }: { model: EconomyModel }) {
  const { t } = useTranslation();
  const toast = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(linkOf(window.location, model));
      toast({ message: t("payback.copied") });
    } catch {
      toast({ message: t("payback.notCopied") });
    }
  }

  return (
    <Button variant="quiet" size="small" icon={IconLink} onClick={() => void copy()}>
      {t("payback.copy")}
    </Button>
  );
}

/** What can be done with the assumptions as a whole. */
function Deeds({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { model, apply } = controls;
  const { settings } = model;

  function reset() {
    apply({ ...settings, values: {}, choices: {} });
    toast({ message: t("payback.resetDone"), undo: () => apply(settings) });
  }

  return (
    <div className={styles.deeds}>
      <SaveAsScenario basis={controls.basis} model={model} />
      <Button icon={IconArrowBackUp} onClick={reset}>
        {t("payback.reset")}
      </Button>
    </div>
  );
}

/** The people behind a cohort's own numbers; a number that someone changed has none. */
function CohortDots({ model: { cohort, changed } }: { model: EconomyModel }) {
  const isChanged = changed.has("selfSupporting") || changed.has("participants");
  if (!cohort || isChanged || cohort.participants === 0 || cohort.participants > 40) return null;
  return <Dots counts={cohort.dots} legend />;
}

/** On a phone the answer stays in sight while the assumptions under it are changed. */
function ShortAnswer({ model, voice }: { model: EconomyModel; voice: Voice }) {
  if (model.outcome.kind !== "economy") return null;
  const { economy } = model.outcome;
  return (
    <div className={viewStyles.short} aria-hidden="true">
      <span>{atCount(successesOf(model), model, voice)}</span>
      <span className="strong">{timeOf(economy.results.MUNICIPALITY.simple, voice)}</span>
      <span>{netText(economy, voice)}</span>
    </div>
  );
}

/** Says the answer when it has come to rest, not at every step of a slider. */
function Spoken({ sentence }: { sentence: string }) {
  const [first] = useState(sentence);
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(sentence), 800);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div role="status" className="visually-hidden">
      {rested === first ? "" : rested}
    </div>
  );
}
