import { useTranslation } from "react-i18next";
import { SelectField } from "../ui/choice-fields.tsx";
import { TextField } from "../ui/text-fields.tsx";
import type { FieldBinding } from "../ui/use-form.ts";
import { usePossibleHosts } from "./use-possible-hosts.ts";

type HostFieldsProps = {
  readonly host: FieldBinding<string | null>;
  readonly hostParticipantId: FieldBinding<string | null>;
  /** The cohorts invited: one of their people may be host. */
  readonly cohortIds: readonly string[];
};

/** Who opens the doors: one of the participants, or a company or a library in words. */
export function HostFields({ host, hostParticipantId, cohortIds }: HostFieldsProps) {
  const { t } = useTranslation();
  const people = usePossibleHosts(cohortIds);
  return (
    <>
      <SelectField
        label={t("sessions.network.hostParticipant")}
        optional
        nothing={t("sessions.network.noHostParticipant")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...hostParticipantId}
      />
      {hostParticipantId.value === null && (
        <TextField
          label={t("sessions.network.host")}
          help={t("sessions.network.hostHelp")}
          optional
          maxLength={120}
          {...host}
        />
      )}
    </>
  );
}
