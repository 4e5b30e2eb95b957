import { formatNumber, type Language } from "@mikrolaan/shared/money";
import type { Cost } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { plainNumber } from "./numbers.ts";

/** What a cost is for; under it who pays, where that is not the municipality. */
export function CostKindText({ cost: { kind, payer } }: { cost: Pick<Cost, "kind" | "payer"> }) {
  const { t } = useTranslation();
  return (
    <div>
      <span className="strong">{t(`codes.costKind.${kind}`)}</span>
      {payer !== "MUNICIPALITY" && <div className="second">{t(`payback.payer.${payer}`)}</div>}
    </div>
  );
}

/** "56 × 1.250,00". */
export function timesText(
  { quantity, unitPrice }: Pick<Cost, "quantity" | "unitPrice">,
  language: Language,
): string {
  return `${plainNumber(quantity, language)} × ${formatNumber(unitPrice / 100, language, 2)}`;
}
