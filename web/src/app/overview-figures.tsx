import { formatKroner, formatNumber, formatPercent, oere } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { chanceText } from "../payback/explorer-text.ts";
import type { Uncertainty } from "../payback/use-uncertainty.ts";
import { Kroner } from "../ui/figures.tsx";
import { IntervalMark } from "../ui/interval-mark.tsx";
import { KeyFigures } from "../ui/key-figures.tsx";
import { Share } from "../ui/share.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { type Measured, toDate } from "./overview-claim.ts";

type OverviewFiguresProps = { readonly claim: Measured; readonly uncertainty: Uncertainty };

/** Five figures under the sentence, each a count with its interval or an amount with what it is made of. */
export function OverviewFigures({ claim, uncertainty }: OverviewFiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participants, dots } = claim.cohort;
  const { values, outcome } = claim.model;
  const of = `${t("ui.of")} ${participants}`;
  const counted = (label: string, count: number) => {
    const share = shareOf(count, participants);
    return {
      label,
      value: count,
      unit: of,
      mark: share.kind === "share" && <IntervalMark {...share} />,
      note: <Share count={count} of={participants} mark={false} fraction={false} />,
    };
  };
  const { spentOere, savedOere } = toDate(claim);
  const kroner = (amount: number) => formatKroner(oere(amount), language, { decimals: false });
  const breakEven =
    outcome.kind === "economy" ? outcome.economy.results.MUNICIPALITY.simple.breakEven : null;
  const { figures, share } = uncertainty;
  return (
    <KeyFigures
      figures={[
        counted(t("home.overview.figure.selfSupporting"), dots.selfSupporting),
        counted(t("home.overview.figure.jobOrEducation"), dots.jobOrEducation),
        {
          label: t("home.overview.figure.breakEven"),
          value: breakEven ? formatNumber(breakEven.persons, language, 1) : t("payback.never"),
          unit: breakEven && of,
          note: breakEven && formatPercent(breakEven.share, language, 1),
        },
        {
          label: t("payback.figure.chance", {
            years: t("payback.years", { count: values.horizonYears }),
          }),
          value: figures ? chanceText(figures.chance, { t, language }) : "–",
          unit:
            !figures && t("payback.figure.reckoning", { share: formatPercent(share, language, 0) }),
          note:
            figures && t("payback.figure.draws", { draws: formatNumber(figures.draws, language) }),
        },
        {
          label: t("home.overview.figure.net"),
          value: <Kroner amount={oere(savedOere - spentOere)} sign unit={false} />,
          unit: t("ui.kroner"),
          note: t("home.overview.figure.netNote", {
            cost: kroner(spentOere),
            saved: kroner(savedOere),
          }),
        },
      ]}
    />
  );
}
