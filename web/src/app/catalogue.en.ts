import { planEn } from "../cohorts/plan-words.en.ts";
import { teamEn } from "../cohorts/team-words.en.ts";
import { templatesEn } from "../cohorts/template-words.en.ts";
import { wizardEn } from "../cohorts/wizard-words.en.ts";
import { cohortsEn } from "../cohorts/words.en.ts";
import { identityEn } from "../identity/words.en.ts";
import { outcomesEn } from "../outcomes/words.en.ts";
import { participantsEn } from "../participants/words.en.ts";
import { assumptionEn } from "../payback/assumption-words.en.ts";
import { paybackEn } from "../payback/words.en.ts";
import { rulesEn } from "../rules/words.en.ts";
import { calendarEn } from "../sessions/calendar-words.en.ts";
import { sessionsEn } from "../sessions/words.en.ts";
import { codesEn } from "../ui/codes.en.ts";
import { errorsEn } from "../ui/errors.en.ts";
import { uiEn } from "../ui/words.en.ts";
import type { Translation } from "../ui/words.ts";
import type { catalogueDa } from "./catalogue.da.ts";
import { homeEn } from "./home-words.en.ts";
import { appEn } from "./words.en.ts";

export const catalogueEn = {
  app: appEn,
  home: homeEn,
  ui: uiEn,
  codes: codesEn,
  errors: errorsEn,
  identity: identityEn,
  rules: rulesEn,
  participants: participantsEn,
  cohorts: cohortsEn,
  wizard: wizardEn,
  plan: planEn,
  team: teamEn,
  templates: templatesEn,
  sessions: sessionsEn,
  calendar: calendarEn,
  outcomes: outcomesEn,
  payback: paybackEn,
  assumption: assumptionEn,
} satisfies Translation<typeof catalogueDa>;
