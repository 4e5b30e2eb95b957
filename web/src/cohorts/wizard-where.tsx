import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/choice-fields.tsx";
import { TextField } from "../ui/text-fields.tsx";
import type { ModuleDeeds } from "./module-deeds.ts";
import styles from "./wizard.module.css";
import type { ShownModule } from "./wizard-draft.ts";

type WizardWhereProps = {
  readonly module: ShownModule;
  readonly choices: WizardChoicesQuery | undefined;
  readonly deeds: ModuleDeeds;
};

const elsewhere = "elsewhere";

/** "… i [Fjordsalen] med [Lars Bøgh]": a room or another place in words, and one person or several. */
export function WizardWhere({ module, choices, deeds }: WizardWhereProps) {
  const { t } = useTranslation();
  const { roomId, place, memberIds } = module;
  const [isElsewhere, setElsewhere] = useState(false);
  const hasPlace = place !== null || isElsewhere;
  const rooms = offered(choices?.rooms ?? [], roomId ? [roomId] : []);
  return (
    <>
      <span>{t("wizard.rule.in")}</span>
      <SelectField
        id="rule-room"
        name="room"
        label={t("wizard.rule.room")}
        optional
        nothing={t("wizard.rule.noRoom")}
        options={[...rooms, { value: elsewhere, label: t("wizard.rule.elsewhere") }]}
        value={roomId ?? (hasPlace ? elsewhere : null)}
        onChange={(value) => {
          setElsewhere(value === elsewhere);
          deeds.setRule({ roomId: value === elsewhere ? null : value, place: null });
        }}
        {...quiet}
      />
      {roomId === null && hasPlace && <Place place={place} deeds={deeds} />}
      <Staff memberIds={memberIds} choices={choices} deeds={deeds} />
    </>
  );
}

/** Another place in words; what is typed is taken over when the field is left. */
function Place({ place, deeds }: Pick<WizardWhereProps, "deeds"> & { place: string | null }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(place ?? "");
  const said = typed.trim() === "" ? null : typed.trim();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for its field to be left.
    <span onBlur={() => said !== place && deeds.setRule({ place: said })}>
      <TextField
        id="rule-place"
        name="place"
        label={t("wizard.rule.place")}
        width="short"
        maxLength={120}
        value={typed}
        onChange={setTyped}
        {...quiet}
      />
    </span>
  );
}

function Staff({
  memberIds,
  choices,
  deeds,
}: Pick<WizardWhereProps, "choices" | "deeds"> & { readonly memberIds: readonly string[] }) {
  const { t } = useTranslation();
  const [adds, setAdds] = useState(false);
  const shown = memberIds.length === 0 || adds ? [...memberIds, null] : memberIds;
  function set(index: number, value: string | null) {
    setAdds(false);
    const next = shown.map((id, at) => (at === index ? value : id));
    deeds.setRule({ memberIds: [...new Set(next.flatMap((id) => id ?? []))] });
  }
  return (
    <>
      <span>{t("wizard.rule.with")}</span>
      {shown.map((id, index) => (
        <span key={id ?? "none"} className="nowrap">
          {index > 0 && `${t("wizard.rule.and")} `}
          <SelectField
            id={`rule-member-${index}`}
            name={`member${index}`}
            label={t("wizard.rule.member", { count: index + 1 })}
            optional
            nothing={t(index === 0 ? "wizard.rule.nobody" : "wizard.rule.nobodyElse")}
            options={offered(choices?.teamMembers ?? [], memberIds).filter(
              (it) => it.value === id || !memberIds.includes(it.value),
            )}
            value={id}
            onChange={(value) => set(index, value)}
            {...quiet}
          />
        </span>
      ))}
      {memberIds.length > 0 && !adds && (
        <span className={styles.more}>
          <Button variant="quiet" size="small" icon={IconPlus} onClick={() => setAdds(true)}>
            {t("wizard.rule.addMember")}
          </Button>
        </span>
      )}
    </>
  );
}

/** What may be chosen: all in use, and what was chosen before. */
function offered(
  all: readonly { readonly id: string; readonly name: string; readonly retired: boolean }[],
  chosen: readonly string[],
) {
  return all
    .filter(({ id, retired }) => !retired || chosen.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

const quiet = { problem: undefined, onUnreadable: () => {} };
