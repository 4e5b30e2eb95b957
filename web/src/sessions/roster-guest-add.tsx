import { useQuery } from "@apollo/client/react";
import { type AddGuestInput, addGuestInput } from "@mikrolaan/shared/sessions";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { cohortGuestsQuery } from "./roster-guest-documents.ts";
import styles from "./roster-guests.module.css";
import { type RosterGuest, useGuestDeeds } from "./use-roster-guests.ts";

type AddProps = {
  readonly cohortId: string;
  readonly sessionId: string;
  /** Who is on the roster as a guest already. */
  readonly there: readonly RosterGuest[];
  readonly onClose: () => void;
};

type Values = {
  readonly sessionId: string;
  readonly guestId: string | null;
  readonly name: string;
};

/** A guest's name, or one who has been there before by a single press. */
export function RosterGuestAdd({ cohortId, sessionId, there, onClose }: AddProps) {
  const { t } = useTranslation();
  const { addGuest } = useGuestDeeds(sessionId);
  const { data } = useQuery(cohortGuestsQuery, {
    variables: { cohortId },
    fetchPolicy: "cache-and-network",
  });
  const before = (data?.cohort.guests ?? []).filter(
    ({ id, mergedInto }) => !mergedInto && !there.some((it) => it.id === id),
  );
  const form = useForm<Values, AddGuestInput>({
    initial: { sessionId, guestId: null, name: "" },
    schema: addGuestInput,
    submit: async ({ guestId, name }) => {
      const problems = await addGuest(guestId === null ? { name: name ?? "" } : { guestId });
      if (problems.length === 0) onClose();
      return problems;
    },
  });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} className={styles.add}>
      <Form
        form={form}
        action={t("sessions.guests.put")}
        cancel={onClose}
        refusedTitle={t("sessions.guests.refused")}
      >
        <TextField
          label={t("sessions.guests.name")}
          help={t("sessions.guests.nameHelp")}
          maxLength={120}
          autoFocus
          {...form.field("name")}
        />
      </Form>
      {before.length > 0 && <Before guests={before} addGuest={addGuest} onClose={onClose} />}
    </div>
  );
}

type BeforeProps = Pick<AddProps, "onClose"> & {
  readonly guests: readonly RosterGuest[];
  readonly addGuest: ReturnType<typeof useGuestDeeds>["addGuest"];
};

function Before({ guests, addGuest, onClose }: BeforeProps) {
  const { t } = useTranslation();
  async function add(guestId: string) {
    const problems = await addGuest({ guestId });
    if (problems.length === 0) onClose();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("sessions.guests.before")} className={styles.before}>
      <span className="second">{t("sessions.guests.before")}</span>
      {guests.map(({ id, name }) => (
        <button key={id} type="button" className={styles.known} onClick={() => void add(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
