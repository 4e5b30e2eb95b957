import { useQuery } from "@apollo/client/react";
import { formatMonthYear } from "@mikrolaan/shared/calendar";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OutcomePaperQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Paper } from "../ui/page.tsx";
import { Failed } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { OutcomeDialog } from "./outcome-dialog.tsx";
import styles from "./outcome-paper.module.css";
import { OutcomeRecords } from "./outcome-records.tsx";
import { OutcomeSpells } from "./outcome-spells.tsx";

const outcomePaperQuery = graphql(`
  query OutcomePaper($id: ID!) {
    participant(id: $id) {
      id
      enrolments {
        id startsOn
        outcomes { ...OutcomeState @unmask }
      }
    }
  }
`);

graphql(`
  fragment OutcomeState on EnrolmentOutcomes {
    id version
    spells { status fromMonth toMonth months }
    records {
      id fromMonth toMonth status source statedOn note
      recordedBy recordedAt confirmedBy confirmedAt undoneBy undoneAt
    }
  }
`);

/** What became of one citizen month by month, with the way to record more; nothing is taken out. */
export function OutcomePaper({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(outcomePaperQuery, {
    variables: { id: participantId },
    fetchPolicy: "cache-and-network",
  });
  if (data) {
    const [enrolment] = data.participant.enrolments;
    return enrolment ? <Loaded enrolment={enrolment} /> : null;
  }
  if (!error) return null;
  return (
    <Paper title={t("outcomes.person.title")}>
      <Failed error={error} title={t("outcomes.person.failed")} onRetry={() => void refetch()} />
    </Paper>
  );
}

type Enrolment = OutcomePaperQuery["participant"]["enrolments"][number];

function Loaded({ enrolment: { startsOn, outcomes } }: { enrolment: Enrolment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { can } = useViewer();
  const [opened, setOpened] = useState(false);
  const last = outcomes.spells.at(-1);
  return (
    <Paper
      title={t("outcomes.person.title")}
      note={
        last &&
        t("outcomes.person.now", {
          status: t(`codes.outcomeStatus.${last.status}`),
          month: formatMonthYear(last.fromMonth, language),
        })
      }
      actions={
        can.recordOutcome && (
          <Button icon={IconPlus} onClick={() => setOpened(true)}>
            {t("outcomes.person.record")}
          </Button>
        )
      }
    >
      {outcomes.records.length === 0 ? (
        <p className="ink2">{t("outcomes.person.empty")}</p>
      ) : (
        <div className={styles.parts}>
          <OutcomeSpells outcomes={outcomes} />
          <OutcomeRecords outcomes={outcomes} />
        </div>
      )}
      <OutcomeDialog
        opened={opened}
        onClose={() => setOpened(false)}
        enrolledOn={startsOn}
        outcomes={outcomes}
      />
    </Paper>
  );
}
