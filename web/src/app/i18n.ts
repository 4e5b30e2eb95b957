import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { startLanguage } from "../ui/language.ts";
import { catalogueDa } from "./catalogue.da.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof catalogueDa };
    returnNull: false;
  }
}

/** Prepares the words; Danish is at hand, English is fetched for those who read it. */
export async function startWords() {
  await i18next.use(initReactI18next).init({
    lng: "da",
    fallbackLng: "da",
    resources: { da: { translation: catalogueDa } },
    interpolation: { escapeValue: false },
  });
  await startLanguage(async () => (await import("./catalogue.en.ts")).catalogueEn);
}
