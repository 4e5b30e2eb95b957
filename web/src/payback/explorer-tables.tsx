import { memo } from "react";
import { Stack } from "../ui/page.tsx";
import { CostPaper } from "./cost-paper.tsx";
import { CountsPaper } from "./counts-paper.tsx";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { MethodPaper } from "./method-paper.tsx";
import { OthersPaper } from "./others-paper.tsx";
import styles from "./payback-view.module.css";
import { PayerPaper } from "./payer-paper.tsx";
import type { Programme } from "./recorded-programmes.ts";
import { TornadoPaper } from "./tornado-paper.tsx";
import type { Uncertainty } from "./use-uncertainty.ts";
import type { Voice } from "./voice.ts";

type ExplorerTablesProps = {
  readonly basis: EconomyBasis;
  readonly model: EconomyModel;
  readonly uncertainty: Uncertainty;
  readonly voice: Voice;
  readonly programmes: readonly Programme[];
};

/** What lies under the chart; drawn again only when its own model comes. */
export const ExplorerTables = memo(function ExplorerTables({
  basis,
  model,
  uncertainty,
  voice,
  programmes,
}: ExplorerTablesProps) {
  if (model.outcome.kind !== "economy") return null;
  const { economy } = model.outcome;
  return (
    <div className={styles.two}>
      <Stack>
        <TornadoPaper basis={basis} model={model} uncertainty={uncertainty} voice={voice} />
        <CountsPaper basis={basis} model={model} voice={voice} />
        <OthersPaper programmes={programmes} />
      </Stack>
      <Stack>
        <PayerPaper basis={basis} model={model} economy={economy} voice={voice} />
        <CostPaper basis={basis} model={model} economy={economy} voice={voice} />
        <MethodPaper model={model} economy={economy} voice={voice} />
      </Stack>
    </div>
  );
});
