import type { EconomyInput } from "@mikrolaan/shared/payback";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Drawer, newDrawer } from "./drawing.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { UncertaintyFigures } from "./uncertainty-figures.ts";
import { jobOf } from "./uncertainty-job-of.ts";

/** What is known of models side by side so far. */
export type Drawn = {
  /** Some are not there yet. */
  readonly busy: boolean;
  /** Null while it is reckoned, or where there is nothing to reckon. */
  readonly figuresOf: (model: EconomyModel) => UncertaintyFigures | null;
};

/** Draws models one after another in one worker; what was drawn of one stays while others change. */
export function useDrawn(models: readonly EconomyModel[]): Drawn {
  const [known, setKnown] = useState<ReadonlyMap<EconomyInput, UncertaintyFigures>>(new Map());
  const drawer = useRef<Drawer | null>(null);
  const next = models.find(({ input, outcome }) => outcome.kind === "economy" && !known.has(input));

  useEffect(() => () => drawer.current?.end(), []);

  useEffect(() => {
    if (!next) return;
    drawer.current ??= newDrawer();
    drawer.current.draw(jobOf(next), (news) => {
      if (news.kind !== "done") return;
      setKnown((now) => new Map(now).set(next.input, news.figures));
    });
    return () => drawer.current?.stop();
  }, [next]);

  return useMemo(
    () => ({
      busy: next !== undefined,
      figuresOf: ({ input }) => known.get(input) ?? null,
    }),
    [next, known],
  );
}
