import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { TFunction } from "i18next";
import type { CsvValue } from "../ui/csv.ts";
import type { Chosen } from "./use-outcome-address.ts";

/** Lines beside the figures in their file. */
export type FileNotes = readonly (readonly CsvValue[])[];

type Basis = Partial<Pick<Chosen, "referralSource" | "benefitType">> & {
  readonly asOf: PlainDate;
  /** The one cohort's name; null for those of all. */
  readonly cohort: string | null;
};

/** Which day and which people a file's figures are of; a choice that a page does not offer is no line. */
export function basisNotes(t: TFunction, basis: Basis): FileNotes {
  const { asOf, cohort, referralSource, benefitType } = basis;
  const words = "outcomes.figures.filter";
  return [
    [t(`${words}.asOf`), { date: asOf }],
    [t(`${words}.cohort`), cohort ?? t(`${words}.allCohorts`)],
    ...(referralSource === undefined
      ? []
      : [
          [
            t(`${words}.referral`),
            referralSource ? t(`codes.referral.${referralSource}`) : t(`${words}.allReferrals`),
          ],
        ]),
    ...(benefitType === undefined
      ? []
      : [
          [
            t(`${words}.benefit`),
            benefitType ? t(`codes.benefit.${benefitType}`) : t(`${words}.allBenefits`),
          ],
        ]),
  ];
}
