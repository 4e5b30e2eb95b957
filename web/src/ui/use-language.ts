import type { Language } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";

/** The language on screen, as the formatting functions of the core take it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "en" ? "en" : "da";
}
