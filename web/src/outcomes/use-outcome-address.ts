import { isPlainDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { type OutcomeFigure, outcomeFigure } from "@mikrolaan/shared/outcomes";
import { benefitTypes, referralSources } from "@mikrolaan/shared/participants";
import { useSearchParams } from "react-router";
import type { BenefitType, OutcomeFilterInput, ReferralSource } from "../gql/graphql.ts";
import { stayHere } from "../ui/page.tsx";
import { useViewer } from "../ui/viewer.tsx";

export type Chosen = {
  readonly cohortId: string | null;
  readonly referralSource: ReferralSource | null;
  readonly benefitType: BenefitType | null;
  /** Null for today. */
  readonly asOf: PlainDate | null;
};

const keys = {
  cohortId: "cohort",
  referralSource: "referral",
  benefitType: "benefit",
  asOf: "day",
} as const satisfies Record<keyof Chosen, string>;

/** Which people and which day, kept in the address so that a link shows the same figures. */
export function useChosen(): Chosen & {
  readonly filter: OutcomeFilterInput;
  /** Some of a cohort's people only, for whom no plan was made. */
  readonly isPart: boolean;
  readonly isNarrowed: boolean;
  readonly choose: (change: Partial<Chosen>) => void;
} {
  const { today } = useViewer();
  const [search, setSearch] = useSearchParams();
  const day = search.get(keys.asOf) ?? "";
  const chosen: Chosen = {
    cohortId: search.get(keys.cohortId),
    referralSource: referralSources.find((it) => it === search.get(keys.referralSource)) ?? null,
    benefitType: benefitTypes.find((it) => it === search.get(keys.benefitType)) ?? null,
    asOf: isPlainDate(day) && day < today ? day : null,
  };

  function choose(change: Partial<Chosen>) {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, key] of entries) {
          const value = { ...chosen, ...change }[name];
          if (value) after.set(key, value);
          else after.delete(key);
        }
        return after;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  }

  return {
    ...chosen,
    filter: chosen,
    isPart: chosen.referralSource !== null || chosen.benefitType !== null,
    isNarrowed: Object.values(chosen).some((it) => it !== null),
    choose,
  };
}

const entries = Object.entries(keys) as readonly (readonly [keyof Chosen, string])[];

/** A figure of one cohort or of those chosen, as it stands in the address. */
export type Opened = { readonly figure: OutcomeFigure; readonly of: string | null };

/** The figure whose rows are open, kept in the address too. */
export function useOpened(): {
  readonly opened: Opened | null;
  readonly addressOf: (figure: OutcomeFigure, of?: string | null) => string;
  readonly close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const figure = figureFrom(search.get("figure"));
  return {
    opened: figure && { figure, of: search.get("of") },
    addressOf: (to, of = null) => {
      const after = new URLSearchParams(search);
      after.set("figure", textOf(to));
      if (of) after.set("of", of);
      else after.delete("of");
      return `?${after}`;
    },
    close: () =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete("figure");
          after.delete("of");
          return after;
        },
        { replace: true, preventScrollReset: true, state: stayHere },
      ),
  };
}

/** Example: "REACHED.COURSE", "MONTH.2026-10-01.JOB". */
export function textOf(figure: OutcomeFigure): string {
  switch (figure.kind) {
    case "PEOPLE":
      return "PEOPLE";
    case "REACHED":
    case "HERE":
      return `${figure.kind}.${figure.stage}`;
    case "EXIT":
      return `EXIT.${figure.exitRoute}`;
    case "DOT":
      return `DOT.${figure.dot}`;
    case "MONTH":
      return `MONTH.${figure.month}.${figure.status}`;
  }
}

/** The figure of such a text; null for what is none. */
export function figureFrom(text: string | null): OutcomeFigure | null {
  const [kind, first, second] = (text ?? "").split(".");
  const read = outcomeFigure.safeParse({
    ...{ kind, stage: first, exitRoute: first, dot: first, month: first, status: second },
  });
  return read.success ? read.data : null;
}
