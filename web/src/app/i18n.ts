import type { Language } from "@mikrolaan/shared/money";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { catalogueDa } from "./catalogue.da.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof catalogueDa };
    returnNull: false;
  }
}

const storageKey = "mikrolaan.language";

/** Prepares the words; Danish is at hand, English is fetched for those who read it. */
export async function startWords() {
  await i18next.use(initReactI18next).init({
    lng: "da",
    fallbackLng: "da",
    resources: { da: { translation: catalogueDa } },
    interpolation: { escapeValue: false },
  });
  if (readStored() === "en") await changeLanguage("en");
}

/** Changes the language on screen and remembers it; the page and its filters stay as they are. */
export async function changeLanguage(language: Language) {
  if (language === "en" && !i18next.hasResourceBundle("en", "translation")) {
    const { catalogueEn } = await import("./catalogue.en.ts");
    i18next.addResourceBundle("en", "translation", catalogueEn);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  store(language);
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // A browser may refuse storage; then each visit begins in Danish.
  }
}

function store(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // See above.
  }
}
