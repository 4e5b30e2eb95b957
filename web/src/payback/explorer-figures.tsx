import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { economyOf } from "@mikrolaan/shared/payback";
import { memo, useMemo } from "react";
import { Button } from "../ui/button.tsx";
import { KeyFigures } from "../ui/key-figures.tsx";
import type { EconomyModel } from "./economy-model.ts";
import { breakEvenText, chanceText, rateText, timeOf } from "./explorer-text.ts";
import { internalRateText } from "./method-paper.tsx";
import { plainNumber, signed } from "./numbers.ts";
import styles from "./payback-view.module.css";
import type { Uncertainty } from "./use-uncertainty.ts";
import type { Voice } from "./voice.ts";

type ExplorerFiguresProps = {
  readonly model: EconomyModel;
  readonly uncertainty: Uncertainty;
  readonly voice: Voice;
};

/** What stands beside the answer: how many it takes, how likely it is, interest, and the other clock. */
export const ExplorerFigures = memo(function ExplorerFigures({
  model,
  uncertainty,
  voice,
}: ExplorerFiguresProps) {
  const otherClock = useOtherClock(model);
  if (model.outcome.kind !== "economy") return null;
  const { t, language } = voice;
  const { simple, discounted, npvKroner, internalRate } =
    model.outcome.economy.results.MUNICIPALITY;
  const { horizonYears, discountRatePercent, participants } = model.values;
  const rate = rateText(discountRatePercent, voice);
  const { breakEven } = simple;
  return (
    <KeyFigures
      figures={[
        {
          label: t("payback.figure.breakEven"),
          value: breakEven ? formatNumber(breakEven.persons, language, 1) : t("payback.never"),
          unit: breakEven && t("payback.ofAll", { of: plainNumber(participants, language) }),
          note:
            breakEven &&
            t("payback.figure.breakEvenNote", {
              share: formatPercent(breakEven.share, language, 1),
              count: breakEven.wholePersons,
            }),
        },
        {
          label: t("payback.figure.chance", { years: t("payback.years", { count: horizonYears }) }),
          ...chanceOf(uncertainty, voice),
        },
        {
          label: t("payback.figure.discounted", { rate }),
          value: timeOf(discounted, voice),
          note: discounted.breakEven
            ? t("payback.figure.discountedNote", {
                breakEven: breakEvenText(discounted.breakEven, participants, voice),
              })
            : t("payback.second.noBreakEven"),
        },
        {
          label: t("payback.figure.npv", { rate }),
          value: signed(npvKroner, language),
          unit: t("ui.kroner"),
          note: t("payback.figure.npvNote", { rate: internalRateText(internalRate, voice) }),
        },
        {
          label: t(`payback.figure.clock.${model.choices.clock}`),
          value: otherClock ? timeOf(otherClock, voice) : t("payback.never"),
          note: t(`payback.figure.clockNote.${model.choices.clock}`, {
            count: model.values.monthsToBusinessStart,
          }),
        },
      ]}
    />
  );
});

function chanceOf({ figures, share, stopped, stop, again }: Uncertainty, voice: Voice) {
  const { t, language } = voice;
  if (figures) {
    return {
      value: chanceText(figures.chance, voice),
      note: t("payback.figure.draws", { draws: formatNumber(figures.draws, language) }),
    };
  }
  return {
    value: <span className="ink3">–</span>,
    unit: stopped
      ? ""
      : t("payback.figure.reckoning", { share: formatPercent(share, language, 0) }),
    note: (
      <Button
        variant="quiet"
        size="small"
        className={styles.stop ?? ""}
        onClick={stopped ? again : stop}
      >
        {t(stopped ? "payback.figure.again" : "payback.figure.stop")}
      </Button>
    ),
  };
}

/** The payback when months are counted from the other beginning. */
function useOtherClock({ input, outcome }: EconomyModel) {
  return useMemo(() => {
    if (outcome.kind !== "economy") return null;
    const clock = input.choices.clock === "BUSINESS_START" ? "PROGRAMME_START" : "BUSINESS_START";
    const other = { ...input, choices: { ...input.choices, clock } as const };
    return economyOf(other).results.MUNICIPALITY.simple;
  }, [input, outcome]);
}
