import { useTranslation } from "react-i18next";
import { FilterSelect } from "../ui/filters.tsx";
import { type Register, useAddressPart } from "./use-register.ts";

/** Whose payback the effects are told of: the illustrative cohort's, or one of the municipality's own. */
export function BasisFilter({ register }: { register: Register }) {
  const { t } = useTranslation();
  const [, choose] = useAddressPart("cohort");
  const { cohorts } = register.data;
  return (
    <FilterSelect
      label={t("register.effectOn")}
      all={t("register.illustrative")}
      options={cohorts.items.map(({ id, name }) => ({ value: id, label: name }))}
      value={register.cohort?.id ?? null}
      onChange={choose}
    />
  );
}
