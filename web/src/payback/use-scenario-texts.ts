import { assumptionFacts, defaultChoices } from "@mikrolaan/shared/payback";
import { instantText } from "../ui/clock.ts";
import type { Scenario } from "./economy-model.ts";
import { choicesMade } from "./scenario-content.ts";
import { useVoice } from "./use-register.ts";

/** How a scenario is told in the language on screen. */
export function useScenarioTexts() {
  const { t, language } = useVoice();
  const english = language === "en";
  return {
    nameOf: ({ name, nameEnglish }: Scenario) => (english ? nameEnglish : name),
    noteOf: ({ note, noteEnglish }: Scenario) => (english ? noteEnglish : note) ?? null,
    ownerOf: ({ owner, changedAt }: Scenario) =>
      owner && changedAt
        ? t("scenarios.list.by", { name: owner, at: instantText(changedAt, language) })
        : t("scenarios.list.mikrolaan"),
    setsOf: ({ values, choices }: Scenario) => {
      const count =
        values.filter(isOther).length + choicesMade(choices).filter(isOtherChoice).length;
      return count === 0 ? t("scenarios.list.setsNone") : t("scenarios.list.sets", { count });
    },
  };
}

/** Other than shipped: what is locked says every number, and most of them say nothing new. */
function isOther({ key, value }: Scenario["values"][number]): boolean {
  return value !== assumptionFacts[key].default;
}

function isOtherChoice([name, option]: ReturnType<typeof choicesMade>[number]): boolean {
  return option !== defaultChoices[name];
}
