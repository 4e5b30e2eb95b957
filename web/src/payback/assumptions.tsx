import { type AssumptionKey, assumptionKeys } from "@mikrolaan/shared/payback";
import { IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { Paper } from "../ui/page.tsx";
import styles from "./assumptions.module.css";
import { BasisRows } from "./basis-rows.tsx";
import { Chips } from "./chips.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { withValue } from "./explorer-settings.ts";
import { rateText, spentKroner } from "./explorer-text.ts";
import { NumberRow } from "./number-row.tsx";
import { kronerNumber } from "./numbers.ts";
import type { Controls } from "./use-economy.ts";

type AssumptionsProps = {
  readonly controls: Controls;
  /** Under the last row: what can be done with the whole. */
  readonly foot?: ReactNode;
};

/** Everything the calculation rests on: what moves it most with a slider, the rest behind a fold. */
export function Assumptions({ controls, foot }: AssumptionsProps) {
  const { model, voice } = controls;
  const { t } = voice;
  const main = mainKeys(controls);
  const slid = (key: AssumptionKey) => <NumberRow key={key} controls={controls} of={key} />;
  const typed = (key: AssumptionKey) => (
    <NumberRow key={key} controls={controls} of={key} slider={false} />
  );
  const rest = assumptionKeys.filter(
    (key) => !main.has(key) && !costKeys.has(key) && !hidden.has(key),
  );
  return (
    <Paper
      title={t("payback.assumptions.title")}
      flush
      actions={<Link to="/payback/assumptions">{t("payback.assumptions.openRegister")}</Link>}
    >
      <div className={styles.rows}>
        <BasisRows controls={controls} />
        {slid(successKey(controls))}
        {slid("participants")}
        <Fold
          title={t("payback.assumptions.cost")}
          aside={costText(controls)}
          rows={() => [...costKeys].map(typed)}
        />
        {slid("loanLossShare")}
        {slid("benefitProvider")}
        {slid("benefitNonProvider")}
        <ChoiceRow controls={controls} of="refund" />
        {slid(model.choices.refund === "FIXED" ? "municipalShare" : "weeksOnSupportAtStart")}
        <ChoiceRow controls={controls} of="persistence" />
        {persistenceKeys(controls).map(slid)}
        {slid("baselineExitShare")}
        {slid("monthsToSelfSupport")}
        {slid("horizonYears")}
        <DiscountRow controls={controls} />
        <ChoiceRow controls={controls} of="clock" />
        <Fold
          title={t("payback.assumptions.others", { count: rest.length })}
          rows={() => [
            <ChoiceRow key="benefits" controls={controls} of="benefits" />,
            <ChoiceRow key="loans" controls={controls} of="loans" />,
            <ChoiceRow key="activity" controls={controls} of="activity" />,
            ...rest.map(typed),
          ]}
        />
      </div>
      {foot}
    </Paper>
  );
}

const costKeys: ReadonlySet<AssumptionKey> = new Set<AssumptionKey>([
  ...(["teamFte", "teamMonths", "teamYearPrice", "accountingHours"] as const),
  ...(["accountingHourPrice", "workshopDays", "workshopDayPrice", "vatDays"] as const),
  ...(["vatDayPrice", "retreatPeople", "retreatDays", "retreatPersonDayPrice"] as const),
  ...(["loans", "loanPrincipal", "extraSupportMonths", "supportMonthPrice"] as const),
  ...(["otherPerParticipant", "otherFixed"] as const),
]);

/** Those that the other kind of cohort is reckoned with. */
const hidden: ReadonlySet<AssumptionKey> = new Set<AssumptionKey>([
  ...(["selfSupporting", "furtherSelfSupporting", "municipalShare"] as const),
  ...(["weeksOnSupportAtStart", "survivalYear1", "survivalYear2"] as const),
  ...(["survivalYear3", "survivalYear4", "survivalYear5"] as const),
]);

function mainKeys(controls: Controls): ReadonlySet<AssumptionKey> {
  return new Set<AssumptionKey>([
    successKey(controls),
    ...(["participants", "loanLossShare", "benefitProvider", "benefitNonProvider"] as const),
    ...(["baselineExitShare", "monthsToSelfSupport", "horizonYears"] as const),
    "discountRatePercent",
  ]);
}

function successKey({ model }: Controls): "selfSupporting" | "furtherSelfSupporting" {
  return model.input.records?.outcomes ? "furtherSelfSupporting" : "selfSupporting";
}

function persistenceKeys({ model }: Controls): readonly AssumptionKey[] {
  const { persistence } = model.choices;
  if (persistence === "NONE_LOST") return [];
  if (persistence !== "TABLE") return ["survivalYear5"];
  return ["survivalYear1", "survivalYear2", "survivalYear3", "survivalYear4", "survivalYear5"];
}

function costText({ model, voice }: Controls): string {
  if (model.outcome.kind !== "economy") return "";
  const kroner = spentKroner(model.outcome.economy);
  return `${kronerNumber(kroner, voice.language)} ${voice.t("ui.kroner")}`;
}

function DiscountRow({ controls }: { controls: Controls }) {
  const { model, voice, apply } = controls;
  const key = "discountRatePercent";
  const rates = [...new Set([0, model.register.get(key)?.entry.value ?? 0])];
  return (
    <NumberRow controls={controls} of={key}>
      <Chips
        label={voice.t("payback.assumptions.discountRates")}
        options={rates.map((rate) => ({
          key: String(rate),
          label: rateText(rate, voice),
          chosen: model.values[key] === rate,
          choose: () => apply(withValue(model.settings, key, rate, model.values)),
        }))}
      />
    </NumberRow>
  );
}

type FoldProps = {
  readonly title: string;
  readonly aside?: string;
  /** Made when it is opened: a slider moves faster for what is not drawn. */
  readonly rows: () => ReactNode;
};

function Fold({ title, aside, rows }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon of={IconChevronRight} size="row" />
        <span>{title}</span>
        {aside && <span className={styles.foldAside}>{aside}</span>}
      </summary>
      {open && rows()}
    </details>
  );
}
