import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { Empty, Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { EconomyModel } from "./economy-model.ts";
import { gapSentence, issueSentence } from "./explorer-problems.ts";

type Problems = Exclude<EconomyModel["outcome"], { readonly kind: "economy" }>;

/** Why a model comes to nothing: the assumptions that are wrong, or the dates that no rates cover. */
export function EconomyProblems({ outcome }: { outcome: Problems }) {
  const { t } = useTranslation();
  const voice = { t, language: useLanguage() };
  const sentences =
    outcome.kind === "wrong"
      ? outcome.issues.map((issue) => issueSentence(issue, voice))
      : outcome.gaps.map((gap) => gapSentence(gap, voice));
  return (
    <Paper>
      <Empty title={t("payback.rows.wrong")}>
        {sentences.map((sentence) => (
          <Notice key={sentence}>{sentence}</Notice>
        ))}
      </Empty>
    </Paper>
  );
}
