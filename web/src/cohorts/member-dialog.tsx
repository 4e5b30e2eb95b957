import { useMutation, useQuery } from "@apollo/client/react";
import {
  type MemberKind,
  memberKinds,
  type ProgrammeRole,
  programmeRoles,
  type SaveTeamMemberInput,
  saveTeamMemberInput,
} from "@mikrolaan/shared/cohorts";
import { type Competence, competences } from "@mikrolaan/shared/rules";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { ChoicesField, SelectField } from "../ui/choice-fields.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { PutAway } from "../ui/put-away.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import type { TeamMember } from "./team-member.ts";

const saveMember = graphql(`
  mutation SaveTeamMember($input: SaveTeamMemberInput!) {
    saveTeamMember(input: $input) {
      __typename
      ... on TeamMember { ...TeamMember_TeamMember @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const retireMember = graphql(`
  mutation RetireTeamMember($input: RetireInput!) {
    retireTeamMember(input: $input) {
      __typename
      ... on TeamMember { ...TeamMember_TeamMember @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

const usersToLinkQuery = graphql(`
  query MemberSignIns { usersToLink { id name } }
`);

/** What the team says of itself is another when one of it has changed. */
const refetchQueries = ["Team"];

type MemberDialogProps = {
  /** Null for someone new. */
  readonly member: TeamMember | null;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Taking someone on, or changing what is known of them. */
export function MemberDialog({ member, opened, onClose }: MemberDialogProps) {
  const { t } = useTranslation();
  const name = member?.name ?? "";
  const known = member?.retired ? t("team.form.back", { name }) : t("team.form.edit", { name });
  return (
    <Dialog title={member ? known : t("team.form.new")} opened={opened} onClose={onClose} size="lg">
      <MemberForm member={member} onClose={onClose} />
      {member && !member.retired && <Retire member={member} onClose={onClose} />}
    </Dialog>
  );
}

type Values = {
  readonly id: string | null;
  readonly version: number;
  readonly name: string;
  readonly kind: MemberKind | null;
  readonly role: ProgrammeRole | null;
  readonly ftePercent: number | null;
  readonly competences: readonly Competence[];
  readonly userId: string | null;
};

const someoneNew: Values = {
  ...{ id: null, version: 0, name: "", kind: "STAFF", role: "COACH" },
  ...{ ftePercent: null, competences: [], userId: null },
};

function valuesOf({ user, id, version, name, kind, role, ftePercent, ...it }: TeamMember): Values {
  const { competences } = it;
  return { id, version, name, kind, role, ftePercent, competences, userId: user?.id ?? null };
}

function MemberForm({ member, onClose }: Omit<MemberDialogProps, "opened">) {
  const { t } = useTranslation();
  const toast = useToast();
  const [save] = useMutation(saveMember, { refetchQueries });
  const form = useForm<Values, SaveTeamMemberInput>({
    initial: member ? valuesOf(member) : someoneNew,
    schema: saveTeamMemberInput,
    submit: async (input) => {
      const { data } = await save({ variables: { input } });
      if (data?.saveTeamMember.__typename === "Refused") return data.saveTeamMember.reasons;
      toast({ message: t(member ? "team.form.saved" : "team.form.added", { name: input.name }) });
      onClose();
      return null;
    },
  });
  const known = member?.retired ? "team.form.takeBack" : "ui.form.save";
  const isStaff = form.values.kind === "STAFF";
  return (
    <Form
      form={form}
      action={t(member ? known : "team.form.add")}
      cancel={onClose}
      refusedTitle={t("team.form.refused")}
    >
      <TextField label={t("team.form.name")} maxLength={120} autoFocus {...form.field("name")} />
      <SelectField
        label={t("team.form.kind")}
        width="short"
        options={memberKinds.map((value) => ({ value, label: t(`team.form.kinds.${value}`) }))}
        {...form.field("kind")}
        onChange={(kind) => form.set(kind === "EXTERNAL" ? { kind, ...outside } : { kind })}
      />
      <SelectField
        label={t("team.form.role")}
        width="short"
        options={programmeRoles.map((value) => ({
          value,
          label: t(`codes.programmeRole.${value}`),
        }))}
        {...form.field("role")}
      />
      {isStaff && (
        <NumberField
          label={t("team.form.fte")}
          help={t("team.form.fteHelp")}
          unit="%"
          {...form.field("ftePercent")}
        />
      )}
      <ChoicesField
        label={t("team.form.competences")}
        optional
        options={competences.map((value) => ({ value, label: t(`codes.competence.${value}`) }))}
        {...form.field("competences")}
      />
      {isStaff && <UserField member={member} {...form.field("userId")} />}
    </Form>
  );
}

/** Someone from outside has no share of the team's posts, and does not sign in for it. */
const outside = { ftePercent: 0, userId: null };

type UserFieldProps = Omit<Parameters<typeof SelectField<string>>[0], "label" | "options"> & {
  readonly member: TeamMember | null;
};

function UserField({ member, ...field }: UserFieldProps) {
  const { t } = useTranslation();
  const { data } = useQuery(usersToLinkQuery, { fetchPolicy: "cache-and-network" });
  const own = member?.user ? [member.user] : [];
  const users = [...own, ...(data?.usersToLink.filter(({ id }) => id !== own[0]?.id) ?? [])];
  return (
    <SelectField
      label={t("team.form.user")}
      help={t("team.form.userHelp")}
      optional
      nothing={t("team.form.noUser")}
      options={users.map(({ id, name }) => ({ value: id, label: name }))}
      {...field}
    />
  );
}

function Retire({ member, onClose }: { member: TeamMember; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [retire] = useMutation(retireMember, { refetchQueries });
  async function putAway() {
    const { id, version, name } = member;
    const { data } = await retire({ variables: { input: { id, version } } });
    if (data?.retireTeamMember.__typename === "Refused") return data.retireTeamMember.reasons;
    toast({ message: t("team.form.retired", { name }) });
    onClose();
    return [];
  }
  return (
    <PutAway
      onPutAway={putAway}
      inUse={(planned) => t("team.form.inUse", { ...planned, name: member.name })}
    >
      {t("team.form.retire")}
    </PutAway>
  );
}
