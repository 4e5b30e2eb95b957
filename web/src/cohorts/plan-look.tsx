import {
  compareDates,
  formatDate,
  formatWeekdayDate,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./plan-look.module.css";
import type { PlanMark, PlanPhase } from "./plan-marks.ts";
import { gapBetween } from "./plan-scale.ts";
import { useMarkTexts } from "./use-mark-texts.ts";

type PlanLookProps = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  readonly phases: readonly PlanPhase[];
  readonly marks: readonly PlanMark[];
  readonly onShow: (id: string) => void;
};

/** What the plan lacks, each with its way out. */
export function PlanLook({ cohortId, startsOn, phases, marks, onShow }: PlanLookProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { name } = useMarkTexts(startsOn);

  const sessions = marks.filter(({ kind, isCancelled }) => kind === "session" && !isCancelled);
  const coming = sessions.filter(({ date }) => compareDates(date, today) >= 0);
  const found = {
    roster: sessions.filter((it) => it.isNotTaken && compareDates(it.date, today) < 0),
    place: coming.filter(({ place }) => !place),
    instructor: coming.filter(({ who }) => !who),
  };
  const phaseOf = (code: string) => phases.find((phase) => phase.code === code);
  const [support, screening] = [phaseOf("SUBSISTENCE_SUPPORT"), phaseOf("SCREENING_4")];
  const gap = gapBetween(support, screening);
  const isGapAhead = gap !== null && compareDates(gap.to, today) >= 0;

  function which(missing: readonly PlanMark[]): string {
    const [first] = missing;
    if (!first) return "";
    const words = { name: name(first), date: formatWeekdayDate(first.date, language) };
    return t(missing.length === 1 ? "cohorts.look.first" : "cohorts.look.firstOf", words);
  }

  const items: ReactNode[] = [];
  for (const kind of ["roster", "place", "instructor"] as const) {
    const [first] = found[kind];
    if (!first) continue;
    items.push(
      <Item
        key={kind}
        title={t(`cohorts.look.${kind}`, { count: found[kind].length })}
        words={which(found[kind])}
      >
        {kind === "roster" ? (
          <Link to={`/cohorts/${cohortId}/attendance/${first.id}`}>{t("cohorts.look.take")}</Link>
        ) : (
          <button type="button" onClick={() => onShow(first.id)}>
            {t("cohorts.look.show")}
          </button>
        )}
      </Item>,
    );
  }
  if (isGapAhead && support?.endsOn && screening) {
    items.push(
      <Item
        key="gap"
        title={t("cohorts.look.gap")}
        words={t("cohorts.look.gapWords", {
          from: formatDate(support.endsOn, language),
          to: formatDate(screening.startsOn, language),
          count: gap.days,
        })}
      />,
    );
  }
  return (
    <section className={styles.look}>
      <h2 className={styles.title}>
        {items.length > 0
          ? t("cohorts.look.title", { count: items.length })
          : t("cohorts.look.none")}
      </h2>
      {items.length > 0 ? (
        <ul>{items}</ul>
      ) : (
        <p className={styles.calm}>
          <Icon of={IconCheck} />
          <span>{t("cohorts.look.noneWords")}</span>
        </p>
      )}
    </section>
  );
}

type ItemProps = {
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
};

function Item({ title, words, children }: ItemProps) {
  return (
    <li className={styles.item}>
      <Icon of={IconAlertTriangle} />
      <div>
        <h3 className="strong">{title}</h3>
        <p className="ink2">{words}</p>
        {children}
      </div>
    </li>
  );
}
