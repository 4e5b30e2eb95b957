import type { Language } from "@mikrolaan/shared/money";
import type { TFunction } from "i18next";

/** What the figures are said with: the words and the language of the screen. */
export type Voice = { readonly t: TFunction; readonly language: Language };
