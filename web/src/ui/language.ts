import type { Language } from "@mikrolaan/shared/money";
import i18next from "i18next";
import type { Words } from "./words.ts";

const storageKey = "mikrolaan.language";

type Catalogue = () => Promise<Words>;

let english: Catalogue = async () => ({});

/** Says where the English words are, and shows them to those who read English. */
export async function startLanguage(fetchEnglish: Catalogue) {
  english = fetchEnglish;
  if (readStored() === "en") await changeLanguage("en");
}

/** Changes the language on screen and remembers it; the page and its filters stay as they are. */
export async function changeLanguage(language: Language) {
  if (language === "en" && !i18next.hasResourceBundle("en", "translation")) {
    i18next.addResourceBundle("en", "translation", await english());
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
