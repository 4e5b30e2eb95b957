import type { AssumptionKey, EconomyInput, Tornado } from "@mikrolaan/shared/payback";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Drawer, newDrawer } from "./drawing.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { UncertaintyFigures, UncertaintyNews } from "./uncertainty-figures.ts";
import { jobOf } from "./uncertainty-job-of.ts";

/** What is known of a model's uncertainty so far; what belongs to another model is not. */
export type Uncertainty = {
  readonly share: number;
  readonly stopped: boolean;
  /** Draws are under way, or about to be. */
  readonly busy: boolean;
  readonly figures: UncertaintyFigures | null;
  readonly tornado: Tornado<AssumptionKey> | null;
  readonly stop: () => void;
  readonly again: () => void;
};

const restMilliseconds = 300;

type Known = {
  readonly of: EconomyInput;
  readonly share: number;
  readonly stopped: boolean;
  readonly figures: UncertaintyFigures | null;
  readonly tornado: Tornado<AssumptionKey> | null;
};

/** Draws a model's course 100,000 times in a worker, each time it has been at rest for a while. */
export function useUncertainty(model: EconomyModel | null): Uncertainty {
  const { t } = useTranslation();
  const [known, setKnown] = useState<Known | null>(null);
  const [round, setRound] = useState(0);
  const drawer = useRef<Drawer | null>(null);

  useEffect(() => () => drawer.current?.end(), []);

  useEffect(() => {
    if (model?.outcome.kind !== "economy") return;
    const of = model.input;
    const timer = setTimeout(
      () => {
        drawer.current ??= newDrawer();
        const nothing = { of, share: 0, stopped: false, figures: null, tornado: null };
        setKnown(nothing);
        drawer.current.draw(jobOf(model, t("payback.tornado.believed")), (news) =>
          setKnown((now) => after(now?.of === of ? now : nothing, news)),
        );
      },
      round === 0 ? restMilliseconds : 0,
    );
    return () => {
      clearTimeout(timer);
      drawer.current?.stop();
    };
  }, [model, round, t]);

  const mine = known?.of === model?.input ? known : null;
  const drawn = model?.outcome.kind === "economy";
  return useMemo(
    () => ({
      busy: drawn && !mine?.figures && !mine?.stopped,
      share: mine?.share ?? 0,
      stopped: mine?.stopped ?? false,
      figures: mine?.figures ?? null,
      tornado: mine?.tornado ?? null,
      stop: () => {
        drawer.current?.stop();
        setKnown((now) => now && { ...now, stopped: true });
      },
      again: () => setRound((now) => now + 1),
    }),
    [mine, drawn],
  );
}

function after(known: Known, news: UncertaintyNews): Known {
  if (known.stopped) return known;
  if (news.kind === "tornado") return { ...known, tornado: news.tornado };
  if (news.kind === "progress") return { ...known, share: news.share };
  return { ...known, share: 1, figures: news.figures };
}
