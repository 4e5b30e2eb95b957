import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NetworkRow_NetworkMeetingFragment } from "../gql/graphql.ts";
import { Paper, Stack } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./network.module.css";
import { inTime } from "./network-row.ts";
import { NetworkTable } from "./network-table.tsx";

type SectionsProps = {
  readonly meetings: readonly NetworkRow_NetworkMeetingFragment[];
  /** The way to more of them. */
  readonly pager?: ReactNode;
};

/** Meetings to come first, then those held. */
export function NetworkSections({ meetings, pager }: SectionsProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { coming, held } = inTime(meetings, today);
  return (
    <Stack>
      <Paper flush title={t("sessions.network.coming")}>
        {coming.length > 0 ? (
          <NetworkTable caption={t("sessions.network.coming")} meetings={coming} />
        ) : (
          <p className={styles.none}>{t("sessions.network.noComing")}</p>
        )}
      </Paper>
      {(held.length > 0 || pager) && (
        <Paper flush title={t("sessions.network.held")}>
          <NetworkTable caption={t("sessions.network.held")} meetings={held} />
          {pager}
        </Paper>
      )}
    </Stack>
  );
}
