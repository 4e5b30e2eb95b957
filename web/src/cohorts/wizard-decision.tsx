import { type Choice, missingMinutes, plannedMinutes } from "@mikrolaan/shared/cohorts";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { WizardChoicesQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { FreeTimes } from "../ui/free-times.tsx";
import type { ModuleDeeds } from "./module-deeds.ts";
import type { WizardTexts } from "./use-wizard-texts.ts";
import styles from "./wizard.module.css";
import { movingBlock, plain, type ShownModule, type ShownRow } from "./wizard-draft.ts";
import { type Editing, WizardRowDialog } from "./wizard-row-dialog.tsx";

type WizardDecisionProps = {
  readonly module: ShownModule;
  readonly choice: Choice;
  /** How many choices are left, this one among them. */
  readonly left: number;
  readonly choices: WizardChoicesQuery | undefined;
  readonly texts: WizardTexts;
  readonly deeds: ModuleDeeds;
};

/** One decision a screen, for a phone: what is so, then the ways out. */
export function WizardDecision(props: WizardDecisionProps) {
  const { t } = useTranslation();
  const { module, choice, left, choices, texts, deeds } = props;
  const [editing, setEditing] = useState<Editing | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const which = `${module.module} ${choice.kind === "HOURS" ? "" : choice.occurrence}`;
  useEffect(() => {
    if (which) heading.current?.focus();
  }, [which]);
  const row =
    choice.kind === "HOURS"
      ? undefined
      : module.rows.find((it) => it.occurrence === choice.occurrence);
  const edit = (toMove: boolean) =>
    row && setEditing({ kind: "ROW", occurrence: row.occurrence, toMove });
  const part = { module, texts, deeds, heading };
  return (
    <section className={styles.decision}>
      <p className="second">
        {t("wizard.decision.left", { count: left })} · {t(`codes.module.${module.module}`)}
      </p>
      {choice.kind === "HOURS" && <HoursDecision {...part} />}
      {row && choice.kind === "TAKEN" && (
        <TakenDecision {...part} row={row} onEdit={() => edit(false)} />
      )}
      {row && choice.kind === "DATE" && (
        <DateDecision {...part} row={row} onOther={() => edit(true)} />
      )}
      {row && choice.kind === "BLOCK" && (
        <BlockDecision {...part} row={row} onOther={() => setEditing({ kind: "BLOCK" })} />
      )}
      <WizardRowDialog
        editing={editing}
        {...{ module, choices, texts, deeds }}
        onClose={() => setEditing(null)}
      />
    </section>
  );
}

type PartProps = Pick<WizardDecisionProps, "module" | "texts" | "deeds"> & {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
};

function Heading({ heading, children }: Pick<PartProps, "heading"> & { children: ReactNode }) {
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.decisionTitle}>
      {children}
    </h2>
  );
}

function DateDecision({
  row,
  module,
  texts,
  deeds,
  heading,
  onOther,
}: PartProps & { row: ShownRow; onOther: () => void }) {
  const { t } = useTranslation();
  const { occurrence, proposal, dayOff } = row;
  const weekday = texts.weekday(proposal ?? row.date);
  const hours = texts.hours(module.promisedMinutes);
  return (
    <>
      <Heading heading={heading}>
        {dayOff
          ? t("wizard.decision.off", { date: texts.day(row.date), reason: texts.off(dayOff) })
          : t("wizard.decision.dropped", { date: texts.day(row.date) })}
      </Heading>
      <p>
        {proposal
          ? t("wizard.decision.proposal", {
              weekday,
              date: texts.day(proposal),
              weeks: texts.weeksInWords(proposal),
              hours,
            })
          : t("wizard.row.noProposal")}
      </p>
      <Ways
        onUse={proposal ? () => deeds.useProposal(occurrence) : null}
        onOther={onOther}
        onKeep={() => deeds.keep(occurrence)}
      />
    </>
  );
}

function BlockDecision({
  row,
  module,
  texts,
  deeds,
  heading,
  onOther,
}: PartProps & { row: ShownRow; onOther: () => void }) {
  const { t } = useTranslation();
  const moving = movingBlock(module);
  const [from, to] = [moving[0]?.proposal, moving.at(-1)?.proposal];
  const reason = row.dayOff ? texts.off(row.dayOff) : "";
  return (
    <>
      <Heading heading={heading}>
        {t("wizard.decision.off", { date: texts.day(row.date), reason })}
      </Heading>
      <p>
        {from && to
          ? t("wizard.decision.block", {
              count: moving.length,
              dates: texts.days(from, to),
              weeks: texts.weekRange(from, to),
            })
          : t("wizard.row.noProposal")}
      </p>
      <Ways
        onUse={from ? () => deeds.useProposal(row.occurrence) : null}
        onOther={onOther}
        onKeep={deeds.keepBlock}
      />
    </>
  );
}

function TakenDecision({
  row,
  texts,
  deeds,
  heading,
  onEdit,
}: PartProps & { row: ShownRow; onEdit: () => void }) {
  const { t } = useTranslation();
  const free = row.clashes.find((it) => it.free.length > 0)?.free ?? [];
  const [taken] = texts.taken(row);
  return (
    <>
      <Heading heading={heading}>{taken ?? t("wizard.row.noSuchTime")}</Heading>
      <p>
        {texts.day(row.date)} {texts.time(row)}
      </p>
      {taken && <FreeTimes free={free} onChoose={(time) => deeds.takeFree(row.occurrence, time)} />}
      <div className={styles.decisionWays}>
        <Button onClick={onEdit}>{t("wizard.decision.edit")}</Button>
      </div>
    </>
  );
}

function HoursDecision({ module, texts, deeds, heading }: PartProps) {
  const { t } = useTranslation();
  const missing = texts.hours(missingMinutes(plain(module)));
  const held = texts.hours(plannedMinutes(plain(module)));
  return (
    <>
      <Heading heading={heading}>{t("wizard.list.missing", { hours: missing })}</Heading>
      <div className={styles.decisionWays}>
        <Button variant="primary" onClick={deeds.promiseLess}>
          {t("wizard.list.accept", { hours: held })}
        </Button>
      </div>
    </>
  );
}

type WaysProps = {
  readonly onUse: (() => void) | null;
  readonly onOther: () => void;
  readonly onKeep: () => void;
};

function Ways({ onUse, onOther, onKeep }: WaysProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.decisionWays}>
      {onUse && (
        <Button variant="primary" onClick={onUse}>
          {t("wizard.row.use")}
        </Button>
      )}
      <Button onClick={onOther}>{t("wizard.row.other")}</Button>
      <Button variant="quiet" onClick={onKeep}>
        {t("wizard.row.keep")}
      </Button>
    </div>
  );
}
