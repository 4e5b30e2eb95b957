import { competences } from "@mikrolaan/shared/rules";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Icon } from "../ui/icon.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./team.module.css";
import type { TeamMember } from "./team-member.ts";

type Competence = (typeof competences)[number];

/** More members than this have no room for a column each; then their names stand in one. */
const mostColumns = 6;

/** Which of the competences the team has, and by whom. */
export function CompetenceMatrix({ members }: { members: readonly TeamMember[] }) {
  const { t } = useTranslation();
  const having = (it: Competence) => members.filter((member) => member.competences.includes(it));
  const names = (it: Competence) =>
    having(it)
      .map(({ name }) => name)
      .join(", ") || t("team.matrix.nobody");
  const columns: readonly Column<Competence>[] = [
    {
      key: "competence",
      head: t("team.matrix.competence"),
      cell: (it) => t(`codes.competence.${it}`),
    },
    ...(members.length <= mostColumns
      ? members.map((member) => ({
          key: member.id,
          head: member.name,
          cell: (it: Competence) => <Has isSo={member.competences.includes(it)} />,
        }))
      : [{ key: "who", head: t("team.matrix.who"), cell: names }]),
    {
      key: "coverage",
      head: t("team.matrix.coverage"),
      width: "8rem",
      cell: (it) => <Coverage isCovered={having(it).length > 0} />,
    },
  ];
  return (
    <DataTable
      caption={t("team.matrix.title")}
      columns={columns}
      rows={competences}
      rowKey={(it) => it}
      phone={(it) => (
        <>
          <div className={styles.line}>
            <span className="strong">{t(`codes.competence.${it}`)}</span>
            <Coverage isCovered={having(it).length > 0} />
          </div>
          <div className="ink2">{names(it)}</div>
        </>
      )}
    />
  );
}

function Has({ isSo }: { isSo: boolean }) {
  const { t } = useTranslation();
  if (!isSo) {
    return (
      <span className="ink3">
        <span aria-hidden="true">{t("team.matrix.hasNot")}</span>
        <span className="visually-hidden">{t("team.matrix.hasNotWords")}</span>
      </span>
    );
  }
  return (
    <span className={styles.has}>
      <Icon of={IconCheck} size="row" />
      {t("team.matrix.has")}
    </span>
  );
}

function Coverage({ isCovered }: { isCovered: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusWord status={isCovered ? "done" : "warning"}>
      {t(isCovered ? "team.matrix.covered" : "team.matrix.missing")}
    </StatusWord>
  );
}
