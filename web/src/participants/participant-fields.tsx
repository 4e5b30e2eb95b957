import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type BenefitType,
  benefitTypes,
  type ReferralSource,
  referralSources,
} from "@mikrolaan/shared/participants";
import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import type { Problem } from "../ui/problems.ts";
import { TextareaField, TextField } from "../ui/text-fields.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";

export type ParticipantValues = {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: PlainDate | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly businessIdea: string | null;
  readonly benefitType: BenefitType | null;
  readonly referralSource: ReferralSource | null;
  readonly consentOn: PlainDate | null;
};

export const noParticipant: ParticipantValues = {
  firstName: "",
  lastName: "",
  birthDate: null,
  phone: null,
  email: null,
  businessIdea: null,
  benefitType: null,
  referralSource: null,
  consentOn: null,
};

/** Days that cannot be, since they have not come; two typed digits of a birth year are read as this century. */
export function problemsInDays(values: ParticipantValues, today: PlainDate): readonly Problem[] {
  return (["birthDate", "consentOn"] as const)
    .filter((field) => (values[field] ?? today) > today)
    .map((field) => ({ code: "DATE_IN_FUTURE", field }));
}

type ParticipantFieldsProps = {
  readonly field: <Name extends keyof ParticipantValues>(
    name: Name,
  ) => FieldBinding<ParticipantValues[Name]>;
};

/** What is known of a citizen; only the name is needed. There is no field for a civil registration number. */
export function ParticipantFields({ field }: ParticipantFieldsProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <>
      <TextField label={t("participants.firstName")} {...field("firstName")} />
      <TextField label={t("participants.lastName")} {...field("lastName")} />
      <TextareaField
        label={t("participants.businessIdea")}
        help={t("participants.form.ideaHelp")}
        optional
        rows={3}
        {...field("businessIdea")}
      />
      <TextField
        label={t("participants.phone")}
        type="tel"
        width="short"
        optional
        {...field("phone")}
      />
      <TextField label={t("participants.email")} type="email" optional {...field("email")} />
      <DateField
        label={t("participants.birthDate")}
        help={t("participants.form.birthDateHelp")}
        optional
        today={today}
        {...field("birthDate")}
      />
      <SelectField
        label={t("participants.benefitType")}
        help={t("participants.form.benefitHelp")}
        optional
        options={benefitTypes.map((value) => ({ value, label: t(`codes.benefit.${value}`) }))}
        {...field("benefitType")}
      />
      <SelectField
        label={t("participants.referralSource")}
        optional
        options={referralSources.map((value) => ({ value, label: t(`codes.referral.${value}`) }))}
        {...field("referralSource")}
      />
      <DateField
        label={t("participants.consentOn")}
        help={t("participants.form.consentHelp")}
        optional
        today={today}
        {...field("consentOn")}
      />
    </>
  );
}
