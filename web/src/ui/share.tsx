import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import { shareOf } from "@mikrolaan/shared/outcomes";
import { useTranslation } from "react-i18next";
import styles from "./drawings.module.css";
import { IntervalMark } from "./interval-mark.tsx";
import { useLanguage } from "./use-language.ts";

type ShareProps = {
  readonly count: number;
  readonly of: number;
  /** Off where the drawing stands elsewhere. */
  readonly mark?: boolean;
  /** Off where the fraction stands elsewhere, as in key figures. */
  readonly fraction?: boolean;
};

/** A share as it may be shown: "2 af 20", its interval drawn, and "10 % (2,8–30,1 %)". */
export function Share({ count, of, mark = true, fraction = true }: ShareProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = shareOf(count, of);
  const words = `${count}\u00a0${t("ui.of")}\u00a0${of}`;
  if (share.kind === "no-data") return <span className="ink3">{t("ui.noData")}</span>;
  if (share.kind === "too-few") {
    return (
      <span className="ink2">{fraction ? `${words}, ${t("ui.tooFew")}` : t("ui.tooFew")}</span>
    );
  }
  const range = `${formatNumber(share.low * 100, language, 1)}–${formatPercent(share.high, language)}`;
  return (
    <span className={styles.share}>
      {fraction && <span className="nowrap">{words}</span>}
      {mark && <IntervalMark {...share} />}
      <span className="ink3 nowrap">
        {formatPercent(share.share, language, 0)} ({range})
      </span>
    </span>
  );
}
