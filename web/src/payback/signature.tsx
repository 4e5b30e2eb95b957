import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import type { RegisteredEntry } from "./use-register.ts";

type SignatureProps = {
  readonly entry: RegisteredEntry;
  /** No longer what counts, so that nobody is to sign it any more. */
  readonly former?: boolean;
};

/** Who stands by a value: nobody needs to for a shipped one. */
export function Signature({ entry: { id, signedOff }, former = false }: SignatureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (id === null) return <span className="second">{t("register.shipped")}</span>;
  if (!signedOff && former) return <span className="second">{t("register.neverSigned")}</span>;
  if (!signedOff) return <StatusWord status="warning">{t("register.unsigned")}</StatusWord>;
  const at = instantText(signedOff.at, language);
  return <StatusWord status="done">{t("register.signed", { name: signedOff.by, at })}</StatusWord>;
}
