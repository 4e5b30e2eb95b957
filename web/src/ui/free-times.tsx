import { formatTime } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import styles from "./clash.module.css";
import type { FreeTime } from "./problems.ts";
import { useLanguage } from "./use-language.ts";
import { shortDayText } from "./weekday.ts";

type FreeTimesProps = {
  readonly free: readonly FreeTime[];
  readonly onChoose: (free: FreeTime) => void;
};

const shownAtFirst = 3;

/** Where all that is asked for is free, each a button that chooses it: the nearest three, then more. */
export function FreeTimes({ free, onChoose }: FreeTimesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (free.length === 0) return <p className="second">{t("ui.clash.noneFree")}</p>;
  const shown = all ? free : free.slice(0, shownAtFirst);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("ui.clash.free")} className={styles.free}>
      <span className="ink2">{t("ui.clash.free")}</span>
      {shown.map((time) => (
        <Button key={`${time.date} ${time.startsAt}`} size="small" onClick={() => onChoose(time)}>
          <span className="visually-hidden">{t("ui.clash.choose")} </span>
          {shortDayText(time.date, language)}{" "}
          {t("ui.clash.at", { time: formatTime(time.startsAt, language) })}
        </Button>
      ))}
      {free.length > shown.length && (
        <Button variant="quiet" size="small" onClick={() => setAll(true)}>
          {t("ui.clash.more")}
        </Button>
      )}
    </div>
  );
}
