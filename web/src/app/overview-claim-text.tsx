import { partsOf } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../ui/use-language.ts";
import type { Claim } from "./overview-claim.ts";

/** The claim on this municipality's own numbers, fit to be read aloud. */
export function ClaimSentence({ claim }: { claim: Claim | null }) {
  const { t } = useTranslation();
  if (!claim) return <>{t("home.overview.claim.none")}</>;
  const { cohort, payback } = claim;
  const months = payback.paybackMonths;
  const words = {
    count: cohort.selfSupporting,
    people: cohort.participants,
  };
  if (months === null) return <>{t("home.overview.claim.never", words)}</>;
  const within = payback.netAfterHorizonKroner >= 0;
  return (
    <>
      {t(within ? "home.overview.claim.recovered" : "home.overview.claim.late", {
        ...words,
        months,
      })}
    </>
  );
}

/** What the sentence rests on, with its sources, and the way to reckon with something else. */
export function ClaimAssumptions({ claim }: { claim: Claim | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!claim) return <Link to="/payback">{t("home.overview.claim.try")}</Link>;
  const { rate, kroner, municipalShare, refundSource } = claim.saving;
  const address = new URLSearchParams({ basis: claim.cohort.id, rate: rate.id });
  return (
    <>
      {t("home.overview.claim.assumptions", {
        saving: formatNumber(kroner, language),
        year: partsOf(rate.validFrom).year,
        source: rate.source,
        share: formatPercent(municipalShare, language, 0),
        refundSource: refundSource ?? t("home.overview.claim.example"),
      })}{" "}
      <Link to={`/payback?${address}`}>{t("home.overview.claim.link")}</Link>
    </>
  );
}
