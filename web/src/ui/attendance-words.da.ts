import type { Words } from "./words.ts";

/** How attendance is told wherever it is shown. */
export const attendanceDa = {
  definition: "Regn fremmødet som",
  ATTENDED_OF_HELD: "fremmødt af holdte",
  ATTENDED_OF_EXPECTED: "fremmødt af forventede",
  short: { ATTENDED_OF_HELD: "Af holdte", ATTENDED_OF_EXPECTED: "Af forventede" },
  formula: {
    ATTENDED_OF_HELD:
      "Fremmødt af holdte: {{attended}}, delt med alle førte mødegange, der tæller som holdt, også {{others}}.",
    ATTENDED_OF_EXPECTED:
      "Fremmødt af forventede: {{attended}}, delt med de førte mødegange, hvor borgeren var ventet, også {{others}}.",
    alone: {
      ATTENDED_OF_HELD:
        "Fremmødt af holdte: {{attended}}, delt med alle førte mødegange, der tæller som holdt.",
      ATTENDED_OF_EXPECTED:
        "Fremmødt af forventede: {{attended}}, delt med de førte mødegange, hvor borgeren var ventet.",
    },
  },
  leftOut: "Tæller ikke: {{statuses}}.",
  always: "Aflyste mødegange og netværksmøder indgår aldrig.",
  rulesBegan: "Reglerne er skiftet: hver mødegang tæller efter dem, der gjaldt på dagen.",
  seeAttended: "Se de {{count}} mærker, der tæller som fremmødt: {{what}}",
  seeAll: "Se de {{count}} mærker, der deles med: {{what}}",
  gate: {
    MET: "{{percent}} er nået",
    OPEN: "{{percent}} kan nås",
    LOST: "kan ikke nå {{percent}}",
  },
  lostOn: "siden {{date}}",
  lostByLeave: "med det planlagte fravær",
} as const satisfies Words;
