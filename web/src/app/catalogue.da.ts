import { planDa } from "../cohorts/plan-words.da.ts";
import { teamDa } from "../cohorts/team-words.da.ts";
import { templatesDa } from "../cohorts/template-words.da.ts";
import { wizardDa } from "../cohorts/wizard-words.da.ts";
import { cohortsDa } from "../cohorts/words.da.ts";
import { identityDa } from "../identity/words.da.ts";
import { outcomesDa } from "../outcomes/words.da.ts";
import { participantsDa } from "../participants/words.da.ts";
import { assumptionDa } from "../payback/assumption-words.da.ts";
import { paybackDa } from "../payback/words.da.ts";
import { rulesDa } from "../rules/words.da.ts";
import { calendarDa } from "../sessions/calendar-words.da.ts";
import { sessionsDa } from "../sessions/words.da.ts";
import { codesDa } from "../ui/codes.da.ts";
import { errorsDa } from "../ui/errors.da.ts";
import { uiDa } from "../ui/words.da.ts";
import { homeDa } from "./home-words.da.ts";
import { appDa } from "./words.da.ts";

export const catalogueDa = {
  app: appDa,
  home: homeDa,
  ui: uiDa,
  codes: codesDa,
  errors: errorsDa,
  identity: identityDa,
  rules: rulesDa,
  participants: participantsDa,
  cohorts: cohortsDa,
  wizard: wizardDa,
  plan: planDa,
  team: teamDa,
  templates: templatesDa,
  sessions: sessionsDa,
  calendar: calendarDa,
  outcomes: outcomesDa,
  payback: paybackDa,
  assumption: assumptionDa,
} as const;
