import { IconArrowBackUp, IconLink, IconPencil, IconPrinter } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Button } from "../ui/button.tsx";
import { Dots } from "../ui/dots.tsx";
import { Columns, Interval, Page, Stack } from "../ui/page.tsx";
import { Notice } from "../ui/states.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useToast } from "../ui/toast.tsx";
import { Assumptions } from "./assumptions.tsx";
import type { BasisData } from "./basis.ts";
import { CountsPaper } from "./counts-paper.tsx";
import { MethodPaper } from "./method-paper.tsx";
import { changeCount, type Model } from "./model.ts";
import { NetPaper } from "./net-paper.tsx";
import { signed } from "./numbers.ts";
import { OthersPaper } from "./others-paper.tsx";
import styles from "./payback-view.module.css";
import { answerOf, atCount, secondLineOf, timeOf, type Voice } from "./sentences.ts";
import { linkTo } from "./settings.ts";
import { type Controls, usePayback } from "./use-payback.ts";

/** The answer, the assumptions at the left, and what follows from them at the right. */
export function PaybackView({ data }: { data: BasisData }) {
  const { t } = useTranslation();
  const { controls, passedOver } = usePayback(data);
  const { model, voice } = controls;
  const { sentence, aside } = answerOf(model, voice);
  return (
    <Page
      title={t("payback.title")}
      kicker={<Kicker controls={controls} />}
      answer={
        <>
          {sentence} {aside && <Interval>({aside})</Interval>}
        </>
      }
      second={secondLineOf(model, voice)}
      aside={<CohortDots model={model} />}
    >
      <Spoken sentence={aside ? `${sentence} (${aside})` : sentence} />
      <ShortAnswer model={model} voice={voice} />
      <Stack>
        {passedOver.length > 0 && (
          <Notice>{t("payback.passedOver", { names: passedOver.join(", ") })}</Notice>
        )}
        <Columns split="4-8">
          <Assumptions controls={controls} />
          <Stack>
            <NetPaper model={model} voice={voice} />
            <div className={styles.two}>
              <Stack>
                <CountsPaper model={model} voice={voice} />
                <OthersPaper programmes={data.recordedProgrammes} />
              </Stack>
              <MethodPaper data={data} model={model} voice={voice} />
            </div>
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

function Kicker({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const { model } = controls;
  const changes = changeCount(model);
  const { cohort, numbers } = model.basis;
  return (
    <>
      <span>
        {cohort?.name ?? t("payback.assumptions.illustrative", { count: numbers.participants })}
      </span>
      {!cohort && (
        <StatusWord status="neutral" tag icon={null}>
          {t("payback.tag.example")}
        </StatusWord>
      )}
      {changes > 0 && (
        <StatusWord status="warning" tag icon={IconPencil}>
          {t("payback.tag.changes", { count: changes })}
        </StatusWord>
      )}
      <Actions controls={controls} />
    </>
  );
}

function Actions({ controls }: { controls: Controls }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [search] = useSearchParams();
  const { model, apply } = controls;
  const { settings } = model;

  function reset() {
    apply({ basis: settings.basis, rateId: null, numbers: {} });
    toast({ message: t("payback.resetDone"), undo: () => apply(settings) });
  }

  async function copy() {
    const { origin, pathname } = window.location;
    const link = linkTo(search, model.settings, model.numbers, model.rate?.id ?? null);
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}?${link}`);
      toast({ message: t("payback.copied") });
    } catch {
      toast({ message: t("payback.notCopied") });
    }
  }

  return (
    <span className={styles.actions}>
      <Button variant="quiet" size="small" icon={IconArrowBackUp} onClick={reset}>
        {t("payback.reset")}
      </Button>
      <Button variant="quiet" size="small" icon={IconLink} onClick={() => void copy()}>
        {t("payback.copy")}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon={IconPrinter}
        className={styles.print ?? ""}
        onClick={() => window.print()}
      >
        {t("payback.print")}
      </Button>
    </span>
  );
}

/** The people behind a cohort's own numbers; a number that someone changed has none. */
function CohortDots({ model }: { model: Model }) {
  const { cohort } = model.basis;
  const changed = model.changed.has("selfSupporting") || model.changed.has("participants");
  if (!cohort || changed || cohort.participants === 0 || cohort.participants > 40) return null;
  return <Dots counts={cohort.dots} legend />;
}

/** On a phone the answer stays in sight while the assumptions under it are changed. */
function ShortAnswer({ model, voice }: { model: Model; voice: Voice }) {
  const { t, language } = voice;
  const net = `${signed(model.result.netAfterHorizonKroner, language)} ${t("ui.kroner")}`;
  return (
    <div className={styles.short} aria-hidden="true">
      <span>{atCount(model.input.selfSupporting, model, voice)}</span>
      <span className="strong">{timeOf(model.result, voice)}</span>
      <span>{net}</span>
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
