import { formatKroner, formatNumber, oereFromKroner, timesOere } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Kroner } from "../ui/figures.tsx";
import { IntervalMark } from "../ui/interval-mark.tsx";
import { KeyFigures } from "../ui/key-figures.tsx";
import { Share } from "../ui/share.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { Claim } from "./overview-claim.ts";

graphql(`
  fragment OverviewFigures_PaybackBasis on PaybackBasis {
    cohorts {
      id name startsOn status participants selfSupporting
      dots { selfSupporting jobOrEducation inProgress stopped }
      costs { kind amount }
    }
    illustrative { municipalShare }
    benefitRates { id validFrom provider nonProvider source }
    refundSteps { fromWeek toWeek municipalShare source }
  }
`);

/** Five figures under the sentence, each a count with its interval or an amount with what it is made of. */
export function OverviewFigures({ claim: { cohort, cost, payback } }: { claim: Claim }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participants, dots } = cohort;
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
  const { breakEvenPersons, netAfterHorizonKroner } = payback;
  return (
    <KeyFigures
      figures={[
        counted(t("home.overview.figure.selfSupporting"), dots.selfSupporting),
        counted(t("home.overview.figure.jobOrEducation"), dots.jobOrEducation),
        {
          label: t("home.overview.figure.breakEven"),
          value:
            breakEvenPersons === null
              ? t("home.overview.figure.breakEvenNever")
              : formatNumber(breakEvenPersons, language, 1),
          unit: breakEvenPersons !== null && of,
          note: t("home.overview.figure.breakEvenNote", {
            cost: formatKroner(cost, language, { decimals: false }),
          }),
        },
        {
          label: t("home.overview.figure.net"),
          value: <Kroner amount={oereFromKroner(netAfterHorizonKroner)} sign unit={false} />,
          unit: t("ui.kroner"),
          note: t("home.overview.figure.netNote"),
        },
        {
          label: t("home.overview.figure.cost"),
          value: <Kroner amount={cost} unit={false} />,
          unit: t("ui.kroner"),
          note: t("home.overview.figure.costNote", {
            each: formatKroner(timesOere(cost, 1 / participants), language, { decimals: false }),
          }),
        },
      ]}
    />
  );
}
