import { useQuery } from "@apollo/client/react";
import {
  addWeeks,
  type ClosedRule,
  type DayOff,
  dayOff,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { PreviewMoveQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { ClashNotice } from "../ui/clash-notice.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { DateText, Weeks } from "../ui/figures.tsx";
import type { FreeTime } from "../ui/problems.ts";
import { Failed } from "../ui/states.tsx";
import { MarkedSessions } from "./marked-sessions.tsx";
import styles from "./plan-dialogs.module.css";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { useResources } from "./use-resources.ts";

const previewQuery = graphql(`
  query PreviewMove($input: MoveSessionsInput!) {
    previewMove(input: $input) {
      moves { from to session { id module ordinal date } }
      reasons { ...PlanReason_Refusal @unmask }
    }
  }
`);

type MovePreviewProps = {
  readonly session: SessionToEdit;
  readonly startsOn: PlainDate;
  readonly weeks: number;
  readonly onlyThis: boolean;
  /** Takes a free time instead, when one session alone is moved. */
  readonly onChoose: (free: FreeTime) => void;
};

/** Where each session goes before anything is stored, what it skips, and what would be in the way. */
export function MovePreview(props: MovePreviewProps) {
  const { session, startsOn, weeks, onlyThis, onChoose } = props;
  const { t } = useTranslation();
  const { id, version, cohortId } = session;
  const { data, previousData, error, refetch } = useQuery(previewQuery, {
    variables: { input: { id, version, weeks, onlyThis } },
    fetchPolicy: "network-only",
  });
  const preview = (data ?? previousData)?.previewMove;
  if (error) {
    return (
      <Failed error={error} title={t("sessions.plan.move.failed")} onRetry={() => void refetch()} />
    );
  }
  if (!preview) return null;
  const clashes = preview.reasons.filter(({ code }) => code !== "ATTENDANCE_RECORDED");
  return (
    <div className={styles.preview}>
      <p className="strong" role="status">
        {preview.moves.length === 0
          ? t("sessions.plan.move.nothing")
          : t("sessions.plan.move.preview", { count: preview.moves.length })}
      </p>
      {clashes.length > 0 && <ClashNotice reasons={clashes} {...(onlyThis && { onChoose })} />}
      <MarkedSessions cohortId={cohortId} reasons={preview.reasons} />
      {preview.moves.length > 0 && (
        <Moves moves={preview.moves} startsOn={startsOn} weeks={weeks} />
      )}
    </div>
  );
}

type Move = PreviewMoveQuery["previewMove"]["moves"][number];

type MovesProps = Pick<MovePreviewProps, "startsOn" | "weeks"> & {
  readonly moves: readonly Move[];
};

function Moves({ moves, startsOn, weeks }: MovesProps) {
  const { t } = useTranslation();
  const { closedRules } = useResources();
  const nameOf = ({ session: { module, ordinal } }: Move) => (
    <span className="nowrap">
      {t(`codes.moduleShort.${module}`)} {ordinal}
    </span>
  );
  const to = (move: Move) => (
    <div>
      <DateText date={move.to} week={false} />
      <div className="second nowrap">
        <Weeks startsOn={startsOn} date={move.to} />
      </div>
      <Skips days={skippedBy(move, weeks, closedRules)} />
    </div>
  );
  const from = (move: Move) => (
    <div>
      <DateText date={move.from} week={false} />
      <div className="second nowrap">
        <Weeks startsOn={startsOn} date={move.from} />
      </div>
    </div>
  );
  return (
    <div className={styles.moves}>
      <DataTable
        caption={t("sessions.plan.move.preview", { count: moves.length })}
        rows={moves}
        rowKey={({ session }) => session.id}
        columns={[
          { key: "session", head: t("sessions.plan.move.session"), cell: nameOf },
          { key: "from", head: t("sessions.plan.move.from"), cell: from },
          { key: "to", head: t("sessions.plan.move.to"), cell: to },
        ]}
      />
    </div>
  );
}

/** "springer over 2. pinsedag, ma. 25.05.2026". */
function Skips({ days }: { days: readonly Skipped[] }) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  if (days.length === 0) return null;
  const names = days.map(({ date, off }) => {
    const name = off.kind === "HOLIDAY" ? t(`codes.holiday.${off.code}`) : off.name;
    return `${name}, ${day(date)}`;
  });
  return (
    <div className={styles.skips}>{t("sessions.plan.move.skips", { days: names.join("; ") })}</div>
  );
}

type Skipped = { readonly date: PlainDate; readonly off: DayOff };

/** The holidays and closed days between where a session would have gone and where it goes. */
function skippedBy(
  { from, to }: Move,
  weeks: number,
  rules: readonly ClosedRule[],
): readonly Skipped[] {
  const days: Skipped[] = [];
  for (let date = addWeeks(from, weeks); date < to; date = addWeeks(date, 1)) {
    const off = dayOff(rules, date);
    if (off) days.push({ date, off });
  }
  return days;
}
