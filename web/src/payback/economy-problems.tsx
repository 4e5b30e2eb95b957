import { formatDate } from "@mikrolaan/shared/calendar";
import { isAssumptionKey } from "@mikrolaan/shared/payback";
import type { InputIssue } from "@mikrolaan/shared/text";
import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import { problemSentence } from "../ui/problems.ts";
import { Empty, Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { EconomyModel } from "./economy-model.ts";

type Problems = Exclude<EconomyModel["outcome"], { readonly kind: "economy" }>;

/** Why a model comes to nothing: the assumptions that are wrong, or the dates that no rates cover. */
export function EconomyProblems({ outcome }: { outcome: Problems }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentences =
    outcome.kind === "wrong"
      ? outcome.issues.map((issue) =>
          t("payback.rows.wrongField", {
            name: nameOf(issue, t),
            problem: problemSentence(t, issue, nameOf(issue, t)),
          }),
        )
      : outcome.gaps.map(({ kind, from, to }) =>
          t(`payback.rows.gap.${kind}`, {
            from: formatDate(from, language),
            to: formatDate(to, language),
          }),
        );
  return (
    <Paper>
      <Empty title={t("payback.rows.wrong")}>
        {sentences.map((sentence) => (
          <Notice key={sentence}>{sentence}</Notice>
        ))}
        {outcome.kind === "gaps" && <p>{t("payback.rows.gapWords")}</p>}
      </Empty>
    </Paper>
  );
}

function nameOf({ field }: InputIssue, t: ReturnType<typeof useTranslation>["t"]): string {
  const key = field.split(".")[1] ?? "";
  return isAssumptionKey(key) ? t(`assumption.name.${key}`) : field;
}
