import { useQuery } from "@apollo/client/react";
import type { AssumptionKey } from "@mikrolaan/shared/payback";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { RegisterQuery } from "../gql/graphql.ts";
import { stayHere } from "../ui/page.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { economyCohortQuery } from "./economy-documents.ts";
import type { EconomyCohort } from "./economy-model.ts";
import { registerQuery } from "./register-documents.ts";
import { type Effect, effectOf } from "./register-effect.ts";
import type { Voice } from "./voice.ts";

export type RegisteredAssumption = RegisterQuery["assumptionRegister"]["assumptions"][number];
export type RealisedValue = RegisteredAssumption["realised"][number];
export type RegisteredEntry = RegisteredAssumption["entry"];

/** The register as read, and what any number in it does to the cohort that the address names. */
export type Register = {
  readonly data: RegisterQuery;
  /** Null for the illustrative one. */
  readonly cohort: EconomyCohort | null;
  /** What effects are told of: "det illustrative hold", "Hold 2". */
  readonly basisName: string;
  readonly effect: (key: AssumptionKey, from: number, to: number) => Effect;
  /** The same, of the illustrative cohort. */
  readonly illustrative: (key: AssumptionKey, from: number, to: number) => Effect;
};

export function useRegister() {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [search] = useSearchParams();
  const id = search.get("cohort");
  const { data, error, refetch } = useQuery(registerQuery, { fetchPolicy: "cache-and-network" });
  const named = data?.cohorts.items.some((it) => it.id === id) ? id : null;
  const chosen = useQuery(
    economyCohortQuery,
    named ? { variables: { id: named } } : { skip: true, variables: { id: "" } },
  );
  const cohort = named ? (chosen.data?.economyCohort ?? null) : null;
  const register: Register | null = data
    ? {
        data,
        cohort,
        basisName: cohort?.name ?? t("register.illustrative"),
        effect: (key, from, to) => effectOf(data, cohort, { key, from, to, today }),
        illustrative: (key, from, to) => effectOf(data, null, { key, from, to, today }),
      }
    : null;
  return { register, error, refetch };
}

/** What the figures are said with. */
export function useVoice(): Voice {
  const { t } = useTranslation();
  return { t, language: useLanguage() };
}

/** One name of the address, kept apart from the others. */
export function useAddressPart(name: string) {
  const [search, setSearch] = useSearchParams();
  function set(value: string | null) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  }
  return [search.get(name), set] as const;
}
