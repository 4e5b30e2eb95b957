import { formatDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answerOf } from "../payback/explorer-text.ts";
import { netAndGross, recoveredSentence } from "../payback/second-line.ts";
import type { MonthRange } from "../payback/uncertainty-figures.ts";
import { Interval } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { Measured } from "./overview-claim.ts";

type ClaimProps = { readonly claim: Measured | null };

/** The claim on this municipality's own numbers, fit to be read aloud. */
export function ClaimSentence({
  claim,
  range,
}: ClaimProps & { readonly range: MonthRange | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!claim) return <>{t("home.overview.claim.none")}</>;
  const { sentence, aside } = answerOf(claim.model, { t, language }, range);
  return (
    <>
      {sentence} {aside && <Interval>({aside})</Interval>}
    </>
  );
}

/** What the sentence rests on, what the handbook says, and the way to reckon with something else. */
export function ClaimAssumptions({ claim }: ClaimProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!claim) return <Link to="/payback">{t("home.overview.claim.try")}</Link>;
  const start = formatDate(claim.cohort.businessStart, language);
  const partly = partlyNow(claim.cohort);
  const voice = { t, language };
  return (
    <>
      {recoveredSentence(claim.model, voice)} {netAndGross(claim.model, voice)}{" "}
      {t("home.overview.claim.published")} {t("home.overview.claim.assumptions", { start })}{" "}
      {partly > 0 && `${t("home.overview.claim.partly", { count: partly })} `}
      <Link to={`/payback?cohort=${claim.cohort.id}`}>{t("home.overview.claim.link")}</Link>
    </>
  );
}

/** Those whose latest month is partly self-supporting; outcomes come by month. */
function partlyNow({ outcomes }: Measured["cohort"]): number {
  const latest = new Map(outcomes.map(({ person, status }) => [person, status]));
  return [...latest.values()].filter((status) => status === "PARTLY").length;
}
