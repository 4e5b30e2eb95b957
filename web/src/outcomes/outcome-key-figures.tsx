import { dots as dotNames, shareOf } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import type { DotCounts } from "../ui/dots.tsx";
import { IntervalMark } from "../ui/interval-mark.tsx";
import { KeyFigures } from "../ui/key-figures.tsx";
import { Share } from "../ui/share.tsx";
import { FigureLink } from "./figure-link.tsx";

const countOf = {
  SELF_SUPPORTING: "selfSupporting",
  JOB_OR_EDUCATION: "jobOrEducation",
  IN_PROGRESS: "inProgress",
  STOPPED: "stopped",
} as const;

type OutcomeKeyFiguresProps = { readonly dots: DotCounts; readonly people: number };

/** How people stand in four counts, each with its interval and its rows. */
export function OutcomeKeyFigures({ dots, people }: OutcomeKeyFiguresProps) {
  const { t } = useTranslation();
  return (
    <KeyFigures
      figures={dotNames.map((dot) => {
        const count = dots[countOf[dot]];
        const share = shareOf(count, people);
        const label = t(`outcomes.figures.dot.${dot}`);
        return {
          label,
          value: <FigureLink figure={{ kind: "DOT", dot }} count={count} name={label} />,
          unit: `${t("ui.of")} ${people}`,
          mark: share.kind === "share" && <IntervalMark {...share} />,
          note: <Share count={count} of={people} mark={false} fraction={false} />,
        };
      })}
    />
  );
}
