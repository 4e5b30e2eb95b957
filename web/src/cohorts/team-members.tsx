import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameButton } from "../ui/name-button.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./team.module.css";
import { postsText, type TeamMember } from "./team-member.ts";

type MembersProps = {
  readonly caption: string;
  readonly members: readonly TeamMember[];
  /** Off for those from outside, who have no share of the team's posts. */
  readonly posts?: boolean;
  readonly onEdit: (member: TeamMember) => void;
  /** The way to a member's calendar, which is kept with the sessions; none for who may not make one. */
  readonly calendar?: ((member: TeamMember) => ReactNode) | null;
};

/** Members line by line; whoever may change one opens their form by the name. */
export function TeamMembers({ caption, members, posts = false, onEdit, calendar }: MembersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const competencesOf = (member: TeamMember) =>
    member.competences.map((it) => t(`codes.competence.${it}`)).join(", ");
  const columns: readonly Column<TeamMember>[] = [
    {
      key: "name",
      head: t("team.members.name"),
      width: "13rem",
      cell: (member) => <MemberName member={member} onEdit={onEdit} />,
      sort: ({ name }) => name,
    },
    {
      key: "role",
      head: t("team.members.role"),
      width: "8rem",
      cell: ({ role }) => t(`codes.programmeRole.${role}`),
      sort: ({ role }) => t(`codes.programmeRole.${role}`),
    },
    ...(posts
      ? [
          {
            key: "fte",
            head: t("team.members.fte"),
            align: "right" as const,
            width: "6rem",
            cell: ({ ftePercent }: TeamMember) => postsText(ftePercent, language),
            sort: ({ ftePercent }: TeamMember) => ftePercent,
          },
        ]
      : []),
    ...(members.some((member) => member.competences.length > 0)
      ? [
          {
            key: "competences",
            head: t("team.members.competences"),
            cell: (member: TeamMember) => competencesOf(member) || <None />,
          },
        ]
      : []),
    ...(calendar
      ? [{ key: "calendar", head: t("calendar.open"), width: "8rem", cell: calendar }]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      phone={(member) => (
        <>
          <MemberName member={member} onEdit={onEdit} />
          <div className="ink2">
            {t(`codes.programmeRole.${member.role}`)}
            {posts && ` · ${postsText(member.ftePercent, language)} ${t("team.members.fteUnit")}`}
          </div>
          <div className="second">{competencesOf(member)}</div>
          {calendar && <div className={styles.calendar}>{calendar(member)}</div>}
        </>
      )}
    />
  );
}

function MemberName({ member, onEdit }: { member: TeamMember } & Pick<MembersProps, "onEdit">) {
  const { t } = useTranslation();
  const { name, can, user, retired } = member;
  return (
    <span className={styles.name}>
      {can.edit ? (
        <NameButton
          name={name}
          label={t(retired ? "team.retired.backOf" : "team.members.editOf", { name })}
          onClick={() => onEdit(member)}
        />
      ) : (
        <bdi className="strong">{name}</bdi>
      )}
      {user && <span className="ink3">{t("team.members.signsIn")}</span>}
    </span>
  );
}

function None() {
  return <span className="ink3">{useTranslation().t("team.members.none")}</span>;
}
