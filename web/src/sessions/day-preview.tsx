import { skipToken, useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import {
  minutesBetween,
  mostOccurrences,
  type Occurrences,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import type { Problem } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { DayRow } from "./day-row.tsx";
import { fieldsOf } from "./edit-ways-out.tsx";
import { inputOf, type NewSessionsValues, sent } from "./new-sessions-values.ts";
import styles from "./plan-dialogs.module.css";
import { daysOf } from "./rule-values.ts";
import { useSessionTexts } from "./session-texts.ts";

const previewQuery = graphql(`
  query PreviewSessions($input: AddSessionsInput!) {
    previewSessions(input: $input) {
      dates
      reasons { ...PlanReason_Refusal @unmask }
    }
  }
`);

type DayPreviewProps = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  readonly values: NewSessionsValues;
};

/** The days as they would be saved, each with what is in its way; nothing is stored by looking. */
export function DayPreview({ cohortId, startsOn, values }: DayPreviewProps) {
  const { t } = useTranslation();
  const days = writtenDays(values);
  return (
    <section className={styles.preview} aria-label={t("sessions.plan.add.preview")}>
      {days === null && <p className="second">{t("sessions.plan.add.incomplete")}</p>}
      {days?.kind === "refused" && <NoDays code={days.code} />}
      {days?.kind === "dates" && (
        <Days cohortId={cohortId} startsOn={startsOn} values={values} dates={days.dates} />
      )}
    </section>
  );
}

/** Why there are no days, said before anyone presses a button. */
function NoDays({ code }: { code: "NO_END" | "NO_OCCURRENCE" | "ABOVE_CAP" }) {
  const { t } = useTranslation();
  const words = {
    NO_END: t("sessions.plan.add.noEnd"),
    NO_OCCURRENCE: t("sessions.plan.add.noDays"),
    ABOVE_CAP: t("sessions.plan.add.cap", { cap: mostOccurrences }),
  }[code];
  return (
    <div role="status">
      <Notice>{words}</Notice>
    </div>
  );
}

type DaysProps = DayPreviewProps & { readonly dates: readonly PlainDate[] };

const shownAtFirst = 12;

function Days({ cohortId, startsOn, values, dates }: DaysProps) {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const [all, setAll] = useState(false);
  const { reasons, isKnown } = useReasons(cohortId, values);
  const { startsAt, endsAt } = values;
  const inTheWay = fieldsOf(reasons).size;
  const minutes = startsAt && endsAt && startsAt < endsAt ? minutesBetween(startsAt, endsAt) : 0;
  const rows = dates.map((date, at) => ({ date, reasons: reasonsOf(reasons, at) }));
  const shown = all ? rows : rows.filter((it, at) => at < shownAtFirst || it.reasons.length > 0);
  return (
    <>
      <p className="strong" role="status">
        {t("sessions.plan.add.count", {
          count: dates.length,
          hours: hours(minutes * dates.length),
        })}
        {inTheWay > 0 && t("sessions.plan.add.inTheWay", { count: inTheWay })}
      </p>
      <ol className={styles.days}>
        {shown.map(({ date, reasons: found }) => (
          <DayRow
            key={date}
            number={dates.indexOf(date) + 1}
            date={date}
            startsOn={startsOn}
            reasons={found}
            isKnown={isKnown}
          />
        ))}
      </ol>
      {shown.length < rows.length && (
        <div>
          <Button size="small" variant="quiet" onClick={() => setAll(true)}>
            {t("sessions.plan.add.more", { count: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the server finds in the way, once typing rests and all that it needs is written. */
function useReasons(cohortId: string, values: NewSessionsValues) {
  const [rested] = useDebouncedValue(values, 300);
  const read = inputOf(cohortId, { ...rested, module: rested.module ?? "ACCOUNTING" });
  const { data } = useQuery(
    previewQuery,
    "input" in read
      ? { variables: { input: sent(read.input) }, fetchPolicy: "network-only" }
      : skipToken,
  );
  return { reasons: data?.previewSessions.reasons ?? none, isKnown: data !== undefined };
}

const none: readonly Problem[] = [];

function reasonsOf(reasons: readonly Problem[], at: number): readonly Problem[] {
  const field = `rows.${at}`;
  return reasons.filter((it) => it.field === field || it.field?.startsWith(`${field}.`));
}

function writtenDays(values: NewSessionsValues): Occurrences | null {
  const { how, startsOn } = values;
  if (how === "MANY") return daysOf(values, startsOn);
  return startsOn && { kind: "dates", dates: [startsOn], endedBy: "COUNT" };
}
