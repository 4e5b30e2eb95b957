import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { stageNumber, stages } from "@mikrolaan/shared/cohorts";
import { IconArrowRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PositionPaper_EnrolmentFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { newestFirst } from "./newest-first.ts";
import styles from "./position-paper.module.css";
import { useMove } from "./use-move.ts";

const positionPaperFragment = graphql(`
  fragment PositionPaper_Enrolment on Enrolment {
    id version stage exitRoute
    changes { id on reason changedBy toStage exitRoute recordedAt }
  }
`);

type PositionPaperProps = {
  readonly enrolment: FragmentType<PositionPaper_EnrolmentFragment>;
  readonly mayMove: boolean;
};

/** Where someone is now, since when and why, and the ways on. */
export function PositionPaper({ enrolment, mayMove }: PositionPaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useSuspenseFragment({ fragment: positionPaperFragment, from: enrolment });
  const { stage, exitRoute, changes } = data;
  const last = newestFirst(changes)[0];
  const title = exitRoute ? t(`codes.exitRoute.${exitRoute}`) : t(`codes.stage.${stage}`);
  return (
    <Paper
      title={title}
      note={
        last &&
        t(exitRoute ? "participants.position.left" : "participants.position.since", {
          date: formatWeekdayDate(last.on, language),
          stage: t(`codes.stage.${stage}`),
        })
      }
    >
      {last?.reason && (
        <p className={styles.reason}>
          {last.reason} <span className="second">{last.changedBy}</span>
        </p>
      )}
      {mayMove && <Moves enrolment={data} lastChangedOn={last?.on ?? null} />}
    </Paper>
  );
}

type MovesProps = {
  readonly enrolment: PositionPaper_EnrolmentFragment;
  readonly lastChangedOn: PositionPaper_EnrolmentFragment["changes"][number]["on"] | null;
};

function Moves({ enrolment, lastChangedOn }: MovesProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [opened, setOpened] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const move = useMove(enrolment);
  const next = enrolment.exitRoute ? undefined : stages[stageNumber(enrolment.stage) + 1];

  async function moveOn() {
    if (!next) return;
    setWaiting(true);
    try {
      setProblems(await move({ stage: next, exitRoute: null, on: today, reason: null }));
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  return (
    <>
      {problems.length > 0 && (
        <div role="alert" className={styles.refused}>
          <Notice>
            {problems.map((problem) => (
              <p key={problem.code}>{problemSentence(t, problem, t("participants.move.on"))}</p>
            ))}
          </Notice>
        </div>
      )}
      <div className={styles.buttons}>
        {next && (
          <Button
            variant="primary"
            icon={IconArrowRight}
            waiting={waiting}
            onClick={() => void moveOn()}
          >
            {t("participants.move.next", { stage: t(`participants.stageInText.${next}`) })}
          </Button>
        )}
        <Button onClick={() => setOpened(true)}>
          {t(enrolment.exitRoute ? "participants.move.again" : "participants.move.other")}
        </Button>
      </div>
      <MoveDialog
        opened={opened}
        onClose={() => setOpened(false)}
        enrolment={enrolment}
        lastChangedOn={lastChangedOn}
      />
    </>
  );
}
