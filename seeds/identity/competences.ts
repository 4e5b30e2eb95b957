// The seven competences that the staff function (*stabsfunktion*) should have between them.
// From the handbook, section on prerequisites and organisation in the municipality.
import type { Language } from "@mikrolaan/shared/calendar";

type Competence = { readonly code: string; readonly name: Readonly<Record<Language, string>> };

export const staffCompetences = [
  {
    code: "SELF_EMPLOYMENT",
    name: { da: "Erfaring som selvstændig", en: "Experience of self-employment" },
  },
  { code: "BUSINESS_ECONOMICS", name: { da: "Erhvervsøkonomi", en: "Business economics" } },
  {
    code: "MARKETING_AND_SALES",
    name: { da: "Markedsføring og salg", en: "Marketing and sales" },
  },
  { code: "SOCIAL_WORK", name: { da: "Socialfaglighed", en: "Social work" } },
  { code: "NETWORK_BUILDING", name: { da: "Netværksdannelse", en: "Network building" } },
  {
    code: "KNOWLEDGE_OF_MUNICIPALITY",
    name: { da: "Kendskab til kommunen", en: "Knowledge of the municipality" },
  },
  { code: "CASEWORK", name: { da: "Sagsbehandling", en: "Casework" } },
] as const satisfies readonly Competence[];
