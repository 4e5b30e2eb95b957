import { formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { formatPercent } from "@mikrolaan/shared/money";
import {
  type AttendanceDefinition,
  type AttendanceStatusRule,
  attendanceDefinitions,
  weightOf,
} from "@mikrolaan/shared/rules";
import { type AttendanceFigures, fractionOf, type GateState } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./attendance-figure.module.css";
import { type Counted, marksAddress } from "./marks-address.ts";
import { Segmented } from "./segmented.tsx";
import { StatusWord } from "./status-word.tsx";
import { useAttendanceRules, useDefinition } from "./use-attendance-rules.ts";
import { useLanguage } from "./use-language.ts";
import { useViewer } from "./viewer.tsx";

/** By which definition figures are shown; the address keeps it. */
export function DefinitionSwitch() {
  const { t } = useTranslation();
  const { definition, choose } = useDefinition();
  const options = attendanceDefinitions.map((value) => {
    return { value, label: t(`ui.attendance.short.${value}`) };
  });
  return (
    <Segmented
      label={t("ui.attendance.definition")}
      options={options}
      value={definition}
      onChange={choose}
    />
  );
}

/** The formula behind the figures shown, by the rules of today. */
export function DefinitionWords({ definition }: { definition: AttendanceDefinition }) {
  return <>{useDefinitionWords(definition)}</>;
}

/** The same formula as a text, for files. */
export function useDefinitionWords(definition: AttendanceDefinition): string {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { on, periods } = useAttendanceRules();
  const listed = useListed();
  const statuses = on(today)?.statuses ?? [];
  const isDividedBy = (rule: AttendanceStatusRule) =>
    definition === "ATTENDED_OF_HELD" ? rule.countsAsHeld : rule.countsAsExpected;
  const attended = statuses.filter((it) => weightOf(it) === "ATTENDED");
  const others = statuses.filter((it) => isDividedBy(it) && weightOf(it) !== "ATTENDED");
  const leftOut = statuses.filter((it) => !isDividedBy(it));
  const words = { attended: listed(attended), others: listed(others) };
  const hasChanged = periods.filter(({ validFrom }) => validFrom <= today).length > 1;
  return [
    others.length > 0
      ? t(`ui.attendance.formula.${definition}`, words)
      : t(`ui.attendance.formula.alone.${definition}`, words),
    ...(leftOut.length > 0 ? [t("ui.attendance.leftOut", { statuses: listed(leftOut) })] : []),
    t("ui.attendance.always"),
    ...(hasChanged ? [t("ui.attendance.rulesBegan")] : []),
  ].join(" ");
}

function useListed(): (statuses: readonly AttendanceStatusRule[]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (statuses) => list.format(statuses.map(({ code }) => t(`codes.attendance.${code}`)));
}

/** Which marks a figure counts, so that it can lead to them. */
type MarksOf = Omit<Parameters<typeof marksAddress>[0], "counted"> & {
  /** What the figure is of, for those who hear the link: "Regnskab". */
  readonly what: string;
};

type FractionProps = {
  readonly figures: AttendanceFigures;
  readonly definition: AttendanceDefinition;
  /** Null where its marks cannot be listed, as on paper. */
  readonly marks: MarksOf | null;
};

/** "5 af 8", each number leading to the marks it counts; no data is said so. */
export function AttendanceFraction({ figures, definition, marks }: FractionProps) {
  const { t } = useTranslation();
  const { attended, of } = fractionOf(figures, definition);
  if (of === 0) return <span className="ink3 nowrap">{t("ui.noData")}</span>;
  const all = definition === "ATTENDED_OF_HELD" ? "HELD" : "EXPECTED";
  return (
    <span className="nowrap">
      <CountedNumber number={attended} counted="ATTENDED" marks={marks} /> {t("ui.of")}{" "}
      <CountedNumber number={of} counted={all} marks={marks} />
    </span>
  );
}

type CountedProps = {
  readonly number: number;
  readonly counted: Counted;
  readonly marks: MarksOf | null;
};

function CountedNumber({ number, counted, marks }: CountedProps) {
  const { t } = useTranslation();
  if (!marks) return <>{number}</>;
  const { what, ...of } = marks;
  const words = { count: number, what };
  const label =
    counted === "ATTENDED"
      ? t("ui.attendance.seeAttended", words)
      : t("ui.attendance.seeAll", words);
  return (
    <Link
      to={marksAddress({ ...of, counted })}
      className={styles.number}
      data-digits={String(number).length}
      aria-label={label}
    >
      {number}
    </Link>
  );
}

/** The share with one decimal, half up; nothing where there is no data, which the fraction says. */
export function AttendancePercent({ figures, definition }: Omit<FractionProps, "marks">) {
  const language = useLanguage();
  const { share } = fractionOf(figures, definition);
  if (share === null) return null;
  return <span className="nowrap">{formatPercent(share, language, 1)}</span>;
}

type GateWordsProps = {
  readonly gate: {
    readonly percent: number;
    readonly state: GateState;
    readonly lostOn?: PlainDate | null;
  };
};

/** How the demand stands, calmly: a state and, where it is lost, since when. */
export function GateWords({ gate: { percent, state, lostOn } }: GateWordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = t(`ui.attendance.gate.${state}`, {
    percent: formatPercent(percent / 100, language, 0),
  });
  if (state !== "LOST") {
    return (
      <StatusWord status={state === "MET" ? "done" : "neutral"}>
        <span className="nowrap">{words}</span>
      </StatusWord>
    );
  }
  const since = lostOn
    ? t("ui.attendance.lostOn", { date: formatWeekdayDate(lostOn, language) })
    : t("ui.attendance.lostByLeave");
  return (
    <StatusWord status="warning">
      {words} <span className="nowrap">{since}</span>
    </StatusWord>
  );
}
