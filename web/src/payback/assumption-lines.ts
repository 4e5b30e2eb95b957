import { partsOf } from "@mikrolaan/shared/calendar";
import { formatPercent } from "@mikrolaan/shared/money";
import { costKinds } from "@mikrolaan/shared/payback";
import type { CsvValue } from "../ui/csv.ts";
import type { Model } from "./model.ts";
import { plainNumber } from "./numbers.ts";
import { breakEvenOf, type Voice } from "./sentences.ts";

/** Every assumption with its value and source, for the file that leaves the page with the figures. */
export function assumptionLines(model: Model, voice: Voice): readonly (readonly CsvValue[])[] {
  const { t, language } = voice;
  const { numbers, basis, rate, changed } = model;
  const cohort = basis.cohort;
  const kind = cohort ? "Cohort" : "Example";
  const own = (key: Parameters<typeof changed.has>[0], source: string) =>
    changed.has(key) ? t("payback.assumptions.own") : source;
  const name =
    cohort?.name ?? t("payback.assumptions.illustrative", { count: basis.numbers.participants });
  const lines = costKinds.map((it) => [t(`codes.costKind.${it}`), numbers[it], ""] as const);
  return [
    [t("payback.csv.assumptions"), t("payback.csv.value"), t("payback.csv.source")],
    [
      t("payback.assumptions.basis"),
      name,
      t(`payback.assumptions.basis${cohort ? "Cohort" : "Illustrative"}`),
    ],
    [
      t("payback.assumptions.selfSupporting"),
      numbers.selfSupporting,
      own("selfSupporting", t(`payback.assumptions.selfSupporting${kind}`)),
    ],
    [
      t("payback.assumptions.participants"),
      numbers.participants,
      own("participants", t(`payback.assumptions.participants${kind}`)),
    ],
    [
      t("payback.assumptions.cost"),
      numbers.cost,
      own("cost", t(`payback.assumptions.cost${kind}`)),
    ],
    ...(model.settings.numbers.cost === undefined ? lines : []),
    ...(rate
      ? [
          [
            t("payback.assumptions.rate"),
            t("payback.assumptions.rateYear", { year: partsOf(rate.validFrom).year }),
            rate.source,
          ],
        ]
      : []),
    [
      t("payback.assumptions.providerShare"),
      formatPercent(numbers.providerShare, language),
      own("providerShare", t("payback.assumptions.providerShareSource")),
    ],
    [
      t("payback.assumptions.municipalShare"),
      formatPercent(numbers.municipalShare, language),
      own("municipalShare", t("payback.assumptions.steps")),
    ],
    [
      t("payback.assumptions.saving"),
      numbers.saving,
      own("saving", t("payback.assumptions.savingSource")),
    ],
    [
      t("payback.assumptions.horizon"),
      t("payback.years", { count: numbers.horizonYears }),
      own("horizonYears", t("payback.assumptions.horizonSource")),
    ],
    [
      t("payback.assumptions.discount"),
      `${plainNumber(numbers.discountRatePercent, language)} %`,
      t("payback.assumptions.discountSource"),
    ],
    [breakEvenOf(model, voice)],
  ];
}
