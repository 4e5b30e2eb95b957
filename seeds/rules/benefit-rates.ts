// What benefits paid a month before tax. Years that were not found have no pack, and neither have
// the main rates of the system from July 2025: only its supplements were found. The rates of 2011
// and 2012 are computed back from those of 2013.
import { plainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import type { RulePack } from "@mikrolaan/shared/rules";

export const benefitRates: readonly RulePack<"BENEFIT_RATES">[] = [
  cashBenefit(2011, 13_345, 10_044, "bm.dk, satser 2013; regnet tilbage over 2012"),
  cashBenefit(2012, 13_732, 10_335, "bm.dk, satser 2013; regnet tilbage"),
  cashBenefit(2013, 13_952, 10_500, "bm.dk, satser 2013"),
  cashBenefit(2014, 14_203, 10_689, "bm.dk, satser 2014"),
  cashBenefit(2015, 14_416, 10_849, "bm.dk, satser 2015"),
  cashBenefit(2016, 14_575, 10_968, "bm.dk, satser 2016"),
  cashBenefit(2017, 14_808, 11_143, "bm.dk, satser 2017"),
  cashBenefit(2021, 15_547, 11_698, "aktivsocialraadgiver.dk, satser 2021"),
  cashBenefit(2023, 15_874, 11_944, "bm.dk, satser 2023"),
  cashBenefit(2024, 16_382, 12_326, "bm.dk, satser 2024"),
  {
    key: "cash-benefit",
    kind: "BENEFIT_RATES",
    validFrom: plainDate("2025-07-01"),
    validTo: null,
    legalBasis: null,
    source: "kalundborg.dk, satser 2025; kun tillæg fundet",
    sourceDate: null,
    verified: false,
    content: {
      perMonth: [
        { recipient: "CHILD_SUPPLEMENT", amount: oereFromKroner(2_784) },
        { recipient: "SINGLE_PROVIDER_SUPPLEMENT", amount: oereFromKroner(1_638) },
        { recipient: "SINGLE_NON_PROVIDER_SUPPLEMENT", amount: oereFromKroner(1_092) },
      ],
    },
  },
  rehabilitation(2015, 17_928, "bm.dk, satser 2015"),
  rehabilitation(2019, 18_878, "detfagligehus.dk, satser 2023"),
  rehabilitation(2023, 19_741, "detfagligehus.dk, satser 2023"),
];

function cashBenefit(year: number, provider: number, nonProvider: number, source: string) {
  const perMonth = [
    { recipient: "PROVIDER", amount: oereFromKroner(provider) },
    { recipient: "NON_PROVIDER", amount: oereFromKroner(nonProvider) },
  ] as const;
  return { ...pack("cash-benefit", year, source), content: { perMonth } };
}

function rehabilitation(year: number, topRate: number, source: string) {
  const perMonth = [{ recipient: "TOP_RATE", amount: oereFromKroner(topRate) }] as const;
  return { ...pack("rehabilitation", year, source), content: { perMonth } };
}

function pack(key: string, year: number, source: string) {
  return {
    key,
    kind: "BENEFIT_RATES",
    validFrom: plainDate(`${year}-01-01`),
    validTo: plainDate(`${year}-12-31`),
    legalBasis: null,
    source,
    sourceDate: null,
    verified: false,
  } as const;
}
