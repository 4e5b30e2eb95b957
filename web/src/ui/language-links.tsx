import type { Language } from "@mikrolaan/shared/money";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "./language.ts";
import styles from "./language-links.module.css";
import { useLanguage } from "./use-language.ts";

const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: "da", name: "Dansk" },
  { language: "en", name: "English" },
];

/** The languages, each by its own name. */
export function LanguageLinks() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("app.user.language")} className={styles.links}>
      {languages.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void changeLanguage(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
