import { IconChecks, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { stayHere } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./attendance.module.css";
import type { BoardProps, SessionColumn } from "./board-types.ts";
import { RestButton } from "./rest-button.tsx";
import { RosterDots } from "./roster-dots.tsx";
import { useSessionTexts } from "./session-texts.ts";
import type { Roster } from "./use-roster.ts";
import { useSessionGuests } from "./use-roster-guests.ts";

type HeadProps = BoardProps & {
  readonly column: SessionColumn;
  readonly roster: Roster;
  readonly isWide: boolean;
  readonly lock: string | null;
};

/** Which session this is, and how its roster stands. */
export function SessionHead({ column, roster, isWide, lock, ...board }: HeadProps) {
  const { t } = useTranslation();
  const { when, whenInShort } = useSessionTexts();
  const { tally } = roster;
  const isKnown = roster.session !== null && lock === null;
  const place = column.place && ` · ${column.place}`;
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <div className={styles.headWords}>
          <h2 className={styles.title}>
            {isWide
              ? t(`codes.module.${column.module}`)
              : `${t(`codes.moduleShort.${column.module}`)} ${column.ordinal}`}
          </h2>
          <p className="ink2">
            {isWide ? when(column) : whenInShort(column)}
            {place}
          </p>
        </div>
        {!isWide && <Steps {...board} />}
      </div>
      {isKnown && tally.people > 0 && (
        <div className={styles.counter}>
          <div className={styles.count}>
            <p className="strong">
              {tally.unset > 0
                ? t("sessions.count.marked", { count: tally.marked, of: tally.people })
                : t("sessions.count.present", { count: tally.attended, of: tally.people })}
              <GuestCount sessionId={board.sessionId} />
            </p>
            {isWide && <Others roster={roster} />}
          </div>
          {!isWide && <RosterDots tally={tally} />}
          {isWide && tally.unset > 0 && <RestButton roster={roster} />}
          {isWide && tally.unset === 0 && (
            <StatusWord status="done" icon={IconChecks}>
              {t("sessions.allTaken")}
            </StatusWord>
          )}
        </div>
      )}
    </header>
  );
}

/** "+ 1 gæst", beside the count and never in it. */
function GuestCount({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { count } = useSessionGuests(sessionId);
  if (count === 0) return null;
  return <span className="ink3"> {t("sessions.guests.count", { count })}</span>;
}

function Others({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  if (roster.tally.others.length === 0) return null;
  const words = roster.tally.others
    .map(({ status, count }) => `${count} ${t(`codes.attendance.${status}`)}`)
    .join(", ");
  return <p className="second">{words}</p>;
}

/** The session before and the one after. */
function Steps({ cohortId, sessionId, sessions }: BoardProps) {
  const { t } = useTranslation();
  const { name } = useSessionTexts();
  const index = sessions.findIndex(({ id }) => id === sessionId);
  const steps = [
    { to: sessions[index - 1], drawing: IconChevronLeft, word: t("sessions.previous") },
    { to: sessions[index + 1], drawing: IconChevronRight, word: t("sessions.next") },
  ];
  return (
    <nav className={styles.steps} aria-label={t("sessions.otherSessions")}>
      {steps.map(({ to, drawing, word }) =>
        to ? (
          <Link
            key={word}
            to={`/cohorts/${cohortId}/attendance/${to.id}`}
            state={stayHere}
            preventScrollReset
            aria-label={`${word}: ${name(to)}`}
            className={styles.step}
          >
            <Icon of={drawing} size="phone" />
          </Link>
        ) : (
          <span key={word} className={styles.step} />
        ),
      )}
    </nav>
  );
}
