import { formatWeek, isoWeekOf } from "@mikrolaan/shared/calendar";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { MilestoneList_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer, type Viewer } from "../ui/viewer.tsx";
import { shortDayText } from "../ui/weekday.ts";
import styles from "./milestone-list.module.css";

graphql(`
  fragment MilestoneList_Progress on Progress {
    milestones { kind date cohortId cohortName phase module sessionId meetingId }
  }
`);

type MilestoneListProps = {
  readonly progress: MilestoneList_ProgressFragment;
  /** On where several cohorts stand together. */
  readonly showCohort?: boolean;
};

type Milestone = MilestoneList_ProgressFragment["milestones"][number];

/** What the plan holds next: day, week, what it is, and the way there. */
export function MilestoneList({
  progress: { milestones },
  showCohort = false,
}: MilestoneListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  return (
    <Paper flush title={t("outcomes.milestones.title")}>
      {milestones.length === 0 ? (
        <p className={styles.empty}>{t("outcomes.milestones.empty")}</p>
      ) : (
        <RowList label={t("outcomes.milestones.title")}>
          {milestones.map((milestone) => {
            const { date, kind, cohortName, phase } = milestone;
            const details = [
              phase && t(`codes.milestone.${kind}`),
              showCohort ? cohortName : null,
            ].filter(Boolean);
            return (
              <Row
                key={keyOf(milestone)}
                lead={
                  <time dateTime={date} className={styles.date}>
                    <span className="nowrap">{shortDayText(date, language)}</span>
                    <span className="second">{formatWeek(isoWeekOf(date).week, language)}</span>
                  </time>
                }
                title={nameOf(milestone, t)}
                second={details.length > 0 ? details.join(" · ") : undefined}
                to={addressOf(milestone, viewer)}
              />
            );
          })}
        </RowList>
      )}
    </Paper>
  );
}

function nameOf({ kind, phase, module }: Milestone, t: TFunction): string {
  if (phase) return t(`codes.phase.${phase}`);
  if (module) return t(`codes.module.${module}`);
  return t(`codes.milestone.${kind}`);
}

function addressOf(milestone: Milestone, { can }: Viewer): string | null {
  const { kind, cohortId, sessionId, meetingId } = milestone;
  if (kind === "NETWORK_MEETING")
    return can.readNetwork && meetingId ? `/network/${meetingId}` : null;
  if (!cohortId) return null;
  if (kind === "COHORT_START") return `/cohorts/${cohortId}`;
  return kind === "SESSION" && sessionId && can.readParticipants
    ? `/cohorts/${cohortId}/attendance/${sessionId}`
    : `/cohorts/${cohortId}/plan`;
}

function keyOf({ kind, date, cohortId, phase, sessionId, meetingId }: Milestone): string {
  return [kind, date, cohortId, phase, sessionId, meetingId].join(" ");
}
