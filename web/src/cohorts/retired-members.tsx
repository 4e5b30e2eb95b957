import { useTranslation } from "react-i18next";
import { Paper } from "../ui/page.tsx";
import styles from "./team.module.css";
import type { TeamMember } from "./team-member.ts";
import { TeamMembers } from "./team-members.tsx";

type RetiredProps = {
  readonly members: readonly TeamMember[];
  readonly onEdit: (member: TeamMember) => void;
};

/** Those who have left the team, folded away; they are taken back by their form. */
export function RetiredMembers({ members, onEdit }: RetiredProps) {
  const { t } = useTranslation();
  if (members.length === 0) return null;
  const title = t("team.retired.title", { count: members.length });
  return (
    <Paper flush>
      <details className={styles.retired}>
        <summary>{title}</summary>
        <TeamMembers caption={title} members={members} onEdit={onEdit} />
      </details>
    </Paper>
  );
}
